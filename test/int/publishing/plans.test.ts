import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ACTOR_KEY, type Actor } from '../../../src/access/actor'
import { startWorker } from '../../../src/jobs/worker'
import { sweepPlans } from '../../../src/jobs/tasks/sweepPlans'
import { findLostPlans } from '../../../src/operations/findLostPlans'
import { findOverduePlans } from '../../../src/operations/findOverduePlans'
import { scheduleTransition } from '../../../src/operations/scheduleTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { historyOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringInitiative, editorOf, makeJobsDue, poolOf, runJobs, waitingJobs } from './site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

beforeEach(async () => {
  await query(payload, sql`delete from graphile_worker._private_jobs`)
  await query(payload, sql`update initiatives set scheduled_transition = null, scheduled_at = null`)
})

/** An initiative of which an editor planned that it starts (or another step), some minutes ago by now. */
const planned = async (
  minutesAgo: number,
  more: Record<string, unknown> = {},
  step: { transition: string; reason?: string } = { transition: 'start' },
) => {
  const id = await bringInitiative(world, 'published', more)
  await scheduleTransition({
    payload,
    actor: editorOf(world),
    collection: 'initiatives',
    id,
    ...step,
    at: new Date(Date.now() + 3_600_000).toISOString(),
  })
  const at = new Date(Date.now() - minutesAgo * 60_000).toISOString()
  await query(payload, sql`update initiatives set scheduled_at = ${at}::timestamptz where id = ${id}`)
  await query(
    payload,
    sql`update graphile_worker._private_jobs set run_at = now() + interval '1 hour',
          payload = jsonb_set(payload::jsonb, '{at}', to_jsonb(${at}::text))::json
        where key = ${`scheduled:initiatives:${id}`}`,
  )
  return id
}
const loseJobs = () => query(payload, sql`delete from graphile_worker._private_jobs`)
const stateOf = async (id: number) => (await readMainRow(payload, 'initiatives', id))?.state
const reqAs = (actor: Actor) => createLocalReq({ context: { [ACTOR_KEY]: actor } }, payload)
const partnerActor = (partner: number): Actor => ({
  kind: 'user',
  id: world.users.partner,
  name: 'partner',
  role: 'partner',
  partner,
})

describe('a planned step', () => {
  it('that fell due while no worker ran is taken once one starts', async () => {
    const id = await planned(90)
    await makeJobsDue(payload)
    expect(await stateOf(id)).toBe('published')
    const { connectionString } = poolOf(payload).options
    const worker = await startWorker({ payload, databaseUrl: String(connectionString) })
    await expect.poll(() => stateOf(id), { timeout: 60_000 }).toBe('underway')
    await worker.stop()
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ state: 'underway' })
  }, 90_000)

  it('whose job was lost is found and taken, once, in the name of who planned it', async () => {
    const id = await planned(3)
    await loseJobs()
    await sweepPlans(payload)
    await sweepPlans(payload)
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'start'])
    const [line] = await query<{ actor_id: string }>(
      payload,
      sql`select actor_id from transitions where transition = 'start' and document_id = ${String(id)}`,
    )
    expect(line?.actor_id).toBe(String(world.users.editor))
  })

  it('whose worker died with the job is found', async () => {
    const id = await planned(10)
    const lock = (minutes: number) =>
      query(
        payload,
        sql`update graphile_worker._private_jobs set locked_by = 'gone', attempts = 1,
              locked_at = now() - make_interval(mins => ${minutes}::int)`,
      )
    const req = await createLocalReq({}, payload)
    await lock(1)
    expect(await findLostPlans(req)).toEqual([])
    await lock(30)
    expect(await findLostPlans(req)).toMatchObject([{ collection: 'initiatives', id, transition: 'start' }])
    await sweepPlans(payload)
    expect(await stateOf(id)).toBe('underway')
  })

  it('whose worker died keeps the reason that was given for it', async () => {
    const reason = 'Het seizoen is voorbij.'
    const id = await planned(10, {}, { transition: 'withdraw', reason })
    await query(
      payload,
      sql`update graphile_worker._private_jobs set locked_by = 'gone', attempts = 1,
            locked_at = now() - interval '30 minutes'`,
    )
    await sweepPlans(payload)
    const [line] = await query<{ reason: string }>(
      payload,
      sql`select reason from transitions where transition = 'withdraw' and document_id = ${String(id)}`,
    )
    expect(line?.reason).toBe(reason)
    expect(await stateOf(id)).toBe('withdrawn')
  })

  it.each([
    ['waits for its time', -30, true],
    ['has a job that is tried again', 10, false],
  ])('that %s is left alone', async (_, minutesAgo, loses) => {
    const id = await planned(minutesAgo)
    if (loses) await loseJobs()
    await sweepPlans(payload)
    expect(await stateOf(id)).toBe('published')
  })

  it('that is refused when it is due is taken off, and the history says why', async () => {
    const id = await planned(3)
    await loseJobs()
    await query(payload, sql`update initiatives set summary = '' where id = ${id}`)
    await sweepPlans(payload)
    expect(await stateOf(id)).toBe('published')
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'startRefused'])
    expect(await findLostPlans(await createLocalReq({}, payload))).toEqual([])
  })

  it('is swept up by the worker’s own clock task', async () => {
    const id = await planned(3)
    await loseJobs()
    await query(payload, sql`select graphile_worker.add_job('sweepPlans')`)
    await runJobs(payload)
    expect(await stateOf(id)).toBe('underway')
    expect(await waitingJobs(payload)).toEqual([])
  })
})

describe('a plan that is late', () => {
  it('is told to staff and to the partner whose document it is, and to nobody else', async () => {
    const id = await planned(12)
    await planned(2)
    const titles = async (actor: Actor) => (await findOverduePlans(await reqAs(actor))).map((plan) => plan.id)
    expect(await titles(editorOf(world))).toEqual([id])
    expect(await titles(partnerActor(world.partner))).toEqual([id])
    expect(await titles(partnerActor(world.otherPartner))).toEqual([])
    expect(await titles({ kind: 'anonymous' })).toEqual([])
  })
})
