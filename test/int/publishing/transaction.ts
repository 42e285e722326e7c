import { sql } from '@payloadcms/db-postgres/drizzle'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { expect } from 'vitest'
import { query } from '../feed'

/** A transaction that stays open until the test says so. Give `req` to what has to happen in it. */
export const openTransaction = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return { req, commit: () => commitTransaction(req), rollBack: () => killTransaction(req) }
}

/** Waits until so many writers stand in line for a row that another transaction holds. */
export const untilWaiting = (payload: Payload, count = 1) =>
  expect
    .poll(
      async () => {
        const rows = await query(
          payload,
          sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows.length
      },
      { timeout: 10_000, interval: 20 },
    )
    .toBeGreaterThanOrEqual(count)
