import type { FeedsContext } from './context'
import { UnknownFeed } from './errors/UnknownFeed'
import { UnknownValue } from './errors/UnknownValue'
import type { FeedQuery } from './FeedQuery'
import type { FeedFormat } from './formats/FeedFormat'
import { suits } from './formats/FormatDescription'
import { formatOf, formats } from './formats/index'
import { withTerms } from './http/withTerms'
import { calendarParameters, feedParameters, parseFeedQuery } from './query'
import type { Terms } from './Vocabulary'

/** A feed that somebody asks for: the question, what filters may name, and the format of the answer. */
export interface FeedAsked {
  query: FeedQuery
  terms: Terms
  format: FeedFormat
}

/**
 * What the address of a feed asks for. A value that is not known is looked up once more before it is refused.
 *
 * @param url - only path and query count
 * @throws UnknownFeed, UnknownParameter, UnknownValue, InvalidValue; FeedsUnavailable
 */
export const findFeed = (
  context: Pick<FeedsContext, 'vocabulary' | 'now'>,
  url: Pick<URL, 'pathname' | 'searchParams'>,
): Promise<FeedAsked> => {
  const [, name = '', path = ''] = /^\/feeds\/([a-z0-9-]+)\.([a-z]+)$/.exec(url.pathname) ?? []
  const read = (terms: Terms) => {
    const format = formatOf(path)
    if (!format || !suits(format, name) || (name !== 'all' && !terms.types.has(name))) {
      throw new UnknownFeed(
        ['all', ...terms.types.keys()].filter((type) => !format || suits(format, type)),
        formats.map((each) => each.path),
      )
    }
    const query = parseFeedQuery(url.searchParams, {
      type: name,
      terms,
      now: context.now(),
      parameters: format.selection === 'calendar' ? calendarParameters : feedParameters,
    })
    // A format that always names what was withdrawn needs no telling.
    return {
      format,
      terms,
      query: { ...query, withdrawn: query.withdrawn && format.withdrawals === 'onRequest' },
    }
  }
  return withTerms(context, read, (error) => error instanceof UnknownValue || error instanceof UnknownFeed)
}
