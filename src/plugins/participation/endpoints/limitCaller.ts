import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../access/actor'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { countCalls } from '../../../operations/partnerApi/countCalls'
import type { Limit } from '../../../operations/partnerApi/limits'

/**
 * Holds a key, or an account, to a limit of the partners' API, and tells in the header fields of the answer what is left
 * (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param calls - as how many this request counts
 * @throws OperationRefused (429), with `Retry-After`
 */
export const limitCaller = async (req: PayloadRequest, limit: Limit, calls = 1): Promise<void> => {
  const actor = actorOf(req)
  const caller = 'id' in actor ? `${actor.kind}:${actor.id}` : actor.kind
  const { isAllowed, left, policy, quota, reset, window } = await countCalls(
    req.payload,
    caller,
    limit,
    calls,
  )
  const headers = (req.responseHeaders ??= new Headers())
  headers.append('RateLimit-Policy', `"${policy}";q=${quota};w=${window}`)
  headers.append('RateLimit', `"${policy}";r=${left};t=${reset}`)
  if (isAllowed) return
  headers.set('Retry-After', String(reset))
  throw new OperationRefused('tooMany', 429, tooMany(reset), languageOf(req))
}

const tooMany = (seconds: number) => ({
  nl: `Dit gaat te snel. Probeer het over ${seconds} seconden opnieuw, of stuur meer bijdragen tegelijk.`,
  en: `This is too fast. Try again in ${seconds} seconds, or send more contributions at once.`,
})
