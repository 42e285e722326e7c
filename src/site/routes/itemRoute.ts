import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import { loadPage } from '../../feeds/load'
import { loadAddress } from '../../feeds/loadAddress'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { PageNotFound } from '../PageNotFound'
import { itemPage, type RelatedItems } from '../pages/itemPage'
import { messagePage } from '../pages/messagePage'
import { movedResource, pageResource } from '../pageResource'
import { presentHere } from '../presentHere'
import { everything } from './homeRoute'

/**
 * The page of one item; where it moved to; or that it is gone.
 *
 * @throws PageNotFound when nothing was ever there
 */
export const itemResource = async (
  context: FeedsContext,
  { terms, type, slug }: { terms: Terms; type: FeedType; slug: string },
): Promise<Resource> => {
  const key = `/${type.path}/${encodeURIComponent(slug)}`
  const address = await loadAddress(context.database, type.name, slug)
  if (address.kind === 'unknown') throw new PageNotFound()
  if (address.kind === 'moved') return movedResource(context, key, address.url)
  if (address.kind === 'gone') return pageResource(context, terms, `${key} gone`, async () => goneAt(key))
  return pageResource(context, terms, key, async () => {
    // Looked up again: between asking and making, something may have changed.
    const found = await loadAddress(context.database, type.name, slug)
    if (found.kind !== 'item') return goneAt(key)
    const [item] = presentHere(context, terms.types, [found.row])
    if (!item) throw new PageNotFound()
    const moments = [found.row.opensAt, found.row.closesAt, found.row.startsAt, found.row.endsAt]
      .filter((moment) => moment !== null)
      .filter((moment) => moment > context.now())
    return {
      page: itemPage(item, await loadRelated(context, terms, item), { context, types: terms.types }),
      expiresAt: moments.length > 0 ? Math.min(...moments) : null,
    }
  })
}

const goneAt = (path: string) => ({
  status: 410,
  page: messagePage({
    title: 'Deze pagina is er niet meer',
    text: 'Wat hier stond, is ingetrokken. Het komt niet terug op dit adres, tenzij het opnieuw wordt geplaatst.',
    path,
  }),
})

/** What goes on within a theme, or what a partner does. */
const loadRelated = async (context: FeedsContext, terms: Terms, item: Item): Promise<RelatedItems[]> => {
  const filter = item.type === 'themes' ? 'theme' : item.type === 'partners' ? 'partner' : null
  if (!filter) return []
  const types = [...terms.types.values()].filter(({ name }) => name === 'ideas' || name === 'initiatives')
  return Promise.all(
    types.map(async ({ name, path, label }) => {
      const query = { ...everything(name, 6), [filter]: [item.slug] }
      const { rows } = await loadPage(context.database, query, { now: context.now() })
      return {
        title: label.nl,
        more: {
          path: `/${path}?${new URLSearchParams({ [filter]: item.slug }).toString()}`,
          text: `Alle ${label.nl.toLowerCase()} van ${item.title}`,
        },
        items: presentHere(context, terms.types, rows),
      }
    }),
  )
}
