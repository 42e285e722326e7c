import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { scheduleTransition } from '../../../src/operations/scheduleTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { historyOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { rest, type Credentials } from '../rest'
import { bringIdea, bringIn, bringInitiative, makeJobsDue, runJobs, step, waitingJobs } from './site'

let payload: Payload
let world: World
let contact: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  contact = Number(
    (await payload.create({ collection: 'contacts', data: { name: 'Voorbeeld' } as never })).id,
  )
})

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const submitted = () => bringInitiative(world, 'submitted', { contact })
const plan = (id: number, body: Record<string, unknown>, as: Credentials = world.as.editor) =>
  rest(payload, 'POST', `/api/initiatives/${id}/transition`, { as, body })
const rowOf = (id: number) => readMainRow(payload, 'initiatives', id)
const item = (id: number) => itemOf(payload, 'initiatives', id)
const lastLine = async (id: number) => {
  const [line] = await query<Record<string, unknown>>(
    payload,
    sql`select transition, actor_kind, actor_id, actor_role, reason from transitions
        where collection = 'initiatives' and document_id = ${String(id)} order by id desc limit 1`,
  )
  return line
}
const timePasses = async () => {
  await makeJobsDue(payload)
  await runJobs(payload)
}
const expectNothingPlanned = async (id: number) => {
  expect((await rowOf(id))?.scheduled).toMatchObject({ transition: null, at: null, by: null })
  await timePasses()
  expect(await waitingJobs(payload)).toEqual([])
}

describe('a planned publication', () => {
  it('happens when its time has come, in the name of who planned it', async () => {
    const id = await submitted()
    const at = inHours(20)
    const { status, body } = await plan(id, { transition: 'publish', at })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'submitted', scheduled: { transition: 'publish', at } })
    await runJobs(payload)
    expect(await item(id)).toBeNull()

    const before = new Date().toISOString()
    await timePasses()
    const published = await item(id)
    expect(published).toMatchObject({ state: 'published' })
    expect(String(published?.published) >= before).toBe(true)
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'publish'])
    expect(await lastLine(id)).toMatchObject({
      actor_kind: 'user',
      actor_id: String(world.users.editor),
      actor_role: 'editor',
    })
    await expectNothingPlanned(id)
  })

  it('comes to an end when its time has come, with the reason that was given for it', async () => {
    const id = await bringInitiative(world)
    const reason = 'De subsidie is op; we zoeken iets nieuws.'
    const at = inHours(5)
    expect((await plan(id, { transition: 'withdraw', at, reason })).status).toBe(200)
    expect(await item(id)).toMatchObject({ state: 'published' })
    await timePasses()
    expect(await item(id)).toBeNull()
    expect(await rowOf(id)).toMatchObject({ state: 'withdrawn' })
    expect(await lastLine(id)).toMatchObject({ transition: 'withdraw', reason })
    await expectNothingPlanned(id)
  })

  it('is said to who may take the steps, and is not public', async () => {
    const id = await bringInitiative(world)
    const at = inHours(3)
    await plan(id, { transition: 'start', at })
    const offer = await rest(payload, 'GET', `/api/initiatives/${id}/transitions`, { as: world.as.editor })
    expect(offer.body.scheduled).toMatchObject({ transition: 'start', at })
    const { body } = await rest(payload, 'GET', `/api/initiatives/${id}`)
    expect(JSON.stringify(body)).not.toContain(at)
    expect(JSON.stringify(await item(id))).not.toContain(at)
  })

  it('shows who planned it nothing of the document that is not theirs to read', async () => {
    const handler = world.users.assessor
    const id = await bringIdea(world, 'underReview', { handler, answerDueAt: inHours(48) })
    const body = { transition: 'withdraw', at: inHours(1), reason: 'Het hoeft niet meer.' }
    const answer = await rest(payload, 'POST', `/api/ideas/${id}/transition`, {
      as: world.as.partner,
      body,
    })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('handler')
    await rest(payload, 'POST', `/api/ideas/${id}/transition`, {
      as: world.as.partner,
      body: { ...body, at: null },
    })
  })

  it('does not happen when it was called off', async () => {
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) })
    expect((await plan(id, { transition: 'publish', at: null })).status).toBe(200)
    await expectNothingPlanned(id)
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import'])
  })

  it('that is planned again happens once, for who planned it last', async () => {
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) })
    await plan(id, { transition: 'publish', at: inHours(2) }, world.as.admin)
    expect(await waitingJobs(payload)).toEqual(['scheduledTransition'])
    await timePasses()
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'publish'])
    expect(await lastLine(id)).toMatchObject({ actor_role: 'admin' })
  })

  it('does not happen again when somebody took the step by hand', async () => {
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) })
    await step(world, 'initiatives', id, 'publish')
    await step(world, 'initiatives', id, 'withdraw', { reason: 'Toch niet.' })
    await expectNothingPlanned(id)
    expect(await rowOf(id)).toMatchObject({ state: 'withdrawn' })
  })

  it('leaves a proposal that is waiting as it is', async () => {
    const id = await bringInitiative(world)
    await plan(id, { transition: 'start', at: inHours(1) })
    await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.partner,
      body: { title: 'Voorstel' },
    })
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'underway', title: 'Buurtmoestuin' })
    const latest = await rest(payload, 'GET', `/api/initiatives/${id}?draft=true`, { as: world.as.editor })
    expect(latest.body).toMatchObject({ title: 'Voorstel', state: 'underway', _status: 'draft' })
  })
})

describe('a plan that cannot be carried out any more', () => {
  const users = 'users' as CollectionSlug
  const newEditor = async (email: string) => {
    const password = 'een-lang-wachtwoord-1'
    const user = await payload.create({
      collection: users,
      data: { email, password, name: email, role: 'editor' } as never,
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { id: Number(user.id), as: { token: token ?? '' } }
  }

  it.each([
    [
      'the planner is no editor any more',
      async (_: number, planner: number) =>
        payload.update({ collection: users, id: planner, data: { role: 'assessor' } as never }),
    ],
    [
      'the planner has left',
      async (_: number, planner: number) => payload.delete({ collection: users, id: planner }),
    ],
    [
      'the document lacks something',
      async (id: number) =>
        rest(payload, 'PATCH', `/api/initiatives/${id}`, { as: world.as.editor, body: { summary: '' } }),
    ],
  ])('because %s is taken off, and the history says why', async (_, spoil) => {
    const planner = await newEditor(`${Math.random()}@example.org`)
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) }, planner.as)
    await spoil(id, planner.id)
    await timePasses()
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
    expect(await item(id)).toBeNull()
    expect(await lastLine(id)).toMatchObject({ transition: 'publishRefused' })
    expect((await lastLine(id))?.reason).toBeTruthy()
    await expectNothingPlanned(id)
  })

  it('because the document is in the trash is taken off, too', async () => {
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) })
    await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { deletedAt: new Date().toISOString() },
    })
    await expectNothingPlannedInTrash(id)
  })

  const expectNothingPlannedInTrash = async (id: number) => {
    await timePasses()
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'submitted', scheduled: { transition: null } })
    expect(row?.deletedAt).toBeTruthy()
    expect(await waitingJobs(payload)).toEqual([])
  }

  it('because the document is gone, is forgotten', async () => {
    const id = await submitted()
    await plan(id, { transition: 'publish', at: inHours(1) })
    await rest(payload, 'DELETE', `/api/initiatives/${id}`, { as: world.as.admin })
    await timePasses()
    expect(await waitingJobs(payload)).toEqual([])
  })
})

describe('planning', () => {
  it.each([
    ['a moment that has passed', { transition: 'publish', at: inHours(-1) }, 'editor', 400],
    ['a step that needs a reason, without one', { transition: 'withdraw', at: inHours(1) }, 'editor', 400],
    ['what is no moment', { transition: 'publish', at: 'morgen' }, 'editor', 400],
    ['a step that is not open from here', { transition: 'start', at: inHours(1) }, 'editor', 409],
    ['a step that is for others', { transition: 'publish', at: inHours(1) }, 'partner', 409],
    ['without being signed in', { transition: 'publish', at: inHours(1) }, 'nobody', 404],
  ] as const)('%s is refused', async (_, body, who, status) => {
    const id = await submitted()
    expect((await plan(id, body, world.as[who])).status).toBe(status)
    expect(await waitingJobs(payload)).toEqual([])
    expect((await rowOf(id))?.scheduled).toMatchObject({ transition: null })
  })

  it('by a key is carried out with the rights of that key, never of an account with the same number', async () => {
    const id = await bringInitiative(world)
    expect((await plan(id, { transition: 'start', at: inHours(1) }, world.as.key)).status).toBe(200)
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'underway' })
    expect(await lastLine(id)).toMatchObject({ actor_kind: 'apiKey', actor_role: 'apiKey' })
  })

  it('by a key that was revoked since is not carried out', async () => {
    const id = await bringInitiative(world)
    await plan(id, { transition: 'start', at: inHours(1) }, world.as.key)
    const keys = 'api-keys' as CollectionSlug
    const { docs } = await payload.find({ collection: keys })
    const data = { revokedAt: new Date().toISOString() } as never
    await payload.update({ collection: keys, id: Number(docs[0]?.id), data })
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'published' })
    await payload.update({ collection: keys, id: Number(docs[0]?.id), data: { revokedAt: null } as never })
  })

  it('by the site itself is carried out by the site', async () => {
    const id = await bringIn(world, 'events', 'published', {
      ...initiativeData(world, { title: 'Dialoogavond' }),
      kind: 'meeting',
      startsAt: inHours(-2),
      endsAt: inHours(1),
    })
    await query(payload, sql`delete from graphile_worker._private_jobs`)
    await scheduleTransition({
      payload,
      actor: { kind: 'system', name: 'agenda' },
      collection: 'events',
      id,
      transition: 'finish',
      at: inHours(1),
    })
    await query(payload, sql`update events set ends_at = now() where id = ${id}`)
    await timePasses()
    expect(await itemOf(payload, 'events', id)).toMatchObject({ state: 'past' })
    expect(await historyOf(payload, 'events', id)).toEqual(['import', 'finish'])
  })
})
