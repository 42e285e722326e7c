import { buildFeed, type FeedSite } from './buildFeed'
import { canonicalSearch } from './canonical'
import type { FeedAsked } from './findFeed'
import type { Resource } from './http/Content'
import { openHeaders } from './http/openHeaders'

/** The one address, without scheme and host, of what somebody asks for, however they spelled it. */
export const feedAddress = ({ query, format }: Pick<FeedAsked, 'query' | 'format'>): string =>
  `/feeds/${query.type}.${format.path}${canonicalSearch(query)}`

/**
 * A page of a feed as it goes over the line, to who asks for it and to who is told of it: the same bytes, with links to
 * itself, the pages around it and the hub (RFC 8288; WebSub, 4).
 */
export const feedResource = (context: FeedSite, asked: FeedAsked): Resource => ({
  key: feedAddress(asked),
  load: async () => {
    const { model, changedAt, boundary } = await buildFeed(context, asked)
    const links = [
      `<${model.selfUrl}>; rel="self"`,
      ...(model.nextUrl ? [`<${model.nextUrl}>; rel="next"`] : []),
      ...(model.previousUrl ? [`<${model.previousUrl}>; rel="prev"`] : []),
      ...(model.hubUrl ? [`<${model.hubUrl}>; rel="hub"`] : []),
    ]
    return {
      contentType: asked.format.contentType,
      body: asked.format.render(model),
      lastModified: changedAt,
      expiresAt: boundary,
      headers: { ...openHeaders, Link: links.join(', ') },
    }
  },
})
