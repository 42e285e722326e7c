import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type DefaultServerCellComponentProps } from 'payload'
import { queryRows } from '../../db/session'
import { sourceHealth } from '../../operations/sources/sourceHealth'
import { readState } from '../../operations/sources/sourceState'
import { SourceBadge } from './SourceBadge'
import { sourceLooks } from './sourceLooks'
import '../admin.css'

/** How it goes with a feed, in the list of feeds. */
export const SourceHealthCell = async ({ i18n, payload, rowData }: DefaultServerCellComponentProps) => {
  const req = await createLocalReq({}, payload)
  const id = Number(rowData?.id)
  const [refused] = await queryRows<{ count: string }>(
    req,
    sql`select count(*) count from source_entries where source_id = ${id} and state = 'refused'`,
  )
  const health = sourceHealth(await readState(req, id), Number(refused?.count ?? 0))
  return <SourceBadge language={i18n.language === 'en' ? 'en' : 'nl'} look={sourceLooks[health]} />
}
