import type { DefaultServerCellComponentProps } from 'payload'
import { settingsOf } from '../../publishing/settingsOf'
import { looksOf } from '../state/looksOf'
import { StateBadge } from '../state/StateBadge'

/** A state in the history, as the badge that it is everywhere. */
export const HistoryStateCell = ({ cellData, payload, rowData }: DefaultServerCellComponentProps) => {
  const { workflow } = settingsOf(payload, String(rowData?.collection))
  if (typeof cellData !== 'string' || cellData === '') return null
  return workflow ? <StateBadge state={cellData} states={looksOf(workflow)} /> : cellData
}
