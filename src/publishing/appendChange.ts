import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { textArray } from './textArray'

/** The channel on which feed processes hear of changes. The notice goes out when the transaction commits. */
export const FEEDS_CHANNEL = 'noaber_feeds'

/** Adds a line to the changes and notifies the processes that serve feeds, both in the transaction of the request. */
export const appendChange = async (
  req: PayloadRequest,
  change: {
    urn: string
    type: string
    kind: 'upsert' | 'withdraw'
    themes: readonly string[]
    areas: readonly string[]
    partner: string | null
  },
): Promise<void> => {
  await queryRows(
    req,
    sql`with change as (
          insert into feed_changes (epoch, urn, type, kind, themes, areas, partner)
          values (noaber_epoch(), ${change.urn}, ${change.type}, ${change.kind},
            ${textArray(change.themes)}, ${textArray(change.areas)}, ${change.partner})
          returning urn)
        select pg_notify(${FEEDS_CHANNEL}, urn) from change`,
  )
}
