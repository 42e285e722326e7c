import { randomBytes } from 'node:crypto'
import { OutboundFailure, type OutboundReason } from '../../outbound/errors/OutboundFailure'
import { guardedRequest } from '../../outbound/guardedRequest'
import { exchangeOptions, type HubWork } from '../HubWork'
import { BUSY_SECONDS } from '../limits'
import { settleRefused, settleSubscribed, settleUnsubscribed } from '../settleAsk'
import type { HubFailure } from '../Subscription'
import { distributeTopic } from './distribute'

/** What is asked, and of whom. */
interface Asked {
  id: string
  callback: string
  topic: string
  status: 'waiting' | 'active'
  asked_mode: 'subscribe' | 'unsubscribe'
  asked_topic_url: string
  asked_lease: number | null
}

/**
 * Asks a callback whether it meant what was asked (WebSub, 5.3): a 2xx with the challenge as its body says yes. When
 * nobody answers it is asked again a few times; another answer is a no. What was active before stays so after a no.
 *
 * @param isLast - whether this is the last try
 */
export const verify = async (
  work: HubWork,
  { subscription, ask }: { subscription: number; ask: string },
  isLast: boolean,
): Promise<void> => {
  const asked = await claim(work, subscription, ask)
  if (!asked) return
  const isNew = asked.asked_mode === 'subscribe' && asked.status !== 'active'
  // What the subscriber can have read by the time it answers: from here on, everything that differs is delivered.
  const had = isNew ? ((await work.topics.render(asked.topic))?.hash ?? null) : null
  const { error, status } = await confirm(work, asked)
  if (error !== null) {
    const mayBeBack = error === 'status' ? (status ?? 0) >= 500 : error !== 'notConfirmed'
    if (mayBeBack && !isLast) {
      await work.database.query('update hub_subscriptions set busy_until = null where id = $1', [asked.id])
      throw new Error(`No confirmation yet: ${error}`)
    }
    await settleRefused(work.database, { id: asked.id, ask, error, status })
    return
  }
  if (asked.asked_mode === 'unsubscribe') {
    await settleUnsubscribed(work.database, { id: asked.id, ask })
    return
  }
  await settleSubscribed(work.database, { id: asked.id, ask, hadHash: had })
  await distributeTopic(work, { topic: asked.topic, seq: null })
}

const claim = async (
  { database }: HubWork,
  subscription: number,
  ask: string,
): Promise<Asked | undefined> => {
  const { rows } = await database.query<Asked>(
    `update hub_subscriptions set busy_until = now() + make_interval(secs => $3)
     where id = $1 and asked_id = $2 and asked_mode is not null and (busy_until is null or busy_until < now())
     returning id, callback, topic, status, asked_mode, asked_topic_url, asked_lease`,
    [subscription, ask, BUSY_SECONDS],
  )
  if (rows[0]) return rows[0]
  const { rowCount } = await database.query(
    'select 1 from hub_subscriptions where id = $1 and asked_id = $2 and asked_mode is not null',
    [subscription, ask],
  )
  // The queue tries again in a few seconds.
  if (rowCount) throw new Error('A delivery to this subscriber is under way.')
  return undefined
}

const confirm = async (
  work: HubWork,
  { callback, asked_mode, asked_topic_url, asked_lease }: Asked,
): Promise<{ error: OutboundReason | HubFailure | null; status: number | null }> => {
  const challenge = randomBytes(24).toString('base64url')
  const url = new URL(callback)
  url.searchParams.append('hub.mode', asked_mode)
  url.searchParams.append('hub.topic', asked_topic_url)
  url.searchParams.append('hub.challenge', challenge)
  if (asked_lease !== null) url.searchParams.append('hub.lease_seconds', String(asked_lease))
  try {
    const { status, body } = await guardedRequest(url, exchangeOptions(work))
    if (status < 200 || status >= 300) return { error: 'status', status }
    return { error: body.toString() === challenge ? null : 'notConfirmed', status }
  } catch (error) {
    if (error instanceof OutboundFailure) return { error: error.reason, status: null }
    throw error
  }
}
