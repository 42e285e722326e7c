import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import type { CallingPartner } from '../../../operations/partnerApi/callingPartner'
import { listContributions } from '../../../operations/partnerApi/listContributions'

/** As many as a page of the list has at most. */
const MOST_LISTED = 200

/** `GET /api/partners/{slug}/contributions?cursor=&limit=`: a page, and in `next` the cursor of the one after it. */
export const listOfContributions = async (
  req: PayloadRequest,
  partner: CallingPartner,
): Promise<Response> => {
  const cursor = req.searchParams.get('cursor')
  const after = cursor === null ? undefined : idIn(cursor)
  const limit = Number(req.searchParams.get('limit') ?? 100)
  const isLimit = Number.isInteger(limit) && limit >= 1 && limit <= MOST_LISTED
  if (!isLimit || after === null) {
    throw new OperationRefused('badRequest', 400, isLimit ? badCursor : badLimit, languageOf(req))
  }
  const { contributions, hasMore } = await listContributions(req, { partner, after, limit })
  const last = contributions.at(-1)
  const next = hasMore && last ? Buffer.from(last.sourceId).toString('base64url') : null
  return Response.json({ contributions, next }, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** The id after which a page begins; null when the cursor is not one of ours. */
const idIn = (cursor: string): string | null => {
  const id = Buffer.from(cursor, 'base64url').toString()
  return id !== '' && Buffer.from(id).toString('base64url') === cursor && !id.includes('\0') ? id : null
}

const badLimit = {
  nl: `Vraag met "limit" om 1 tot ${MOST_LISTED} bijdragen.`,
  en: `Ask with "limit" for 1 to ${MOST_LISTED} contributions.`,
}

const badCursor = {
  nl: 'Dit is geen cursor van ons. Gebruik de waarde van "next" uit het vorige antwoord.',
  en: 'This is no cursor of ours. Use the value of "next" from the answer before.',
}
