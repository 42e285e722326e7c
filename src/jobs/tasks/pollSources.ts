import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { queryRows } from '../../db/session'
import { isDue } from '../../operations/sources/sourceState'

/** Queues a look at every feed of a partner that is due, each by itself: one that is slow or broken holds up no other. */
export const pollSources = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const queued = await queryRows(
    req,
    sql`select graphile_worker.add_job('pollSource', json_build_object('source', source_id), max_attempts => 1,
          job_key => 'pollSource:' || source_id)
        from source_states where ${isDue(payload)}
        order by next_at limit 200`,
  )
  return queued.length
}
