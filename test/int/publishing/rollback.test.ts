import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../src/db/session'
import { importDocument } from '../../../src/operations/importDocument'
import { hideDocument } from '../../../src/operations/moderateDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { scheduleTransition } from '../../../src/operations/scheduleTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { bringIdea, bringInitiative, editorOf, footprintOf, poolOf } from './site'

let payload: Payload
let world: World
let initiative: number
let idea: number
let target: number
let listener: Client
const notices: string[] = []

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  initiative = await bringInitiative(world)
  idea = await bringIdea(world)
  target = await bringIdea(world, 'published', { title: 'Bomen en struiken' })
  const { host, port, user, password, database } = (await poolOf(payload)
    .connect()
    .then((client) => {
      client.release()
      return client
    })) as unknown as Client & { password: string }
  listener = new Client({ host, port, user, password, database })
  await listener.connect()
  listener.on('notification', ({ payload: urn }) => notices.push(String(urn)))
  await listener.query('listen noaber_feeds')
})

afterAll(() => listener.end())

/** All notices until now: a notice of our own comes after those that were sent before. */
const heard = async (): Promise<string[]> => {
  const mark = `mark-${Math.random()}`
  await listener.query('select pg_notify($1, $2)', ['noaber_feeds', mark])
  await expect.poll(() => notices).toContain(mark)
  return notices.splice(0).filter((urn) => !urn.startsWith('mark-'))
}

const slug = (name: string) => name as CollectionSlug
const call = () => ({ payload, actor: editorOf(world) })
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

/** What people and jobs do, each in the transaction of the request when there is one. */
const writes: Record<string, (req?: PayloadRequest) => Promise<unknown>> = {
  'bringing something in': (req) =>
    importDocument({
      ...call(),
      req,
      collection: 'initiatives',
      state: 'published',
      data: initiativeData(world, { title: 'Nieuw' }),
    }),
  'a step': (req) =>
    performTransition({ ...call(), req, collection: 'initiatives', id: initiative, transition: 'start' }),
  'an edit': (req) =>
    payload.update({ collection: slug('initiatives'), id: initiative, data: { title: 'Anders' }, req }),
  'a new address': (req) =>
    payload.update({
      collection: slug('initiatives'),
      id: initiative,
      data: { slug: 'anders' } as never,
      req,
    }),
  hiding: (req) =>
    hideDocument({ ...call(), req, collection: 'initiatives', id: initiative, reason: 'Melding bekeken.' }),
  'the trash': (req) =>
    payload.update({
      collection: slug('initiatives'),
      id: initiative,
      data: { deletedAt: new Date().toISOString() } as never,
      req,
    }),
  deleting: (req) => payload.delete({ collection: slug('initiatives'), id: initiative, req }),
  merging: (req) =>
    performTransition({
      ...call(),
      req,
      collection: 'ideas',
      id: idea,
      transition: 'merge',
      data: { mergedInto: target },
    }),
  'planning a step': (req) =>
    scheduleTransition({
      ...call(),
      req,
      collection: 'initiatives',
      id: initiative,
      transition: 'start',
      at: tomorrow(),
    }),
  'renaming a theme': (req) =>
    payload.update({
      collection: slug('themes'),
      id: world.theme,
      data: { title: 'Groen', slug: 'groen' } as never,
      req,
    }),
  'renaming an area': (req) =>
    payload.update({ collection: slug('areas'), id: world.area, data: { name: 'Zwolle-Stad' }, req }),
}

/** Everything that a write could have left: rows beside the documents, and the documents themselves. */
const remains = async () => ({
  ...(await footprintOf(payload)),
  initiative: await readMainRow(payload, 'initiatives', initiative),
  idea: await readMainRow(payload, 'ideas', idea),
})

describe.each(Object.entries(writes))('%s', (name, write) => {
  it('leaves nothing behind when something after it in its transaction fails', async () => {
    const before = await remains()
    const req = await createLocalReq({}, payload)
    await expect(
      inTransaction(req, async () => {
        await write(req)
        throw new Error('Te laat.')
      }),
    ).rejects.toThrow('Te laat.')
    expect(await remains()).toEqual(before)
    expect(await heard()).toEqual([])
  })

  it('leaves nothing behind when a hook of the site after ours fails', async () => {
    const before = await remains()
    const fail = () => {
      throw new Error('De hook van de site.')
    }
    const hooks = Object.values(payload.collections).map(({ config }) => config.hooks)
    for (const { afterChange, afterDelete } of hooks)
      for (const list of [afterChange, afterDelete]) list.push(fail)
    try {
      await expect(write(), name).rejects.toThrow('De hook van de site.')
    } finally {
      for (const { afterChange, afterDelete } of hooks)
        for (const list of [afterChange, afterDelete]) list.pop()
    }
    expect(await remains()).toEqual(before)
    expect(await heard()).toEqual([])
  })
})

describe('a notice to who serves feeds', () => {
  it('goes out when the transaction commits, not before', async () => {
    const urn = (await itemOf(payload, 'initiatives', initiative))?.urn
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await payload.update({
        collection: slug('initiatives'),
        id: initiative,
        data: { title: 'Met bericht' },
        req,
      })
      expect(await heard()).toEqual([])
    })
    expect(await heard()).toEqual([urn])
  })

  it('does not go out when nothing changed in public', async () => {
    await payload.update({
      collection: slug('initiatives'),
      id: initiative,
      data: { record: { caseNumber: 'Z-1' } } as never,
    })
    expect(await heard()).toEqual([])
  })
})
