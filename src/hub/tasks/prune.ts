import type { HubWork } from '../HubWork'
import { KEEP_DAYS } from '../limits'

/** At night: old receipts go, and subscriptions that ended long ago. What never was confirmed goes after a day. */
export const prune = async ({ database }: Pick<HubWork, 'database'>): Promise<void> => {
  await database.query('delete from hub_deliveries where at < now() - make_interval(days => $1)', [
    KEEP_DAYS.receipts,
  ])
  await database.query(
    `delete from hub_subscriptions where status = 'ended' and ended_at < now() -
       case when verified_at is null then interval '1 day' else make_interval(days => $1) end`,
    [KEEP_DAYS.ended],
  )
}
