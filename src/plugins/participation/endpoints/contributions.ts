import { mergeHeaders, type Endpoint, type PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { withdrawContribution } from '../../../operations/contribute'
import { apiOrigin, readSourceId } from '../../../operations/partnerApi/apiSource'
import { callingPartner, type CallingPartner } from '../../../operations/partnerApi/callingPartner'
import { describeContribution } from '../../../operations/partnerApi/describeContribution'
import { CONTRIBUTIONS, MOST_ITEMS, REQUESTS } from '../../../operations/partnerApi/limits'
import { takeContribution } from '../../../operations/partnerApi/takeContribution'
import { takeContributions } from '../../../operations/partnerApi/takeContributions'
import { limitCaller } from './limitCaller'
import { listOfContributions } from './listOfContributions'
import { objectOf, textOf } from './readCall'
import { readJson } from './readJson'

/** Bytes of one contribution: its longest text in the longest script, with the rest. */
const MOST_OF_ONE = 1_000_000
const MOST_OF_MANY = 25_000_000

const ONE = '/:slug/contributions/:sourceId'
const ALL = '/:slug/contributions'

/**
 * What partners' software sends in, by the partner's own ids. See docs/partners-api.md.
 *
 * @example
 * PUT /api/partners/arcon/contributions/17
 * {"type":"initiatives","title":"Buurtmoestuin","themes":["natuur"],"areas":["GM0193"],"contact":{"name":"Els"}}
 */
export const contributionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: ONE,
    method: 'put',
    handler: async (req) => {
      const partner = await enter(req, 1)
      const sourceId = idOf(req)
      const body = await readJson(req, MOST_OF_ONE)
      const taken = await takeContribution({ req, partner, sourceId, body })
      const { outcome, notPublished } = taken
      const described = await describeContribution(req, partner, sourceId)
      return answer({ outcome, ...described, notPublished }, outcome === 'created' ? 201 : 200)
    },
  },
  {
    path: ONE,
    method: 'get',
    handler: async (req) => {
      const partner = await enter(req)
      return answer(await describeContribution(req, partner, idOf(req)))
    },
  },
  {
    path: ONE,
    method: 'delete',
    handler: async (req) => {
      const partner = await enter(req, 1)
      const sourceId = idOf(req)
      const body = objectOf(await readJson(req, MOST_OF_ONE))
      const reason = textOf(body?.reason) ?? req.searchParams.get('reason') ?? ''
      const { payload } = req
      const origin = apiOrigin(partner)
      const { outcome } = await withdrawContribution({
        payload,
        req,
        partner: partner.id,
        sourceId,
        origin,
        reason,
      })
      return answer({ outcome, ...(await describeContribution(req, partner, sourceId)) })
    },
  },
  { path: ALL, method: 'get', handler: async (req) => listOfContributions(req, await enter(req)) },
  {
    path: ALL,
    method: 'post',
    handler: async (req) => {
      const partner = await enter(req)
      const items = objectOf(await readJson(req, MOST_OF_MANY))?.items
      const count = Array.isArray(items) ? items.length : 0
      if (!Array.isArray(items) || count === 0) {
        throw new OperationRefused('badRequest', 400, noItems, languageOf(req))
      }
      if (count > MOST_ITEMS) throw new OperationRefused('tooLarge', 413, tooMany(count), languageOf(req))
      await limitCaller(req, CONTRIBUTIONS, count)
      return answer(await takeContributions(req, partner, items))
    },
  },
]

/** Who calls, counted against its limits. */
const enter = async (req: PayloadRequest, contributions = 0): Promise<CallingPartner> => {
  if (req.user) await limitCaller(req, REQUESTS)
  else req.responseHeaders = mergeHeaders(req.responseHeaders ?? new Headers(), askForKey)
  const partner = await callingPartner(req, slugOf(req))
  if (contributions > 0) await limitCaller(req, CONTRIBUTIONS, contributions)
  return partner
}

/** RFC 6750, 3. */
const askForKey = new Headers({ 'WWW-Authenticate': 'Bearer' })

const slugOf = ({ routeParams }: PayloadRequest): string => String(routeParams?.slug)
const idOf = (req: PayloadRequest): string => readSourceId(req.routeParams?.sourceId, languageOf(req))

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })

const noItems = {
  nl: `Stuur {"items":[…]} met 1 tot ${MOST_ITEMS} bijdragen, elk met een "sourceId".`,
  en: `Send {"items":[…]} with 1 to ${MOST_ITEMS} contributions, each with a "sourceId".`,
}

const tooMany = (count: number) => ({
  nl: `Dit zijn ${count} bijdragen. Stuur er hoogstens ${MOST_ITEMS} tegelijk; er is nu niets van overgenomen.`,
  en: `These are ${count} contributions. Send at most ${MOST_ITEMS} at once; none of these was taken in.`,
})
