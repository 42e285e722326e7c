import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import type { Tasks } from '../jobs/queueJob'
import { readPlans, type PlannedStep } from './desk/readPlans'

/**
 * The planned steps that are due for more than a minute and that no job will take: none waits in the queue, or the one
 * that was claimed has been under way for so long that its worker must be gone. One that failed and waits for another
 * try is not lost.
 */
export const findLostPlans = (req: PayloadRequest): Promise<PlannedStep[]> =>
  readPlans(
    req,
    'all',
    (collection) => sql`d.scheduled_at <= now() - interval '1 minute' and not exists (
      select 1 from graphile_worker._private_jobs job
      where job.key = 'scheduled:' || ${collection}::text || ':' || d.id and job.attempts < job.max_attempts
        and (job.locked_at is null or job.locked_at > now() - interval '5 minutes'))`,
  )

/** What was filled in for a lost plan, for as long as its job is still there; nothing when the queue was emptied. */
export const readLostInput = async (
  req: PayloadRequest,
  { collection, id, transition, at }: Pick<PlannedStep, 'collection' | 'id' | 'transition' | 'at'>,
): Promise<Pick<Tasks['scheduledTransition'], 'reason' | 'confirmed' | 'data' | 'seen'>> => {
  const [job] = await queryRows<{ payload: Tasks['scheduledTransition'] }>(
    req,
    sql`select payload from graphile_worker._private_jobs where key = ${`scheduled:${collection}:${id}`}`,
  )
  if (job?.payload.transition !== transition || job.payload.at !== at) return {}
  const { reason, confirmed, data, seen } = job.payload
  return { reason, confirmed, data, seen }
}
