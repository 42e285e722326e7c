import { createLocalReq, type DefaultServerCellComponentProps } from 'payload'
import { idOf } from '../../access/actor'
import { readWindowMoney } from '../../operations/desk/readWindowMoney'
import { WindowMeter } from './WindowMeter'

/** In the list of subsidy windows: the ceiling, and what is left of it. */
export const WindowMoneyCell = async ({ i18n, payload, rowData }: DefaultServerCellComponentProps) => {
  const id = idOf(rowData)
  if (id === null) return null
  const money = (await readWindowMoney(await createLocalReq({}, payload), [id])).get(id)
  if (!money) return null
  return <WindowMeter language={i18n.language === 'en' ? 'en' : 'nl'} money={money} />
}
