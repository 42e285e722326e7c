import type { DefaultServerCellComponentProps } from 'payload'
import '../admin.css'
import { formatInstant } from '../steps/formatInstant'
import { formatDistance } from './formatDistance'
import './windows.css'

/** In the list of subsidy windows: when it opens or closes, and how long that takes yet. */
export const WindowMomentCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const at = typeof cellData === 'string' || cellData instanceof Date ? new Date(cellData) : null
  if (!at || Number.isNaN(at.getTime())) return null
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const now = new Date().getTime()
  return (
    <span className="noaber-moment">
      <time dateTime={at.toISOString()}>{formatInstant(at.toISOString(), language)}</time>
      {at.getTime() > now ? <small>{formatDistance(at.getTime(), now, language)}</small> : null}
    </span>
  )
}
