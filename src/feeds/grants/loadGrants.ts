import type { Database } from '../database'
import { safeUrl } from '../text/safeUrl'
import { GRANT_STATES, type PublicGrant, type RegisteredGrant } from './RegisteredGrant'

/** Where a page of the register begins: after this line. */
export interface GrantPosition {
  /** `2027-03-03`; empty for what is reserved. */
  decidedOn: string
  urn: string
}

export interface GrantQuery {
  /** The urn of a window. */
  window?: string
  after?: GrantPosition
  /** Left out: all. */
  limit?: number
}

interface Row {
  urn: string
  grant: RegisteredGrant
  updatedAt: Date
  window: string
  windowTitle: string
  windowUrl: string
  funder: string | null
  initiative: string | null
  initiativeTitle: string | null
  initiativeUrl: string | null
}

/**
 * Reads lines of the register of grants, the newest decision first, what is reserved last. Those of a window that is out of
 * sight are not there.
 *
 * @param base - the public address of this site, without a slash at the end
 */
export const loadGrants = async (
  database: Database,
  { window, after, limit }: GrantQuery,
  base: string,
): Promise<PublicGrant[]> => {
  const { rows } = await database.query<Row>(SELECT, [
    window ?? null,
    after?.decidedOn ?? null,
    after?.urn ?? null,
    limit ?? null,
  ])
  return rows.map((row) => ({
    urn: row.urn,
    ...row.grant,
    stateLabel: GRANT_STATES[row.grant.state],
    window: {
      urn: row.window,
      title: row.windowTitle,
      url: safeUrl(row.windowUrl, base) ?? base,
      funder: row.funder,
    },
    initiative:
      row.initiative === null || row.initiativeTitle === null
        ? null
        : {
            urn: row.initiative,
            title: row.initiativeTitle,
            url: safeUrl(row.initiativeUrl, base) ?? base,
          },
    updated: row.updatedAt.toISOString(),
  }))
}

const SELECT = `
  select g.urn, g."grant", g.updated_at as "updatedAt", g.window_urn as window,
    w.item->>'title' as "windowTitle", w.item->>'url' as "windowUrl",
    coalesce(w.item->'subsidyWindow'->>'provider', w.item->'partner'->>'name') as funder,
    i.urn as initiative, i.item->>'title' as "initiativeTitle", i.item->>'url' as "initiativeUrl"
  from feed_grants g
    join feed_items w on w.urn = g.window_urn and w.type = 'subsidy-windows'
    left join feed_items i on i.urn = g.initiative_urn and i.type = 'initiatives'
  where ($1::text is null or g.window_urn = $1)
    and ($2::text is null or (g.decided_on, g.urn) < ($2, $3))
  order by g.decided_on desc, g.urn desc limit $4`
