import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
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
