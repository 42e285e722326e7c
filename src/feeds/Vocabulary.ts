import type { Database } from './database'
import type { Within } from './doors/Door'
import { loadNotice } from './notice/loadNotice'
import type { SiteNotice } from './notice/SiteNotice'
import type { FeedState, FeedType } from './types/FeedType'

/** A value that a filter knows. */
export interface Term {
  code: string
  title: string
  /** The code of the term above it. */
  parent: string | null
  /** Of an area: `municipality`, and where its middle lies (WGS 84, degrees). */
  areaKind?: string | null
  lat?: number | null
  lng?: number | null
}

/** The filters whose values come from the database. */
export type TermKind = 'theme' | 'area' | 'partner'

/** Everything that addresses may name, at one moment. Codes are looked up in lower case. */
export interface Terms {
  types: ReadonlyMap<string, FeedType>
  theme: ReadonlyMap<string, Term>
  area: ReadonlyMap<string, Term>
  partner: ReadonlyMap<string, Term>
  /** What addresses may still name because it was public once, with what it is called now: addresses are promises. */
  former: Readonly<Record<TermKind, ReadonlyMap<string, string>>>
  /** Under a front door: what every question is limited to, and what forms offer. Left out for the site itself. */
  within?: Within
  offered?: Readonly<Record<TermKind, ReadonlyMap<string, Term>>>
  /** What the desk wants above every page, now or later. */
  notice?: SiteNotice | null
}

/** What gives the terms. */
export interface TermSource {
  /** The last known terms, without asking anybody. */
  readonly known: Terms
  /** The terms as they are now; see `Vocabulary`. */
  current: (options?: { isDoubtful?: boolean }) => Promise<Terms>
}

/**
 * What filters and addresses may name: types, themes, areas and partners. Read again when the data changed; the last
 * known is kept while the database is away.
 */
export class Vocabulary implements TermSource {
  #terms: Terms
  #revision = -1
  #loadedAt = 0
  #loading: Promise<Terms> | null = null

  constructor(
    private readonly database: Database,
    private readonly revision: { current: number },
    private readonly types: readonly FeedType[],
  ) {
    const none = new Map<string, Term>()
    const never = new Map<string, string>()
    this.#terms = {
      types: byName(types),
      theme: none,
      area: none,
      partner: none,
      former: { theme: never, area: never, partner: never },
    }
  }

  /** The last known terms, without asking anybody. */
  get known(): Terms {
    return this.#terms
  }

  /** Whether the terms were ever read. */
  get isLoaded(): boolean {
    return this.#revision >= 0
  }

  /**
   * The terms as they are now.
   *
   * @param options.isDoubtful - somebody names what is not known: look again, unless that was done this second
   */
  async current({ isDoubtful = false } = {}): Promise<Terms> {
    if (this.#isFresh && !(isDoubtful && Date.now() - this.#loadedAt > 1000)) return this.#terms
    try {
      const terms = await this.#loadOnce()
      // That was begun by somebody else, before the change that this reader asks after.
      return this.#isFresh ? terms : await this.#loadOnce()
    } catch (error) {
      if (this.isLoaded) return this.#terms
      throw error
    }
  }

  get #isFresh(): boolean {
    return this.#revision === this.revision.current
  }

  #loadOnce(): Promise<Terms> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = null)))
  }

  async #load(): Promise<Terms> {
    const revision = this.revision.current
    const [terms, found, former, notice] = await Promise.all([
      this.database.query<Term & { kind: TermKind }>(
        'select kind, code, title, parent, area_kind as "areaKind", lat, lng from feed_vocabulary order by kind, title, code',
      ),
      this.database.query<LearnedType>(LEARN_TYPES, [this.types.map(({ name }) => name)]),
      this.database.query<FormerTerm>(FORMER_TERMS),
      loadNotice(this.database),
    ])
    const formerly = (kind: TermKind) =>
      new Map(former.rows.filter((term) => term.kind === kind).map(({ slug, code }) => [slug, code]))
    const of = (kind: TermKind) =>
      new Map(terms.rows.filter((term) => term.kind === kind).map((term) => [term.code.toLowerCase(), term]))
    this.#terms = {
      types: byName([...this.types, ...found.rows.map(learnType)]),
      theme: of('theme'),
      area: of('area'),
      partner: of('partner'),
      former: { theme: formerly('theme'), area: formerly('area'), partner: formerly('partner') },
      notice,
    }
    this.#revision = revision
    this.#loadedAt = Date.now()
    return this.#terms
  }
}

const byName = (types: readonly FeedType[]) => new Map(types.map((type) => [type.name, type]))

interface FormerTerm {
  kind: TermKind
  slug: string
  code: string
}

/** Themes and partners that got another address or are not public any more. Nothing else ever gets their addresses. */
const FORMER_TERMS = `
  select case known.type when 'themes' then 'theme' else 'partner' end as kind, known.slug,
    coalesce(latest.slug, known.slug) as code
  from feed_addresses known
    left join feed_addresses latest on latest.type = known.type and latest.urn = known.urn and latest.is_current
  where known.type in ('themes', 'partners') and (known.status <> 'live' or not known.is_current)`

/** The types that hosts added and their states, found by hopping over an index: not all items are looked at. */
const LEARN_TYPES = `
  with recursive hop as (
    (select type from feed_items order by type limit 1)
    union all
    select (select i.type from feed_items i where i.type > hop.type order by i.type limit 1) from hop
    where hop.type is not null
  ), learned as (
    select type from hop where type is not null and type <> all($1)
  ), state_hop as (
    select type, (select min(i.state) from feed_items i where i.type = learned.type) as state from learned
    union all
    select type, (select min(i.state) from feed_items i where i.type = state_hop.type and i.state > state_hop.state)
    from state_hop where state is not null
  )
  select type, (select title from feed_vocabulary where kind = 'type' and code = type) as title,
    (select item->>'url' from feed_items i where i.type = learned.type order by published_at desc, urn desc limit 1) as url,
    (select jsonb_object_agg(state, (select item->'stateLabel' from feed_items i where i.type = state_hop.type
        and i.state = state_hop.state order by published_at desc, urn desc limit 1))
      from state_hop where state_hop.type = learned.type and state is not null) as states
  from learned`

interface LearnedType {
  type: string
  /** What publishing calls it in `feed_vocabulary`, when it does. */
  title: string | null
  url: string
  states: Record<string, FeedState['label']>
}

const learnType = (row: LearnedType): FeedType => {
  const title = row.title ?? row.type.charAt(0).toUpperCase() + row.type.slice(1).replaceAll('-', ' ')
  return {
    name: row.type,
    path: row.url.startsWith('/') ? (row.url.split('/')[1] ?? row.type) : row.type,
    label: { nl: title, en: title },
    states: Object.fromEntries(
      Object.entries(row.states).map(([name, label]) => [
        name,
        { label, tone: 'neutral' as const, isUsual: name === 'published' },
      ]),
    ),
  }
}
