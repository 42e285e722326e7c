import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import { isWithin } from '../../feeds/doors/isWithin'
import { loadAddress } from '../../feeds/loadAddress'
import type { Language } from '../../feeds/http/language'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { toNode } from '../../feeds/exports/jsonLd/toNode'
import type { ItemRow } from '../../feeds/load'
import { presentItem } from '../../feeds/presentItem'
import type { Page } from '../layout'
import { bringAtEvent, ideaMoments } from '../parts/bringAtEvent'
import { followForm } from '../follow/followForm'
import { ideaTimeline, lateAt } from '../timeline/ideaTimeline'
import { PageNotFound } from '../PageNotFound'
import { loadMatchingItems } from '../loadMatchingItems'
import { loadRelatedItems } from '../loadRelatedItems'
import { itemPage } from '../pages/itemPage'
import { messagePage } from '../pages/messagePage'
import { loadRegister } from '../parts/register'
import { inLanguage } from '../pageLanguage'
import { movedResource, pageResource } from '../pageResource'
import { presentHere } from '../presentHere'
import { watchOf } from '../stream/watch'

/**
 * The page of one item; where it moved to; or that it is gone. What a front door does not show is at the site itself.
 *
 * @throws PageNotFound when nothing was ever there
 */
export const itemResource = async (
  context: FeedsContext,
  {
    terms,
    type,
    slug,
    search,
    language,
  }: { terms: Terms; type: FeedType; slug: string; search: URLSearchParams; language: Language },
): Promise<Resource> => {
  const key = `/${type.path}/${encodeURIComponent(slug)}`
  const address = await loadAddress(context.database, type.name, slug)
  if (address.kind === 'unknown') throw new PageNotFound()
  if (address.kind === 'moved') return movedResource(context, key, inLanguage(address.url, language))
  if (address.kind === 'item' && !(await isWithin(context.database, address.row.urn, terms.within)))
    return movedResource(context, key, inLanguage(`${context.mainUrl}${key}`, language))
  if (address.kind === 'gone')
    return pageResource(context, terms, `${key} gone ${language}`, async () => goneAt(key, language))
  const asked = search.get('stream') === '1' ? ' stream' : ''
  return pageResource(context, terms, `${key}${asked} ${language}`, async () => {
    // Looked up again: between asking and making, something may have changed.
    const found = await loadAddress(context.database, type.name, slug)
    if (found.kind !== 'item') return goneAt(key, language)
    if (!(await isWithin(context.database, found.row.urn, terms.within))) throw new PageNotFound()
    const [item] = presentHere(context, terms.types, [found.row])
    if (!item) throw new PageNotFound()
    const watch = watchOf(item, { search, now: context.now(), language })
    const [{ matching, boundary }, { related, boundary: around }, register] = await Promise.all([
      loadMatchingItems(context, terms, found.row),
      loadRelatedItems(context, terms, item, language),
      loadRegister(context, item),
    ])
    const { closesAt, endsAt, opensAt, startsAt } = found.row
    const moments = [
      boundary,
      around,
      opensAt,
      closesAt,
      startsAt,
      endsAt,
      lateAt(item),
      ...ideaMoments(item),
    ]
      .filter((moment) => moment !== null)
      .filter((moment) => moment > context.now())
    return {
      page: {
        ...itemPage(
          item,
          {
            related,
            matching,
            watch: watch?.section,
            bring: bringAtEvent(item, context.now(), language),
            register,
            // Under a front door there is no API that the form could go to.
            follow: context.door ? null : followForm(item, language),
            timeline: ideaTimeline(item, context.now(), language),
          },
          { context, types: terms.types },
          language,
        ),
        frame: watch?.frame ?? null,
        ...linkedDataOf(context, terms, found.row),
      },
      expiresAt: moments.length > 0 ? Math.min(...moments) : null,
    }
  })
}

/** What search engines read of an item: as in the exports, at its address at the site itself. */
const linkedDataOf = (
  { mainUrl, now, publisher }: FeedsContext,
  { types }: Terms,
  row: ItemRow,
): Pick<Page, 'linkedData'> => ({
  linkedData: toNode(presentItem(row, { base: mainUrl, now: now(), types }), { base: mainUrl, publisher }),
})

const goneAt = (path: string, language: Language) => ({
  status: 410,
  page: messagePage({ ...goneWords[language], path, language }),
})

const goneWords = {
  nl: {
    title: 'Deze pagina is er niet meer',
    text: 'Wat hier stond, is ingetrokken. Het komt niet terug op dit adres, tenzij het opnieuw wordt geplaatst.',
  },
  en: {
    title: 'This page is not here any more',
    text: 'What stood here was withdrawn. It does not come back at this address, unless it is published again.',
  },
} as const
