import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { poolOf } from '../db/poolOf'
import { queryRows } from '../db/session'
import { findInitiatives } from '../feeds/match/findMatches'
import type { MatchedWindow } from '../feeds/match/judgeMatch'
import { builtInTypes } from '../feeds/types/builtInTypes'
import { Vocabulary } from '../feeds/Vocabulary'
import { readMainRow } from '../publishing/readMainRow'
import { hasFeeds } from '../publishing/settingsOf'
import { deskScopeOf } from './desk/deskScope'
import { notFound } from './notFound'
import type { Suggestion } from './suggestSubsidies'

/** How many are shown beside a form. */
const MOST = 10

/**
 * The public initiatives that a subsidy window may be for, newest first, for who works with the window: the desk, and the
 * partner whose it is. By what is public of the window; none while it is not announced, and none once it is over.
 *
 * @throws OperationRefused (404) for others
 */
export const suggestInitiatives = async (req: PayloadRequest, id: number): Promise<Suggestion[]> => {
  const scope = deskScopeOf(req)
  const row = scope && (await readMainRow(req.payload, 'subsidy-windows', id, req))
  if (!row || (scope !== 'all' && idOf(row.partner) !== scope.partner)) throw notFound(req)
  if (!hasFeeds(req.payload)) return []
  const [found] = await queryRows<{ item: MatchedWindow }>(
    req,
    sql`select item from feed_items where collection = 'subsidy-windows' and document_id = ${String(id)}`,
  )
  if (!found) return []
  const database = poolOf(req.payload)
  const trees = await new Vocabulary(database, { current: 0 }, builtInTypes).current()
  const { matches } = await findInitiatives(database, found.item, { trees, now: Date.now(), limit: MOST })
  return matches.map(({ row: { urn, item }, match }) => ({
    urn,
    title: item.title,
    url: item.url,
    ...match,
  }))
}
