import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { Actor } from '../../../src/access/actor'
import { taskList } from '../../../src/jobs/worker'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition, type TransitionCall } from '../../../src/operations/performTransition'
import { query } from '../feed'
import { ideaData, initiativeData, SYSTEM, type World } from '../people'

/** The editor of the made-up world, as the operations want an actor. */
export const editorOf = (world: World): Actor => ({
  kind: 'user',
  id: world.users.editor,
  name: 'editor',
  role: 'editor',
  partner: null,
})

/** The connections of the database under test. */
export const poolOf = (payload: Payload): Pool =>
  (payload.db as unknown as PostgresAdapter).pool as unknown as Pool

/** A document that came in, in the state given. */
export const bringIn = async (
  { payload }: World,
  collection: string,
  state: string,
  data: Record<string, unknown>,
): Promise<number> =>
  (await importDocument({ payload, actor: SYSTEM, collection, state, reason: 'Zo kwam het binnen.', data }))
    .id

/** An initiative of the partner, in the state given. */
export const bringInitiative = (world: World, state = 'published', more: Record<string, unknown> = {}) =>
  bringIn(world, 'initiatives', state, initiativeData(world, more))

/** An idea of the partner, in the state given. */
export const bringIdea = (world: World, state = 'published', more: Record<string, unknown> = {}) =>
  bringIn(world, 'ideas', state, ideaData(world, more))

/** A step by the editor. */
export const step = (
  world: World,
  collection: string,
  id: number,
  transition: string,
  more: Partial<TransitionCall> = {},
) =>
  performTransition({ payload: world.payload, actor: editorOf(world), collection, id, transition, ...more })

/** Runs what is due in the queue, as the worker does, until nothing is left. A task that fails is an error here. */
export const runJobs = async (payload: Payload): Promise<void> => {
  await runOnce({
    pgPool: poolOf(payload),
    taskList: taskList(payload),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  })
  const failed = await query<{ last_error: string }>(
    payload,
    sql`select last_error from graphile_worker.jobs where last_error is not null`,
  )
  if (failed[0]) throw new Error(`A background task failed: ${failed[0].last_error}`)
}

/** Makes everything in the queue due now, as if the time had come. */
export const makeJobsDue = (payload: Payload) =>
  query(payload, sql`update graphile_worker._private_jobs set run_at = now() where run_at > now()`)

/** The tasks that wait in the queue, by name. */
export const waitingJobs = async (payload: Payload): Promise<string[]> =>
  (
    await query<{ task_identifier: string }>(
      payload,
      sql`select task_identifier from graphile_worker.jobs order by id`,
    )
  ).map(({ task_identifier }) => task_identifier)

/** The addresses that a document ever had in public, with what they answer. */
export const addressesOf = (payload: Payload, urn: unknown) =>
  query<{ slug: string; is_current: boolean; status: string; target_urn: string | null }>(
    payload,
    sql`select slug, is_current, status, target_urn from feed_addresses where urn = ${String(urn)} order by slug`,
  )

const TABLES = [
  'feed_items',
  'feed_changes',
  'feed_addresses',
  'feed_media',
  'feed_vocabulary',
  'transitions',
  'graphile_worker._private_jobs',
]

/** Everything beside the documents that a write can leave behind, as text to compare. */
export const footprintOf = async (payload: Payload): Promise<Record<string, string>> => {
  const found = TABLES.map(async (table) => {
    const [row] = await query<{ content: string }>(
      payload,
      sql`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as content
          from ${sql.raw(table)} t`,
    )
    return [table, row?.content ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(found))
}
