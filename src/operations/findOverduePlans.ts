import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { deskScopeOf } from './desk/deskScope'
import { readPlans, type PlannedStep } from './desk/readPlans'

/**
 * The planned steps that should have been taken more than five minutes ago and were not: no worker runs, or something
 * is wrong that it cannot get past. Staff see all, a partner its own, others none.
 */
export const findOverduePlans = async (req: PayloadRequest): Promise<PlannedStep[]> => {
  const scope = deskScopeOf(req)
  if (!scope) return []
  return readPlans(req, scope, () => sql`d.scheduled_at < now() - interval '5 minutes'`)
}
