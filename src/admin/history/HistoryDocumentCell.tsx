import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { configOf } from '../../publishing/settingsOf'

/** What a line of the history is about: the kind of document, with the way to its timeline. */
export const HistoryDocumentCell = ({
  cellData,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const collection = String(cellData)
  const id = Number(rowData?.documentId)
  const label = configOf(payload, collection)?.labels.singular
  if (!label || typeof label === 'function' || !Number.isSafeInteger(id)) return collection
  const path = `/collections/${collection}/${id}/tijdlijn` as const
  return (
    <Link href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })} prefetch={false}>
      {getTranslation(label, i18n)} {id}
    </Link>
  )
}
