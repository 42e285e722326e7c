import { openDataHeaders } from '../http/openDataHeaders'
import { findWindows } from '../match/findMatches'
import { matchSearch, parseApplicant } from '../match/parseApplicant'
import { presentItem } from '../presentItem'
import { describeMatch } from './describeMatch'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'

/** The subsidy windows that somebody can use, by what they tell of themselves. Nothing of that is kept. */
export const match: OpenDataResource = {
  path: '/subsidy-windows/match',
  answer: async ({ context, req, res, url, terms }) => {
    const query = parseApplicant(url.searchParams, terms)
    const address = `${OPEN_DATA}/subsidy-windows/match${matchSearch(query)}`
    const self = `${context.publicUrl}${address}`
    const load = async () => {
      const now = context.now()
      const { applicant, states, limit } = query
      const found = await findWindows(context.database, applicant, { trees: terms, now, limit, states })
      const present = { base: context.publicUrl, now, types: terms.types }
      const matches = found.matches.map(({ row, match: { verdict, judgements } }) => ({
        verdict,
        criteria: judgements,
        item: presentItem(row, present),
      }))
      return {
        contentType: 'application/json; charset=utf-8',
        body: `${JSON.stringify({ self, applicant, hasMore: found.hasMore, matches }, null, 1)}\n`,
        lastModified: null,
        expiresAt: found.boundary,
        headers: openDataHeaders(context.publicUrl, [
          `<${self}>; rel="self"`,
          `<${context.publicUrl}${OPEN_DATA}/schemas/subsidy-match.json>; rel="describedby"`,
        ]),
      }
    }
    await context.cache.serve(req, res, { key: address, load }, req.originalUrl)
  },
  describe: describeMatch,
}
