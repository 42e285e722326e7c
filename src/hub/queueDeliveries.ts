/**
 * Queues deliveries for rows with `id`, `failures` and `next_try_at`: one job for a subscriber at a time. Who failed
 * before goes to another queue, so that it never stands in front of who did not.
 */
export const QUEUE_DELIVERIES = `
  select graphile_worker.add_job(case when failures = 0 then 'hubDeliver' else 'hubRetry' end,
    json_build_object('subscription', id), run_at => greatest(next_try_at, now()),
    job_key => 'hubDeliver:' || id, max_attempts => 3::smallint)`
