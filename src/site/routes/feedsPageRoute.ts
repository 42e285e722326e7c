import { canonicalSearch } from '../../feeds/canonical'
import type { FeedsContext } from '../../feeds/context'
import { Problem } from '../../feeds/errors/Problem'
import { UnknownValue } from '../../feeds/errors/UnknownValue'
import { DEFAULT_LIMIT, type FeedQuery } from '../../feeds/FeedQuery'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { loadPage } from '../../feeds/load'
import { parseFeedQuery } from '../../feeds/query'
import type { Terms } from '../../feeds/Vocabulary'
import { feedsPage } from '../feedsPage/feedsPage'
import { pageResource } from '../pageResource'
import { itemCount, MOST_COUNT } from '../widget/itemCount'
import { presentHere } from '../presentHere'
import { everything } from './homeRoute'

/** How many items the preview shows. */
const PREVIEW = 5

/** The page about feeds, with the feed that its form asks for. Choices that cannot be are said on the page. */
export const feedsPageResource = (
  context: FeedsContext,
  terms: Terms,
  search: URLSearchParams,
  language: Language,
): Resource => {
  const { query, problem } = readChoices(context, terms, search)
  const layout = search.get('layout') === 'list' ? 'list' : 'cards'
  const count =
    itemCount(search.get('count')) ??
    (search.has('count') || query.limit === DEFAULT_LIMIT ? null : Math.min(query.limit, MOST_COUNT))
  const key = `/feeds ${language} ${layout} ${count ?? ''} ${query.type}${canonicalSearch(query)}${problem ? ` ${problem.message}` : ''}`
  return pageResource(context, terms, key, async () => {
    const { rows, changedAt, boundary } = await loadPage(
      context.database,
      { ...query, limit: PREVIEW },
      { now: context.now() },
    )
    return {
      page: feedsPage({
        query,
        layout,
        count,
        terms,
        items: presentHere(context, terms.types, rows),
        language,
        publicUrl: context.publicUrl,
        mainUrl: context.mainUrl,
        siteName: context.siteName,
        isDoor: context.door !== null,
        hubUrl: context.hubUrl,
        problem: problem?.detail[language],
      }),
      status: problem ? 400 : 200,
      lastModified: changedAt,
      expiresAt: boundary,
    }
  })
}

const parameters = [
  'type',
  'theme',
  'area',
  'partner',
  'state',
  'since',
  'q',
  'limit',
  'withdrawn',
  'lang',
  'layout',
  'count',
]

const readChoices = (
  context: FeedsContext,
  terms: Terms,
  search: URLSearchParams,
): { query: FeedQuery; problem?: Problem } => {
  const asked = search.get('type') || 'all'
  const type = terms.types.has(asked) ? asked : 'all'
  // Somebody who chose another type leaves the states of the one before behind.
  const states = terms.types.get(type)?.states ?? {}
  const choices = new URLSearchParams(
    [...search].filter(([name, value]) => name !== 'state' || value in states),
  )
  try {
    if (asked !== type) throw new UnknownValue('type', asked, ['all', ...terms.types.keys()])
    return { query: parseFeedQuery(choices, { type, terms, now: context.now(), parameters }) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { query: everything(type, 30, terms), problem: error }
  }
}
