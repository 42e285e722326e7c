import type { FeedsContext } from '../feeds/context'
import { detailWords } from './details/words'
import type { Language } from '../feeds/http/language'
import { loadPage } from '../feeds/load'
import type { Item } from '../feeds/schema/generated'
import type { Terms } from '../feeds/Vocabulary'
import type { RelatedItems } from './pages/itemPage'
import { presentHere } from './presentHere'
import { everything } from './routes/homeRoute'

/** What goes on within a theme, or what a partner does. */
export const loadRelatedItems = async (
  context: FeedsContext,
  terms: Terms,
  item: Item,
  language: Language = 'nl',
): Promise<RelatedItems[]> => {
  const filter = item.type === 'themes' ? 'theme' : item.type === 'partners' ? 'partner' : null
  if (!filter) return []
  const types = [...terms.types.values()].filter(({ name }) => name === 'ideas' || name === 'initiatives')
  return Promise.all(
    types.map(async ({ name, path, label }) => {
      const query = { ...everything(name, 6, terms), [filter]: [item.slug] }
      const { rows } = await loadPage(context.database, query, { now: context.now() })
      return {
        title: label[language],
        more: {
          path: `/${path}?${new URLSearchParams({ [filter]: item.slug }).toString()}`,
          text: detailWords[language].page.allOf(label[language].toLowerCase(), item.title),
        },
        items: presentHere(context, terms.types, rows),
      }
    }),
  )
}
