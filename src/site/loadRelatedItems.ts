import type { FeedsContext } from '../feeds/context'
import { detailWords } from './details/words'
import type { Language } from '../feeds/http/language'
import { loadPage } from '../feeds/load'
import { loadUpcoming } from '../feeds/loadUpcoming'
import type { Item } from '../feeds/schema/generated'
import type { Terms } from '../feeds/Vocabulary'
import type { RelatedItems } from './pages/itemPage'
import { presentHere } from './presentHere'
import { everything } from './routes/homeRoute'

/** Other items around one, and the moment (milliseconds since 1970) at which the clock changes them. */
export interface Related {
  related: RelatedItems[]
  boundary: number | null
}

/** What belongs to a theme or a partner, in this order, and how many of each are shown. */
const PARTS = [
  ['ideas', 6],
  ['initiatives', 6],
  ['subsidy-windows', 3],
  ['events', 3],
] as const

/** As many themes as a province has, and more. */
const EVERY_THEME = 200

/** What goes on within a theme, the themes below it first, or what a partner does. Of events what is still to come. */
export const loadRelatedItems = async (
  context: FeedsContext,
  terms: Terms,
  item: Item,
  language: Language = 'nl',
): Promise<Related> => {
  const filter = item.type === 'themes' ? 'theme' : item.type === 'partners' ? 'partner' : null
  if (!filter) return { related: [], boundary: null }
  const now = context.now()
  const loaded = await Promise.all(
    PARTS.filter(([name]) => terms.types.has(name)).map(async ([name, limit]) => {
      const query = { ...everything(name, limit, terms), [filter]: [item.slug] }
      const { rows, boundary } =
        name === 'events'
          ? await loadUpcoming(context.database, query, { now, limit })
          : await loadPage(context.database, query, { now })
      return { name, boundary, items: presentHere(context, terms.types, rows) }
    }),
  )
  const boundaries = loaded.flatMap(({ boundary, items }) =>
    boundary !== null && items.length > 0 ? [boundary] : [],
  )
  return {
    related: [
      ...(item.type === 'themes' ? [await loadWithin(context, terms, { slug: item.slug, language })] : []),
      ...loaded.map(({ name, items }) => part(terms, { name, filter, item, items, language })),
    ],
    boundary: boundaries.length > 0 ? Math.min(...boundaries) : null,
  }
}

/** The themes directly below one. */
const loadWithin = async (
  context: FeedsContext,
  terms: Terms,
  { slug, language }: { slug: string; language: Language },
): Promise<RelatedItems> => {
  const isParent = [...terms.theme.values()].some(({ parent }) => parent === slug)
  const { rows } = isParent
    ? await loadPage(context.database, everything('themes', EVERY_THEME, terms), { now: context.now() })
    : { rows: [] }
  const say = detailWords[language]
  return {
    title: say.theme.within,
    more: { path: '/themas', text: say.theme.all },
    items: presentHere(context, terms.types, rows).filter(
      (theme) => 'theme' in theme && theme.theme.parentSlug === slug,
    ),
  }
}

const part = (
  terms: Terms,
  {
    name,
    filter,
    item,
    items,
    language,
  }: { name: string; filter: string; item: Item; items: readonly Item[]; language: Language },
): RelatedItems => {
  const { path = '', label = { nl: name, en: name } } = terms.types.get(name) ?? {}
  return {
    title: label[language],
    more: {
      path: `/${path}?${new URLSearchParams({ [filter]: item.slug }).toString()}`,
      text: detailWords[language].page.allOf(label[language].toLowerCase(), item.title),
    },
    items,
  }
}
