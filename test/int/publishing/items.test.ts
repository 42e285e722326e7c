import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAddress } from '../../../src/feeds/loadAddress'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, richText, type World } from '../people'
import { rest } from '../rest'
import { addressesOf, bringInitiative, editorOf, poolOf, step } from './site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const rowOf = async (id: number) => {
  const row = await readMainRow(payload, 'initiatives', id)
  if (!row) throw new Error(`There is no initiative ${id}.`)
  return row
}
const item = (id: number) => itemOf(payload, 'initiatives', id)
const edit = (id: number, body: Record<string, unknown>, as = world.as.editor, query = '') =>
  rest(payload, 'PATCH', `/api/initiatives/${id}${query}`, { as, body })
const addressOf = (slug: unknown) => loadAddress(poolOf(payload), 'initiatives', String(slug))

describe('publishing', () => {
  it('makes the item in the step itself, with its address and its line in the changes', async () => {
    const contact = await rest(payload, 'POST', '/api/contacts', {
      as: world.as.partner,
      body: { name: 'Voorbeeld', email: 'voorbeeld@example.org' },
    })
    const made = await rest(payload, 'POST', '/api/initiatives', {
      as: world.as.partner,
      body: initiativeData(world, { title: 'Repaircafé', contact: contact.body.doc?.id }),
    })
    expect(made.status).toBe(201)
    const id = Number(made.body.doc?.id)
    expect(await item(id)).toBeNull()
    await rest(payload, 'POST', `/api/initiatives/${id}/transition`, {
      as: world.as.partner,
      body: { transition: 'submit' },
    })
    expect(await item(id)).toBeNull()

    const before = new Date().toISOString()
    await step(world, 'initiatives', id, 'publish', { expectedState: 'submitted' })

    const row = await rowOf(id)
    const published = await item(id)
    expect(published).toMatchObject({
      urn: row.urn,
      title: 'Repaircafé',
      state: 'published',
      url: '/initiatieven/repaircafe',
      themes: [{ slug: 'natuur' }],
      areas: [{ code: 'GM0193' }],
      partner: { slug: 'stichting-buurt' },
    })
    expect(published?.published).toBe(row.publishedAt)
    expect(published?.updated).toBe(row.publicUpdatedAt)
    expect(String(published?.published) >= before).toBe(true)
    expect(JSON.stringify(published)).not.toContain('voorbeeld@example.org')
    expect(await changesOf(payload, row.urn)).toEqual(['upsert'])
    expect(await addressOf('repaircafe')).toMatchObject({ kind: 'item' })
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['create', 'submit', 'publish'])
  })

  it('keeps the date of what was published elsewhere before', async () => {
    const id = await bringInitiative(world, 'published', { publishedAt: '2019-03-04T10:00:00.000Z' })
    expect(await item(id)).toMatchObject({ published: '2019-03-04T10:00:00.000Z' })
  })

  it.each([
    ['published', 'start', 'underway'],
    ['underway', 'stop', 'stopped'],
    ['stopped', 'resume', 'underway'],
  ])('a step from %s keeps the identity and the date of first publication', async (state, transition, to) => {
    const id = await bringInitiative(world, state)
    const before = await item(id)
    await step(world, 'initiatives', id, transition, { reason: 'Zo ging het.' })
    expect(await item(id)).toMatchObject({ state: to, urn: before?.urn, published: before?.published })
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert', 'upsert'])
  })
})

describe('an edit of what is public', () => {
  it.each([
    ['title', { title: 'Een andere titel' }],
    ['summary', { summary: 'Anders samengevat.' }],
    ['body', { body: richText('Nieuwe tekst.') }],
    ['targetGroups', { targetGroups: ['jongeren'] }],
    ['milestones', { milestones: [{ title: 'Eerste spade', done: true }] }],
    ['location', { location: { name: 'Park', latitude: 52.5, longitude: 6.1 } }],
    ['licence', { licence: 'CC0-1.0' }],
  ])('of its %s moves the date of change and nothing else of its identity', async (_, change) => {
    const id = await bringInitiative(world)
    const before = await item(id)
    expect((await edit(id, change)).status).toBe(200)
    const after = await item(id)
    expect(after).toMatchObject({ urn: before?.urn, published: before?.published, url: before?.url })
    expect(String(after?.updated) > String(before?.updated)).toBe(true)
    expect((await rowOf(id)).publicUpdatedAt).toBe(after?.updated)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert', 'upsert'])
  })

  it.each([
    ['case number', { record: { caseNumber: 'Z-2026-1' } }],
    ['legal form', { legalForm: 'Stichting' }],
    ['date of destruction', { record: { destroyAt: '2036-01-01T12:00:00.000Z' } }],
    ['text, to what it was', { summary: 'Samen groente verbouwen.' }],
    ['themes, to what they were', { themes: [] as number[] }],
  ])('of its %s changes nothing in public', async (_, change) => {
    const id = await bringInitiative(world)
    const before = await item(id)
    const given = 'themes' in change ? { themes: [world.theme] } : change
    expect((await edit(id, given)).status).toBe(200)
    expect(await item(id)).toEqual(before)
    expect((await rowOf(id)).publicUpdatedAt).toBe(before?.updated)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert'])
  })

  it('answers with the new date of change', async () => {
    const id = await bringInitiative(world)
    const { body } = await edit(id, { title: 'Weer anders' })
    expect(body.doc?.publicUpdatedAt).toBe((await item(id))?.updated)
  })

  it.each([
    ['a partner', () => world.as.partner, ''],
    ['an editor who saves a draft', () => world.as.editor, '?draft=true'],
  ])('by %s leaves the public version as it is', async (_, as, query) => {
    const id = await bringInitiative(world)
    const before = await item(id)
    expect((await edit(id, { title: 'Voorstel' }, as(), query)).status).toBe(200)
    expect(await item(id)).toEqual(before)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert'])
    const shown = await rest(payload, 'GET', `/api/initiatives/${id}?draft=true`)
    expect(shown.body.title).toBe(before?.title)
  })
})

describe('leaving the public', () => {
  const leave = {
    'withdrawing it': (id: number) =>
      step(world, 'initiatives', id, 'withdraw', { reason: 'Het gaat niet door.' }),
    'hiding it': (id: number) =>
      hideDocument({
        payload,
        actor: editorOf(world),
        collection: 'initiatives',
        id,
        reason: 'Melding bekeken.',
      }),
    'the trash': (id: number) => edit(id, { deletedAt: new Date().toISOString() }),
    'deleting it': (id: number) => rest(payload, 'DELETE', `/api/initiatives/${id}`, { as: world.as.admin }),
  }

  it.each(Object.entries(leave))('by %s removes the item and leaves a tombstone', async (_, go) => {
    const id = await bringInitiative(world)
    const { urn, slug } = await rowOf(id)
    await go(id)
    expect(await item(id)).toBeNull()
    expect(await changesOf(payload, urn)).toEqual(['upsert', 'withdraw'])
    expect(await addressesOf(payload, urn)).toMatchObject([{ slug, status: 'gone' }])
    expect(await addressOf(slug)).toEqual({ kind: 'gone' })
    expect((await rest(payload, 'GET', `/api/initiatives/${id}`)).status).toBe(404)
  })

  const back = {
    'hiding it': (id: number) =>
      unhideDocument({ payload, actor: editorOf(world), collection: 'initiatives', id }),
    'the trash': (id: number) => edit(id, { deletedAt: null }, world.as.editor, '?trash=true'),
  }

  it.each(Object.entries(back))('by %s can be undone: the same item, changed now', async (name, undo) => {
    const id = await bringInitiative(world, 'underway')
    const before = await item(id)
    await leave[name as keyof typeof back](id)
    await undo(id)
    const after = await item(id)
    expect(after).toEqual({ ...before, updated: after?.updated })
    expect(String(after?.updated) > String(before?.updated)).toBe(true)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert', 'withdraw', 'upsert'])
    expect(await addressOf(before?.slug)).toMatchObject({ kind: 'item' })
  })

  it.each(Object.entries(leave))(
    'by %s of what was never public leaves no trace in public',
    async (_, go) => {
      const id = await bringInitiative(world, 'draft')
      const { urn } = await rowOf(id)
      await go(id)
      expect(await changesOf(payload, urn)).toEqual([])
      expect(await addressesOf(payload, urn)).toEqual([])
    },
  )

  it('and coming back by the steps keeps identity and first publication', async () => {
    const contact = await payload.create({ collection: 'contacts', data: { name: 'Voorbeeld' } as never })
    const id = await bringInitiative(world, 'published', { contact: contact.id })
    const before = await item(id)
    await step(world, 'initiatives', id, 'withdraw', { reason: 'Even niet.' })
    for (const transition of ['revive', 'submit', 'publish']) await step(world, 'initiatives', id, transition)
    expect(await item(id)).toMatchObject({
      urn: before?.urn,
      published: before?.published,
      url: before?.url,
    })
  })
})

it.each(['PATCH', 'DELETE'])(
  '%s of something that is no number says that it is not there',
  async (method) => {
    const { status } = await rest(payload, method, '/api/initiatives/een', { as: world.as.admin, body: {} })
    expect(status).toBe(404)
  },
)

it.each([
  ['themes', "Thema's"],
  ['areas', 'Gebieden'],
])('pointing at %s that were deleted meanwhile says so', async (field, label) => {
  const id = await bringInitiative(world)
  const one = await edit(id, { [field]: [999_999] })
  expect(one.status).toBe(400)
  expect(one.body.errors).toMatchObject([{ data: { code: 'goneRelation' } }])
  expect(one.body.errors?.[0]?.message).toContain(label)
  const bulk = await rest(payload, 'POST', '/api/initiatives/bulk', {
    as: world.as.editor,
    body: { ids: [id], data: { [field]: [999_999] } },
  })
  expect(bulk.body).toMatchObject({ failed: 1, results: [{ data: { code: 'goneRelation' } }] })
  const made = await rest(payload, 'POST', '/api/initiatives', {
    as: world.as.editor,
    body: initiativeData(world, { [field]: [999_999] }),
  })
  expect(made.status).toBe(400)
})

describe('the address', () => {
  it('that changed redirects to the new one and is not given out again', async () => {
    const id = await bringInitiative(world, 'published', { title: 'Oude naam' })
    const { urn } = await rowOf(id)
    await edit(id, { slug: 'nieuwe-naam' })
    expect(await addressOf('oude-naam')).toEqual({ kind: 'moved', url: '/initiatieven/nieuwe-naam' })
    expect(await addressOf('nieuwe-naam')).toMatchObject({ kind: 'item' })

    const other = await bringInitiative(world, 'published', { title: 'Oude naam' })
    expect((await rowOf(other)).slug).toBe('oude-naam-2')
    expect(await addressOf('oude-naam')).toMatchObject({ kind: 'moved' })

    await edit(id, { slug: 'oude-naam' })
    expect(await addressesOf(payload, urn)).toMatchObject([
      { slug: 'nieuwe-naam', is_current: false, status: 'live' },
      { slug: 'oude-naam', is_current: true, status: 'live' },
    ])
  })

  it('of what was deleted stays reserved and answers that it is gone', async () => {
    const id = await bringInitiative(world, 'published', { title: 'Weg ermee' })
    await rest(payload, 'DELETE', `/api/initiatives/${id}`, { as: world.as.admin })
    const other = await bringInitiative(world, 'published', { title: 'Weg ermee' })
    expect((await rowOf(other)).slug).toBe('weg-ermee-2')
    expect(await addressOf('weg-ermee')).toEqual({ kind: 'gone' })
  })

  it('of a proposal is free until it is approved: who is public with it first keeps it', async () => {
    const id = await bringInitiative(world, 'published', { title: 'Fietspad' })
    await edit(id, { slug: 'snelfietsroute' }, world.as.partner)
    await bringInitiative(world, 'published', { title: 'Snelfietsroute' })
    const approved = await rest(payload, 'POST', `/api/initiatives/${id}/proposal/approve`, {
      as: world.as.editor,
      body: {},
    })
    expect(approved.status).toBe(200)
    expect(await item(id)).toMatchObject({ slug: 'snelfietsroute-2' })
    expect(await addressOf('fietspad')).toMatchObject({
      kind: 'moved',
      url: '/initiatieven/snelfietsroute-2',
    })
  })
})
