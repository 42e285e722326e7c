import type { DefaultServerCellComponentProps } from 'payload'
import { labelOfStep } from '../../operations/timelineSteps'
import { settingsOf } from '../../publishing/settingsOf'

/** A step in the history, in words instead of its code. */
export const HistoryStepCell = ({ cellData, i18n, payload, rowData }: DefaultServerCellComponentProps) => {
  const { workflow } = settingsOf(payload, String(rowData?.collection))
  return labelOfStep(workflow, String(cellData))[i18n.language === 'en' ? 'en' : 'nl']
}
