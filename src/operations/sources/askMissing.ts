import { sql } from '@payloadcms/db-postgres/drizzle'
import { queryRows } from '../../db/session'
import { OutboundFailure } from '../../outbound/errors/OutboundFailure'
import { guardedRequest } from '../../outbound/guardedRequest'
import { MISSING_CHECKS } from '../../sources/limits'
import { readEntryRows } from './entryRows'
import { withdrawEntry } from './withdrawEntry'
import type { Look } from './takeEntry'

/**
 * Asks for the originals of what the feed names no longer: most feeds hold the latest only, so that this alone says nothing. An
 * original that is gone for good (410; RFC 9110, 15.5.11) was taken away.
 *
 * @returns how many were withdrawn
 */
export const askMissing = async (look: Look): Promise<number> => {
  const { req, source, ask } = look
  const due = await queryRows<{ entryId: string; url: string }>(
    req,
    sql`update source_entries set asked_at = now() where source_id = ${source.id} and entry_id in (
          select entry_id from source_entries
          where source_id = ${source.id} and state = 'taken' and missing_since is not null and url is not null
            and (asked_at is null or asked_at < now() - make_interval(hours => ${MISSING_CHECKS.hours}))
          order by asked_at nulls first, entry_id limit ${MISSING_CHECKS.together})
        returning entry_id as "entryId", url`,
  )
  if (due.length === 0) return 0
  const known = await readEntryRows(req, source.id)
  let withdrawn = 0
  for (const { entryId, url } of due) {
    const row = known.get(entryId)
    if (row && (await isGone(url, ask)) && (await withdrawEntry(look, row, GONE))) withdrawn += 1
  }
  return withdrawn
}

const isGone = async (url: string, { publicUrl, allowPrivate }: Look['ask']): Promise<boolean> => {
  try {
    const { status } = await guardedRequest(url, {
      method: 'HEAD',
      userAgent: `Noaber feed reader (+${publicUrl}/feeds)`,
      allowPrivate,
      redirects: 3,
      beyond: 'cut',
    })
    return status === 410
  } catch (error) {
    // Out of reach is not gone.
    if (error instanceof OutboundFailure) return false
    throw error
  }
}

const GONE = 'Het origineel is weggehaald bij de bron.'
