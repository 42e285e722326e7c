import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { UserRole } from '../../../src/access/actor'
import { rejectProposal } from '../../../src/operations/moderateDocument'
import { readQueue, type QueueFilter } from '../../../src/operations/readQueue'
import { readQueueItem } from '../../../src/operations/readQueueItem'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { historyOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest, type Credentials } from '../rest'
import { bringIdea, bringIn, bringInitiative, makeJobsDue, runJobs, waitingJobs } from '../publishing/site'

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

beforeEach(async () => {
  await query(payload, sql`delete from ideas`)
  await query(payload, sql`delete from initiatives`)
})

const requestOf = async (role: UserRole): Promise<PayloadRequest> => {
  const user = await payload.findByID({ collection: 'users', id: world.users[role], depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
const queue = async (filter: QueueFilter = {}) =>
  (await readQueue(await requestOf('editor'), filter)).entries.map(
    ({ collection, id }) => `${collection} ${id}`,
  )
const take = (
  collection: string,
  id: number,
  body: Record<string, unknown>,
  as: Credentials = world.as.editor,
) => rest(payload, 'POST', `/api/${collection}/${id}/transition`, { as, body: { undoable: true, ...body } })
const undo = (collection: string, id: number, transition: string, as: Credentials = world.as.editor) =>
  rest(payload, 'POST', `/api/${collection}/${id}/transition`, { as, body: { transition, at: null } })
const publish = { transition: 'publish', expectedState: 'submitted' }
const rowOf = (id: number) => readMainRow(payload, 'ideas', id)
const timePasses = async () => {
  await makeJobsDue(payload)
  await runJobs(payload)
}
const propose = async (title = 'Voorstel') => {
  const id = await bringInitiative(world)
  await rest(payload, 'PATCH', `/api/initiatives/${id}`, { as: world.as.partner, body: { title } })
  return id
}

describe('the queue', () => {
  it.each(['assessor', 'partner'] as const)('is not for %s', async (role) => {
    await expect(readQueue(await requestOf(role))).rejects.toMatchObject({ status: 403 })
  })

  it('is not for who is not signed in', async () => {
    const req = await createLocalReq({}, payload)
    req.payloadAPI = 'REST'
    await expect(readQueue(req)).rejects.toMatchObject({ status: 403 })
  })

  it.each(['editor', 'admin'] as const)('is for %s', async (role) => {
    const id = await bringIdea(world, 'submitted')
    expect((await readQueue(await requestOf(role))).entries).toMatchObject([
      {
        collection: 'ideas',
        id,
        kind: 'submission',
        title: 'Meer bomen langs de dijk',
        partner: 'Stichting Buurt',
      },
    ])
  })

  it('holds what was sent in and what is proposed, the oldest first, and nothing else', async () => {
    const first = await bringIdea(world, 'submitted')
    const second = await propose()
    const third = await bringInitiative(world, 'submitted', { contact })
    await bringIdea(world)
    await bringIdea(world, 'refused')
    expect(await queue()).toEqual([`ideas ${first}`, `initiatives ${second}`, `initiatives ${third}`])
  })

  it('gives a page at a time, and misses or repeats nothing', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n++) ids.push(`ideas ${await bringIdea(world, 'submitted')}`)
    const req = await requestOf('editor')
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await readQueue(req, {}, { after, limit: 2 })
      seen.push(...page.entries.map(({ collection, id }) => `${collection} ${id}`))
      after = page.next
    } while (after)
    expect(seen).toEqual(ids)
  })

  it('can be narrowed to a kind, a theme, an area or a partner', async () => {
    const theme = await bringIn(world, 'themes', 'published', { title: 'Water', summary: 'x', noImage: true })
    const wet = await bringIdea(world, 'submitted', { themes: [theme] })
    const other = await bringInitiative(world, 'submitted', { contact, partner: world.otherPartner })
    const proposal = await propose()
    expect(await queue({ theme })).toEqual([`ideas ${wet}`])
    expect(await queue({ kind: 'ideas' })).toEqual([`ideas ${wet}`])
    expect(await queue({ kind: 'proposals' })).toEqual([`initiatives ${proposal}`])
    expect(await queue({ kind: 'initiatives' })).toEqual([`initiatives ${other}`, `initiatives ${proposal}`])
    expect(await queue({ partner: world.otherPartner })).toEqual([`initiatives ${other}`])
    expect(await queue({ area: world.area })).toHaveLength(3)
    expect(await queue({ area: 999 })).toEqual([])
  })

  it('counts what is below a theme or area as of it, as the board does', async () => {
    const above = await bringIn(world, 'themes', 'published', { title: 'Leven', summary: 'x', noImage: true })
    const below = await bringIn(world, 'themes', 'published', {
      title: 'Zwemmen',
      summary: 'x',
      noImage: true,
      parent: above,
    })
    const idea = await bringIdea(world, 'submitted', { themes: [below] })
    await bringIdea(world, 'submitted')
    expect(await queue({ theme: above })).toEqual([`ideas ${idea}`])
    await timePasses()
  })

  it('holds what a partner wants to change of itself, also when narrowed to that partner', async () => {
    await rest(payload, 'PATCH', `/api/partners/${world.partner}`, {
      as: world.as.partner,
      body: { summary: 'Anders verteld.' },
    })
    expect(await queue({ partner: world.partner })).toEqual([`partners ${world.partner}`])
    expect(await queue({ partner: world.otherPartner })).toEqual([])
    const actor = { kind: 'user', id: world.users.editor, name: '', role: 'editor', partner: null } as const
    const call = { payload, actor, collection: 'partners', id: world.partner }
    await rejectProposal({ ...call, reason: 'Zo laten we het.' })
    expect(await queue()).toEqual([])
  })
})

describe('a step that can be undone', () => {
  it('happens some seconds later, with what was filled in, in the name of who took it', async () => {
    const id = await bringIdea(world, 'submitted')
    const { status, body } = await take('ideas', id, {
      transition: 'refuse',
      expectedState: 'submitted',
      reason: 'Dit gaat over de gemeente.',
      data: { refusalGround: 'notProvincial' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'submitted', scheduled: { transition: 'refuse' } })
    expect(await queue()).toEqual([])
    await timePasses()
    expect(await rowOf(id)).toMatchObject({
      state: 'refused',
      stateReason: 'Dit gaat over de gemeente.',
      refusalGround: 'notProvincial',
      scheduled: { transition: null },
    })
    expect(await historyOf(payload, 'ideas', id)).toEqual(['import', 'refuse'])
    expect(await waitingJobs(payload)).toEqual([])
  })

  it('leaves nothing when it is undone: not public, no line in the history, no job, back in the queue', async () => {
    const id = await bringIdea(world, 'submitted')
    await take('ideas', id, publish)
    expect(await itemOf(payload, 'ideas', id)).toBeNull()
    expect((await undo('ideas', id, 'publish')).status).toBe(200)
    expect(await waitingJobs(payload)).toEqual([])
    await timePasses()
    expect(await rowOf(id)).toMatchObject({ state: 'submitted', scheduled: { transition: null, by: null } })
    expect(await itemOf(payload, 'ideas', id)).toBeNull()
    expect(await historyOf(payload, 'ideas', id)).toEqual(['import'])
    expect(await queue()).toEqual([`ideas ${id}`])
  })

  it('cannot be undone once it happened, and says so', async () => {
    const id = await bringIdea(world, 'submitted')
    await take('ideas', id, publish)
    await timePasses()
    const answer = await undo('ideas', id, 'publish')
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.data?.code).toBe('tooLate')
    expect(await rowOf(id)).toMatchObject({ state: 'published' })
  })

  it.each([
    ['without a reason', { transition: 'askInfo' }, 400, 'missingReason'],
    ['without a ground', { transition: 'refuse', reason: 'Nee.' }, 400, 'missingField'],
    ['with text that is too long', { ...publish, data: { summary: 'x'.repeat(300) } }, 400, 'guard'],
    ['that is not open from here', { transition: 'assign' }, 409, 'notFromHere'],
  ])('%s is refused at once', async (_, body, status, code) => {
    const id = await bringIdea(world, 'submitted')
    const answer = await take('ideas', id, body)
    expect(answer.status).toBe(status)
    expect(answer.body.errors?.[0]?.data?.refusals).toContainEqual(expect.objectContaining({ code }))
    expect(await waitingJobs(payload)).toEqual([])
    expect(await queue()).toEqual([`ideas ${id}`])
  })

  it('asks to confirm a phone number in the text, and takes the confirmation along', async () => {
    const id = await bringIdea(world, 'submitted', { summary: 'Bel 06-12345678.' })
    const answer = await take('ideas', id, publish)
    expect(answer.body.errors?.[0]?.data?.refusals).toMatchObject([{ code: 'confirm' }])
    await take('ideas', id, { ...publish, confirmed: ['personalDataInText'] })
    await timePasses()
    expect(await rowOf(id)).toMatchObject({ state: 'published' })
  })

  it.each(['partner', 'otherPartner', 'assessor', 'nobody'] as const)('is not for %s', async (who) => {
    const id = await bringIdea(world, 'submitted')
    expect((await take('ideas', id, publish, world.as[who])).status).toBeGreaterThanOrEqual(400)
    await timePasses()
    expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
  })

  it('of a colleague goes first: who comes second hears who was ahead', async () => {
    const id = await bringIdea(world, 'submitted')
    await take('ideas', id, publish, world.as.admin)
    const second = await take('ideas', id, {
      transition: 'askInfo',
      expectedState: 'submitted',
      reason: 'Waar?',
    })
    expect(second.status).toBe(409)
    expect(second.body.errors?.[0]?.message).toBe('admin was je voor, met ‘Plaats het idee’.')
    await timePasses()
    const third = await take('ideas', id, {
      transition: 'askInfo',
      expectedState: 'submitted',
      reason: 'Waar?',
    })
    expect(third.status).toBe(409)
    expect(third.body.errors?.[0]?.message).toBe('admin was je voor, met ‘Plaats het idee’.')
    expect(await rowOf(id)).toMatchObject({ state: 'published' })
  })

  it('does not happen when the text changed after it was judged: it comes back and says why', async () => {
    const id = await bringIdea(world, 'submitted')
    const { seen } = await seenOf(id)
    expect((await take('ideas', id, { ...publish, seen })).status).toBe(200)
    await rest(payload, 'PATCH', `/api/ideas/${id}`, {
      as: world.as.partner,
      body: { title: 'Iets heel anders' },
    })
    await timePasses()
    expect(await rowOf(id)).toMatchObject({ state: 'submitted', title: 'Iets heel anders' })
    expect(await queue()).toEqual([`ideas ${id}`])
    expect(await historyOf(payload, 'ideas', id)).toEqual(['import', 'publishRefused'])
    const item = await readQueueItem(await requestOf('editor'), 'ideas', id)
    expect(item?.cameBack).toContain('De tekst is veranderd')
    const stale = await take('ideas', id, { ...publish, seen })
    expect(stale.status).toBe(409)
    expect(stale.body.errors?.[0]?.data?.code).toBe('contentChanged')
  })

  it('that is held up because nothing runs the queue shows as waiting, and can be called off', async () => {
    const id = await bringIdea(world, 'submitted')
    await take('ideas', id, publish)
    await query(payload, sql`update ideas set scheduled_at = now() - interval '2 minutes' where id = ${id}`)
    expect(await queue()).toEqual([`ideas ${id}`])
    expect((await undo('ideas', id, 'publish')).status).toBe(200)
    expect(await queue()).toEqual([`ideas ${id}`])
  })
})

const seenOf = async (id: number) => {
  const item = await readQueueItem(await requestOf('editor'), 'ideas', id)
  if (!item) throw new Error('It is not in the queue.')
  return item
}

describe('a proposal', () => {
  const settle = (id: number, verdict: string, body: Record<string, unknown> = {}) =>
    rest(payload, 'POST', `/api/initiatives/${id}/proposal/${verdict}`, {
      as: world.as.editor,
      body: { undoable: true, ...body },
    })

  it('that is approved goes live some seconds later', async () => {
    const id = await propose()
    expect((await settle(id, 'approve')).body).toMatchObject({ scheduled: { transition: 'approveProposal' } })
    expect(await queue()).toEqual([])
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ title: 'Buurtmoestuin' })
    await timePasses()
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ title: 'Voorstel' })
    expect(await readMainRow(payload, 'initiatives', id)).toMatchObject({ scheduled: { transition: null } })
    expect(await queue()).toEqual([])
  })

  it('is as it was when that is undone', async () => {
    const id = await propose()
    await settle(id, 'approve')
    expect((await undo('initiatives', id, 'approveProposal')).status).toBe(200)
    await timePasses()
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ title: 'Buurtmoestuin' })
    expect(await queue()).toEqual([`initiatives ${id}`])
  })

  it('is rejected with a reason only', async () => {
    const id = await propose()
    expect((await settle(id, 'reject')).status).toBe(400)
    await settle(id, 'reject', { reason: 'Dit klopt niet.' })
    await timePasses()
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'rejectProposal'])
    expect(await queue()).toEqual([])
  })

  it('is settled at once when another step is planned, which stays planned', async () => {
    const id = await propose()
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await rest(payload, 'POST', `/api/initiatives/${id}/transition`, {
      as: world.as.editor,
      body: { transition: 'start', at },
    })
    expect((await settle(id, 'approve')).body).toMatchObject({ scheduled: { transition: 'start', at } })
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ title: 'Voorstel', state: 'published' })
  })

  it('shows what it changes, field by field, and tells nothing of what is not public', async () => {
    const id = await propose('Buurtmoestuin aan de IJssel')
    const item = await readQueueItem(await requestOf('editor'), 'initiatives', id)
    expect(item).toMatchObject({ kind: 'proposal', otherChanges: false })
    expect(item?.changes).toMatchObject([{ path: 'title', label: 'Titel' }])
    const parts = item?.changes?.[0]?.parts
    expect(parts?.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual([
      'aan de IJssel',
    ])
  })

  it.each(['assessor', 'partner'] as const)('is shown like that to the desk, not to %s', async (role) => {
    const id = await propose()
    await expect(readQueueItem(await requestOf(role), 'initiatives', id)).rejects.toMatchObject({
      status: 403,
    })
  })
})
