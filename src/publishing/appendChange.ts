import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { textArray } from './textArray'

/** The channel on which feed processes hear of changes. The notice goes out when the transaction commits. */
export const FEEDS_CHANNEL = 'noaber_feeds'

/** What the filters find an item under: slugs of themes and codes of areas, ancestors included, and the partner's slug. */
export interface Filed {
  themes: readonly string[]
  areas: readonly string[]
  partner: string | null
}

/**
 * Adds a line to the changes and notifies the processes that serve feeds, both in the transaction of the request. The
 * line gets the instant of the commit.
 *
 * @param change.was - what it was filed under until now, when it left some of that: feeds with a filter then say so.
 * @param change.after - the line is dated later than this (ISO 8601), whatever the clocks of the servers say.
 */
export const appendChange = async (
  req: PayloadRequest,
  change: Filed & {
    urn: string
    type: string
    kind: 'upsert' | 'withdraw'
    was?: Filed | null
    after?: string
  },
): Promise<void> => {
  const { urn, type, kind, themes, areas, partner, was, after = null } = change
  await queryRows(
    req,
    sql`with change as (
          insert into feed_changes (epoch, urn, type, kind, at, themes, areas, partner, was_themes, was_areas, was_partner)
          values (noaber_epoch(), ${urn}, ${type}, ${kind},
            greatest(now(), ${after}::timestamptz + interval '1 millisecond'),
            ${textArray(themes)}, ${textArray(areas)}, ${partner},
            ${was ? textArray(was.themes) : null}, ${was ? textArray(was.areas) : null}, ${was?.partner ?? null})
          returning urn)
        select pg_notify(${FEEDS_CHANNEL}, urn) from change`,
  )
}
