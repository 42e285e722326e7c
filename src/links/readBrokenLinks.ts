import type { Database } from '../feeds/database'
import type { OutboundReason } from '../outbound/errors/OutboundFailure'

/** A link that leads nowhere, with where it stands. */
export interface BrokenLink {
  url: string
  /** Whether it is a page of this site that was withdrawn. */
  isOwn: boolean
  /** What the other site answered last, or why it did not. */
  status: number | null
  error: OutboundReason | null
  /** Since when it fails; null for a page of this site. */
  failingSince: Date | null
  checkedAt: Date | null
  /** The public items in which it stands. */
  uses: readonly LinkUse[]
}

/** A public item that has a link. */
export interface LinkUse {
  collection: string
  id: number
  title: string
}

/** Of whose items it is about: all, those of one partner, or one document. */
export interface LinkScope {
  partner?: number
  document?: { collection: string; id: number }
}

/** How many a page shows. */
export const LINKS_ON_A_PAGE = 50

const BROKEN = `broken as (
  select url, false as "isOwn", status, error, failing_since as "failingSince", checked_at as "checkedAt"
  from links where broken_since is not null and accepted_at is null
  union all
  select distinct u.url, true, null::int, null, null::timestamptz, null::timestamptz
  from link_uses u join feed_addresses a on a.type = u.type and a.slug = u.slug where a.status = 'gone')`

// What is public of a partner has its address; the vocabulary knows which one that is.
const WHERE = `($1::text is null or (f.collection = 'partners' and f.document_id = $1)
    or f.partner = (select code from feed_vocabulary where kind = 'partner' and source = $1))
  and ($2::text is null or (f.collection = $2 and f.document_id = $3::text))`

const valuesOf = ({ partner, document }: LinkScope): unknown[] => [
  partner === undefined ? null : String(partner),
  document?.collection ?? null,
  document ? String(document.id) : null,
]

/** The links that lead nowhere, what broke last first. */
export const readBrokenLinks = async (
  database: Database,
  scope: LinkScope,
  page = 1,
): Promise<{ links: readonly BrokenLink[]; hasMore: boolean }> => {
  const { rows } = await database.query<BrokenLink>(
    `with ${BROKEN}
     select b.*, json_agg(json_build_object('collection', f.collection, 'id', f.document_id::int, 'title', f.item->>'title')
       order by f.published_at desc, f.urn) as uses
     from broken b join link_uses u using (url) join feed_items f using (urn)
     where ${WHERE}
     group by b.url, b."isOwn", b.status, b.error, b."failingSince", b."checkedAt"
     order by b."failingSince" desc nulls first, b.url limit $4 offset $5`,
    [...valuesOf(scope), LINKS_ON_A_PAGE + 1, (page - 1) * LINKS_ON_A_PAGE],
  )
  return { links: rows.slice(0, LINKS_ON_A_PAGE), hasMore: rows.length > LINKS_ON_A_PAGE }
}

/** How many links lead nowhere. */
export const countBrokenLinks = async (database: Database, scope: LinkScope): Promise<number> => {
  const { rows } = await database.query<{ count: number }>(
    `with ${BROKEN}
     select count(distinct b.url)::int as count
     from broken b join link_uses u using (url) join feed_items f using (urn) where ${WHERE}`,
    valuesOf(scope),
  )
  return rows[0]?.count ?? 0
}

/** What is looked after: how many links, and how many of them were asked for at least once. */
export const countLinks = async (database: Database): Promise<{ known: number; checked: number }> => {
  const { rows } = await database.query<{ known: number; checked: number }>(
    `select count(*)::int as known, count(checked_at)::int as checked from links`,
  )
  return rows[0] ?? { known: 0, checked: 0 }
}

/** Whether a link to another site stands in an item of this scope. */
export const hasLink = async (database: Database, scope: LinkScope, url: string): Promise<boolean> => {
  const { rows } = await database.query(
    `select 1 from links l join link_uses u using (url) join feed_items f using (urn) where ${WHERE} and l.url = $4 limit 1`,
    [...valuesOf(scope), url],
  )
  return rows.length > 0
}
