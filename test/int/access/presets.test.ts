import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { PRESETS } from '../../../src/hooks/presets/presetOperations'
import { importDocument } from '../../../src/operations/importDocument'
import { usePayload } from '../payload'
import { SYSTEM } from '../people'
import { rest, type Answer, type Credentials } from '../rest'
import { makeAccessWorld, makeAccount, type AccessWorld } from './accessWorld'
import type { Reader } from './expectations'
import { makeDocument } from './makeDocument'

let payload: Payload
let world: AccessWorld
let colleague: Awaited<ReturnType<typeof makeAccount>>

beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
  colleague = await makeAccount(payload, 'tweede', 'editor')
})

const call = (as: Credentials, method: string, path = '', body?: unknown): Promise<Answer> =>
  rest(payload, method, `/api/${PRESETS}${path}`, { as, body })

const save = (as: Credentials, more: Record<string, unknown> = {}) =>
  call(as, 'POST', '?depth=0', {
    title: 'Mijn lijst',
    relatedCollection: 'ideas',
    where: { state: { equals: 'submitted' } },
    columns: [{ accessor: 'title', active: true }],
    ...more,
  })

const saved = async (as: Credentials, more: Record<string, unknown> = {}): Promise<number> => {
  const { body, status } = await save(as, more)
  expect(status, JSON.stringify(body)).toBe(201)
  return Number(body.doc?.id)
}

const stored = (id: number) => payload.findByID({ collection: PRESETS, id, depth: 0 })

/** Who of everybody finds a preset: in the list, in the count and by its number alike. */
const findersOf = async (id: number): Promise<Reader[]> => {
  const finders: Reader[] = []
  for (const [name, as] of Object.entries(world.readers)) {
    const { body: list } = await call(as, 'GET', `?where[id][equals]=${id}`)
    const { body: count } = await call(as, 'GET', `/count?where[id][equals]=${id}`)
    const { status } = await call(as, 'GET', `/${id}`)
    const seen = [(list.docs ?? []).length > 0, Number(count.totalDocs ?? 0) > 0, status === 200]
    expect(new Set(seen).size, `${name} finds it by some ways only`).toBe(1)
    if (seen[0]) finders.push(name as Reader)
  }
  return finders
}

const everyone = { constraint: 'everyone' }
const only = (...users: number[]) => ({ constraint: 'specificUsers', users })

describe('a list that somebody saves', () => {
  it.each(['other', 'trusted', 'assessor', 'owner', 'handler', 'editor', 'admin'] as const)(
    'is theirs alone, also to change and to throw away: %s',
    async (owner) => {
      const id = await saved(world.readers[owner])
      expect(await stored(id)).toMatchObject({ isShared: false, access: { read: { constraint: 'onlyMe' } } })
      expect(await findersOf(id)).toEqual([owner])
      for (const [name, as] of Object.entries(world.readers)) {
        if (name === owner) continue
        expect((await call(as, 'PATCH', `/${id}`, { title: 'Gekaapt' })).status).toBeGreaterThanOrEqual(403)
        expect((await call(as, 'POST', `/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(403)
        expect((await call(as, 'DELETE', `/${id}`)).status).toBeGreaterThanOrEqual(403)
      }
      const as = world.readers[owner]
      expect((await call(as, 'PATCH', `/${id}`, { title: 'Anders' })).status).toBe(200)
      expect(await stored(id)).toMatchObject({ title: 'Anders' })
      expect((await call(as, 'DELETE', `/${id}`)).status).toBe(200)
    },
  )

  it('is for people: a key has none, and does not pass for the account with its number', async () => {
    const { docs } = await payload.find({
      collection: 'api-keys',
      where: { id: { equals: world.users.admin } },
    })
    expect(docs).toHaveLength(1)
    const id = await saved(world.as.admin)
    expect((await save(world.as.key)).status).toBe(403)
    expect((await call(world.as.key, 'GET', `/${id}`)).status).toBe(403)
    expect((await call(world.as.key, 'DELETE', `/${id}`)).status).toBe(403)
  })

  it('stays with its collection', async () => {
    const id = await saved(world.as.editor)
    await call(world.as.editor, 'PATCH', `/${id}`, { relatedCollection: 'partners' })
    expect(await stored(id)).toMatchObject({ relatedCollection: 'ideas' })
  })

  it('is not made or changed any more by a partner that is suspended, and can be thrown away', async () => {
    const partner = await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'partners',
      state: 'verified',
      data: { title: 'Straks geschorst', summary: 'Doet mee.', noImage: true, kind: 'foundation' },
    })
    const { as } = await makeAccount(payload, 'geschorst', 'partner', partner.id)
    const id = await saved(as)
    const { status } = await rest(payload, 'POST', `/api/partners/${partner.id}/transition`, {
      as: world.as.editor,
      body: { transition: 'suspend', reason: 'Zomaar.' },
    })
    expect(status).toBe(200)
    expect((await save(as)).status).toBe(403)
    expect((await call(as, 'PATCH', `/${id}`, { title: 'Anders' })).status).toBe(403)
    expect((await call(as, 'GET', `/${id}`)).status).toBe(200)
    expect((await call(as, 'DELETE', `/${id}`)).status).toBe(200)
  })
})

describe('a list that is shared', () => {
  it('with everybody is for the province, and not for partners', async () => {
    const id = await saved(world.as.editor, { access: { read: everyone } })
    expect(await findersOf(id)).toEqual(['assessor', 'handler', 'editor', 'admin'])
  })

  it('with some is for these and who made it, each once, and for admins', async () => {
    const access = { read: only(world.handler, world.handler) }
    const id = await saved(world.as.editor, { access })
    expect(await findersOf(id)).toEqual(['handler', 'editor', 'admin'])
    await call(world.as.editor, 'PATCH', `/${id}`, { title: 'Nog eens' })
    expect((await stored(id)).access?.read?.users).toEqual([world.handler, world.users.editor])
  })

  it.each(['read', 'update', 'delete'] as const)('is never shared with a partner: %s', async (operation) => {
    const { status } = await save(world.as.editor, { access: { [operation]: only(world.users.partner) } })
    expect(status).toBe(400)
  })

  it.each(['update', 'delete'] as const)('is changed by those who may share alone: %s', async (operation) => {
    const access = { read: everyone, [operation]: only(world.users.assessor) }
    expect((await save(world.as.editor, { access })).status).toBe(400)
    const id = await saved(world.as.editor, {
      access: { read: everyone, update: everyone, delete: everyone },
    })
    expect((await call(world.as.assessor, 'PATCH', `/${id}`, { title: 'Anders' })).status).toBe(403)
    expect((await call(world.as.assessor, 'DELETE', `/${id}`)).status).toBe(403)
    expect((await call(colleague.as, 'PATCH', `/${id}`, { title: 'Anders' })).status).toBe(200)
    expect((await call(colleague.as, 'DELETE', `/${id}`)).status).toBe(200)
  })

  it.each(['assessor', 'owner', 'trusted'] as const)('is not shared by %s', async (reader) => {
    const as = world.readers[reader]
    for (const access of [{ read: everyone }, { delete: only(world.users.admin) }]) {
      expect((await save(as, { access })).status).toBe(403)
      const id = await saved(as)
      expect((await call(as, 'PATCH', `/${id}`, { access })).status).toBe(403)
      expect((await call(as, 'PATCH', `?where[id][equals]=${id}`, { access })).status).toBe(403)
      expect(await findersOf(id)).toEqual([reader])
    }
  })

  it('gives a copy to who may not share, for them alone', async () => {
    const id = await saved(world.as.editor, { access: { read: everyone, delete: everyone } })
    const { body } = await call(world.as.assessor, 'POST', `/${id}/duplicate`, {})
    expect(await findersOf(Number(body.doc?.id))).toEqual(['assessor'])
    expect((await call(world.as.assessor, 'DELETE', `/${String(body.doc?.id)}`)).status).toBe(200)
  })

  it('stays with who made it when a colleague changes it, or makes it private', async () => {
    const id = await saved(world.as.editor, { access: { read: everyone, update: everyone } })
    expect((await call(colleague.as, 'PATCH', `/${id}`, { title: 'Beter' })).status).toBe(200)
    expect((await stored(id)).access?.delete?.users).toEqual([world.users.editor])
    expect((await call(colleague.as, 'DELETE', `/${id}`)).status).toBe(403)
    const access = { read: { constraint: 'onlyMe' }, update: { constraint: 'onlyMe' } }
    expect((await call(colleague.as, 'PATCH', `/${id}`, { access })).status).toBe(200)
    expect(await findersOf(id)).toEqual(['editor'])
  })

  it('keeps who it is shared with when its filters are saved', async () => {
    const id = await saved(world.as.editor, { access: { read: only(world.handler) } })
    await call(world.as.editor, 'PATCH', `/${id}`, { where: { state: { equals: 'published' } } })
    expect(await findersOf(id)).toEqual(['handler', 'editor', 'admin'])
  })

  it('is saved by many at once: each over one connection', async () => {
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => save(world.as.editor, { access: { read: everyone } })),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(
      (await payload.count({ collection: PRESETS, where: { isTemp: { equals: true } } })).totalDocs,
    ).toBe(0)
  })
})

describe('an account that goes', () => {
  it('takes its private lists along, and leaves what it shared to an admin', async () => {
    const { as, id: user } = await makeAccount(payload, 'vertrekt', 'editor')
    const mine = await saved(as)
    const ours = await saved(as, { access: { read: everyone } })
    const theirs = await saved(world.as.editor)
    const gone = await rest(payload, 'DELETE', `/api/users/${user}`, { as: world.as.admin })
    expect(gone.status).toBe(200)
    const { docs } = await payload.find({ collection: PRESETS, where: { id: { in: [mine, ours, theirs] } } })
    expect(docs.map(({ id }) => id).sort()).toEqual([ours, theirs].sort())
    expect((await call(world.as.editor, 'DELETE', `/${ours}`)).status).toBe(403)
    expect((await call(world.as.admin, 'PATCH', `/${ours}`, { title: 'Van ons' })).status).toBe(200)
    expect((await call(world.as.admin, 'DELETE', `/${ours}`)).status).toBe(200)
  })
})

describe('what a list tells', () => {
  it('of colleagues is nothing to a partner', async () => {
    await saved(world.as.editor, { access: { read: everyone, update: only(world.users.admin) } })
    const own = await saved(world.as.partner)
    const { body } = await call(world.as.partner, 'GET', '?depth=5&limit=100')
    expect((body.docs ?? []).every((doc) => JSON.stringify(doc).includes('"role":"partner"'))).toBe(true)
    expect(JSON.stringify(body)).not.toMatch(/"role":"(admin|editor|assessor)"/)
    for (const name of ['admin', 'editor', 'niemand']) {
      for (const path of [
        'access.read.users.name',
        'access.update.users.name',
        'access__delete__users__name',
      ]) {
        const { body: found } = await call(world.as.partner, 'GET', `?where[${path}][like]=${name}`)
        expect(found.docs ?? []).toEqual([])
      }
    }
    const put = await call(world.as.partner, 'PATCH', `/${own}?depth=5`, { title: 'Anders' })
    expect(JSON.stringify(put.body)).not.toMatch(/"role":"(admin|editor|assessor)"/)
    const { body: users } = await rest(payload, 'GET', '/api/users?limit=100', { as: world.as.partner })
    expect((users.docs ?? []).map(({ id }) => id)).toEqual([world.users.partner])
  })

  it('of documents is what its reader may see, whatever it asks for', async () => {
    await makeDocument(world, 'ideas', 'unpublished')
    const asked = { contact: { equals: world.contact } }
    const { body } = await save(world.as.otherPartner, { where: asked })
    expect(body.doc?.where).toEqual({ or: [{ and: [asked] }] })
    const query = `where[or][0][and][0][contact][equals]=${world.contact}&draft=true`
    const found = async (as: Credentials) =>
      (await rest(payload, 'GET', `/api/ideas?${query}`, { as })).body.docs?.length ?? 0
    expect(await found(world.as.otherPartner)).toBe(0)
    expect(await found(world.as.partner)).toBeGreaterThan(0)
  })

  it.each([
    { where: { 'contact.name': { like: 'Jansen' } } },
    { where: { or: [{ and: [{ submitter__phone: { equals: '0612345678' } }] }] } },
  ])('is refused to a partner where its list would refuse it: $where', async ({ where }) => {
    expect((await save(world.as.partner, { where })).status).toBe(400)
    expect((await save(world.as.editor, { where })).status).toBe(201)
  })

  const unreadable: Record<string, unknown>[] = [
    { where: 'alles' },
    { where: [] },
    { where: { or: 'x' } },
    { where: { or: [{ and: [null] }] } },
    { where: { AND: [{ state: { equals: 'draft' } }] } },
    { where: { state: 'draft' } },
    { where: { state: {} } },
    { where: { state: { bestaatNiet: 1 } } },
    { where: { partner: { equals: '1abc' } } },
    { where: { 'contact.partner.title': { equals: 'x' } } },
    { where: { title: { in: [Array.from({ length: 9999 }, () => 'x')] } } },
    { columns: 'title' },
    { columns: { title: true } },
    { columns: [1, null] },
    { access: null },
    { access: 'everyone' },
    { access: { read: null } },
    { access: { read: 'everyone' } },
    { access: { read: { constraint: 'iedereen' } } },
    { access: { read: { constraint: ['everyone'] } } },
    { access: { read: only(999_999_999_999) } },
    { relatedCollection: 'users' },
    { relatedCollection: 'nergens' },
  ]

  it.each(unreadable.map((wrong) => [JSON.stringify(wrong).slice(0, 60), wrong] as const))(
    'is something that a list can read: not %s',
    async (_, wrong) => {
      expect((await save(world.as.editor, wrong)).status).toBe(400)
      const id = await saved(world.as.editor)
      const { status } = await call(world.as.editor, 'PATCH', `/${id}`, wrong)
      expect(status).toBe('relatedCollection' in wrong ? 200 : 400)
      expect(await stored(id)).toMatchObject({ relatedCollection: 'ideas', isShared: false })
    },
  )
})
