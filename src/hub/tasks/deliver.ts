import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { OutboundFailure } from '../../outbound/errors/OutboundFailure'
import { guardedRequest } from '../../outbound/guardedRequest'
import { exchangeOptions, type HubWork } from '../HubWork'
import { BUSY_SECONDS } from '../limits'
import { settleFailure, settleGone, settleNothing, settleSuccess, type Tried } from '../settleDelivery'
import type { RenderedTopic } from '../TopicRenderer'

/** What a delivery needs to know of its subscription. */
interface Claimed {
  id: string
  callback: string
  topic: string
  secret: string | null
  wanted: number
  wanted_seq: string | null
  delivered_hash: string | null
  failures: number
}

/**
 * Delivers a feed to one subscriber, as it is at this moment (WebSub, 7). The row is claimed first: of all workers one
 * delivers to a subscriber at a time, and a worker that died holds it for a minute. What happened is on the row and in
 * a receipt; a failed try is queued again with a growing pause.
 */
export const deliver = async (work: HubWork, { subscription }: { subscription: number }): Promise<void> => {
  const claimed = await claim(work.database, subscription)
  if (!claimed) return
  const content = await work.topics.render(claimed.topic)
  if (!content || content.hash === claimed.delivered_hash) {
    await settleNothing(work.database, claimed)
    return
  }
  const start = performance.now()
  const outcome = await post(work, claimed, content)
  const tried: Tried = {
    ...claimed,
    ...outcome,
    hash: content.hash,
    milliseconds: Math.round(performance.now() - start),
  }
  if (tried.status === 410) await settleGone(work.database, tried)
  else if (tried.error === null) await settleSuccess(work.database, tried)
  else await settleFailure(work.database, tried)
}

const claim = async (database: pg.Pool, subscription: number): Promise<Claimed | undefined> => {
  const { rows } = await database.query<Claimed>(
    `update hub_subscriptions set busy_until = now() + make_interval(secs => $2), last_attempt_at = now()
     where id = $1 and status = 'active' and lease_until > now() and wanted > delivered and next_try_at <= now()
       and (busy_until is null or busy_until < now())
     returning id, callback, topic, secret, wanted, wanted_seq, delivered_hash, failures`,
    [subscription, BUSY_SECONDS],
  )
  return rows[0]
}

/** Sends it. Everything but 2xx is a failure, redirects too: only the subscriber itself says where it is (WebSub, 7). */
const post = async (
  work: HubWork,
  { callback, secret }: Claimed,
  { address, body, contentType }: RenderedTopic,
): Promise<Pick<Tried, 'status' | 'error'>> => {
  try {
    const { status } = await guardedRequest(callback, {
      ...exchangeOptions(work),
      method: 'POST',
      body,
      headers: {
        'Content-Type': contentType,
        Link: `<${work.hubUrl}>; rel="hub", <${work.publicUrl}${address}>; rel="self"`,
        ...(secret === null ? {} : { 'X-Hub-Signature': signatureOf(body, secret) }),
      },
    })
    return { status, error: status >= 200 && status < 300 ? null : 'status' }
  } catch (error) {
    if (error instanceof OutboundFailure) return { status: null, error: error.reason }
    throw error
  }
}

/** WebSub, 7.1: an HMAC of the body with the secret. */
const signatureOf = (body: Buffer, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
