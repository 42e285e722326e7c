import { findTouched, noteSight, type TouchedTopic } from '../findTouched'
import type { HubWork } from '../HubWork'
import { QUEUE_DELIVERIES } from '../queueDeliveries'

/**
 * Looks at what changed and notes, for each subscriber of a feed whose bytes differ from what it has, that there is
 * something to deliver. A feed is made once, however many subscribers it has. When it fails halfway, the next look
 * sees the same again.
 */
export const distribute = async (work: HubWork): Promise<void> => {
  const { topics, sight } = await findTouched(work.database, work.topics)
  for (const touched of topics) await distributeTopic(work, touched)
  await noteSight(work.database, sight)
}

/** The same for one feed. */
export const distributeTopic = async (
  { database, topics }: Pick<HubWork, 'database' | 'topics'>,
  { topic, seq }: TouchedTopic,
): Promise<void> => {
  const rendered = await topics.render(topic)
  // No such feed now: who reads it is told so, and its subscriptions run out or wake up when it is back.
  if (!rendered) return
  const { hash, boundary } = rendered
  await database.query(
    `update hub_subscriptions set boundary = $2
     where topic = $1 and status = 'active' and boundary is distinct from $2::timestamptz`,
    [topic, boundary === null ? null : new Date(boundary).toISOString()],
  )
  await database.query(
    `with wanted as (
       update hub_subscriptions set wanted = wanted + 1, wanted_hash = $2, wanted_seq = $3,
         wanted_since = coalesce(wanted_since, now()), next_try_at = coalesce(next_try_at, now())
       where topic = $1 and status = 'active' and coalesce(wanted_hash, delivered_hash) is distinct from $2
       returning id, failures, next_try_at)
     ${QUEUE_DELIVERIES} from wanted`,
    [topic, hash, seq],
  )
}
