import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { initiativeWorkflow } from '../../../src/collections/Initiatives/workflow'
import { readLatest } from '../../../src/hooks/lockRow'
import { importDocument } from '../../../src/operations/importDocument'
import {
  approveProposal,
  hideDocument,
  rejectProposal,
  unhideDocument,
} from '../../../src/operations/moderateDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { isPublic } from '../../../src/workflow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest } from '../rest'

const STATES = Object.keys(initiativeWorkflow.states)
const LIVE = STATES.filter((state) => initiativeWorkflow.states[state as 'draft'].isPublic)
const PROPOSED = 'Titel uit het voorstel'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const editor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'editor', role: 'editor', partner: null }) as const

/** An initiative in a state; with `proposal`, a partner's change of it waits for approval. */
const make = async (state: string, proposal = false): Promise<number> => {
  const { id } = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'initiatives',
    state,
    reason: 'Zo kwam het binnen.',
    data: initiativeData(world, {
      title: `Initiatief ${state}`,
      results: 'Het staat er.',
      contact: await contact(),
    }),
  })
  if (proposal) {
    const answer = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.partner,
      body: { title: PROPOSED },
    })
    expect(answer.status).toBe(200)
  }
  return id
}

let contactId: number | undefined
const contact = async () => {
  contactId ??= Number(
    (
      await payload.create({
        collection: 'contacts',
        data: { name: 'Voorbeeld', email: 'a@example.org' } as never,
      })
    ).id,
  )
  return contactId
}

const latest = async (id: number) => {
  const req = { payload, context: {} } as never
  return readLatest(req, 'initiatives', id)
}

/** What must hold after any door: the item is what the main row says, and the proposal is still there when it was. */
const expectWhole = async (id: number, expected: { state: string; title?: string; proposal?: boolean }) => {
  const row = await readMainRow(payload, 'initiatives', id)
  const item = await itemOf(payload, 'initiatives', id)
  expect(row?.state).toBe(expected.state)
  expect(row?.title).not.toBe(PROPOSED)
  expect(item !== null).toBe(row !== null && isPublic(initiativeWorkflow, row))
  if (item) expect(item.title).toBe(row?.title)
  if (expected.title) expect(row?.title).toBe(expected.title)
  const version = await latest(id)
  expect(version?.title === PROPOSED).toBe(Boolean(expected.proposal))
  if (expected.proposal) expect(version).toMatchObject({ _status: 'draft', state: expected.state })
}

const cases = STATES.flatMap((state) =>
  (LIVE.includes(state) ? [false, true] : [false]).map((proposal) => ({ state, proposal })),
)
const name = '$state, proposal waiting: $proposal'

describe('a write to state', () => {
  it.each(STATES.flatMap((from) => STATES.filter((to) => to !== from).map((to) => ({ from, to }))))(
    'from $from to $to by a plain save is held to the table',
    async ({ from, to }) => {
      const id = await make(from)
      const { status, body } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
        as: world.as.editor,
        body: { state: to },
      })
      const transition = Object.entries(initiativeWorkflow.transitions).find(
        ([, t]) => [t.from].flat().includes(from as never) && t.to === to && t.by.includes('editor' as never),
      )
      const definition = transition?.[1] as { needsReason?: boolean; guards?: unknown[] } | undefined
      if (definition && !definition.needsReason && !definition.guards?.length) {
        expect(status).toBe(200)
        await expectWhole(id, { state: to })
        expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', transition?.[0]])
      } else {
        expect([400, 403, 409]).toContain(status)
        expect(body.errors?.[0]?.data?.refusals?.length).toBeGreaterThan(0)
        await expectWhole(id, { state: from })
        expect(await historyOf(payload, 'initiatives', id)).toEqual(['import'])
      }
    },
  )

  it('by a form that was opened before the state changed is no wish to go back', async () => {
    const id = await make('submitted')
    const { body } = await rest(payload, 'GET', `/api/initiatives/${id}`, { as: world.as.editor })
    await performTransition({
      payload,
      actor: editor(),
      collection: 'initiatives',
      id,
      transition: 'publish',
      expectedState: 'submitted',
    })
    const answer = await rest(payload, 'PATCH', `/api/initiatives/${id}`, { as: world.as.editor, body })
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.data?.refusals?.[0]?.code).toBe('staleState')
    await expectWhole(id, { state: 'published' })
  })

  it('of something new starts where the workflow starts', async () => {
    const { status, body } = await rest(payload, 'POST', '/api/initiatives', {
      as: world.as.editor,
      body: initiativeData(world, { state: 'published' }),
    })
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toMatch(/begint als 'Concept'/)
  })
})

describe.each(cases)(name, ({ state, proposal }) => {
  it('an edit by an editor keeps the state, and what else was proposed', async () => {
    const id = await make(state, proposal)
    const { status } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { summary: 'Nieuwe samenvatting.' },
    })
    expect(status).toBe(200)
    await expectWhole(id, { state, proposal })
    const row = await readMainRow(payload, 'initiatives', id)
    expect(row?.summary).toBe('Nieuwe samenvatting.')
  })

  it("an edit by the partner changes the public version only when it isn't live", async () => {
    const id = await make(state, proposal)
    const { status } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.partner,
      body: { summary: 'Van de partner.' },
    })
    expect(status).toBe(200)
    const row = await readMainRow(payload, 'initiatives', id)
    expect(row?.summary === 'Van de partner.').toBe(!LIVE.includes(state))
    expect((await latest(id))?.summary).toBe('Van de partner.')
    await expectWhole(id, { state, proposal })
  })

  it('the Unpublish button is refused on what is live', async () => {
    const id = await make(state, proposal)
    const { status, body } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { _status: 'draft' },
    })
    expect(status).toBe(LIVE.includes(state) ? 409 : 200)
    if (status === 409) expect(body.errors?.[0]?.data?.available).toBeDefined()
    await expectWhole(id, { state, proposal })
  })

  it('the Publish button publishes nothing that is not live', async () => {
    const id = await make(state, proposal)
    const { status } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { _status: 'published', summary: 'Geplaatst?' },
    })
    expect(status).toBe(LIVE.includes(state) ? 200 : 409)
    await expectWhole(id, { state, proposal })
  })

  it('restoring an old version brings back text, not a state', async () => {
    const id = await make(state, proposal)
    await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { summary: 'Later.' },
    })
    const { docs } = await payload.findVersions({
      collection: 'initiatives',
      where: { parent: { equals: id }, 'version.summary': { equals: 'Samen groente verbouwen.' } },
      sort: 'createdAt',
    })
    const { status } = await rest(payload, 'POST', `/api/initiatives/versions/${docs[0]?.id}`, {
      as: world.as.editor,
    })
    expect(status).toBe(200)
    const row = await readMainRow(payload, 'initiatives', id)
    expect(row?.summary).toBe('Samen groente verbouwen.')
    await expectWhole(id, { state, proposal })
  })

  it('restoring by a partner makes a proposal of it at the most', async () => {
    const id = await make(state, proposal)
    const { docs } = await payload.findVersions({
      collection: 'initiatives',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const before = await itemOf(payload, 'initiatives', id)
    const plain = await rest(payload, 'POST', `/api/initiatives/versions/${docs[0]?.id}`, {
      as: world.as.partner,
    })
    const isLive = LIVE.includes(state)
    expect(plain.status === 200).toBe(!isLive)
    expect(await itemOf(payload, 'initiatives', id)).toEqual(before)
    await expectWhole(id, { state, proposal })
  })

  it('a duplicate starts anew, with an identity of its own', async () => {
    const id = await make(state, proposal)
    const { status, body } = await rest(payload, 'POST', `/api/initiatives/${id}/duplicate`, {
      as: world.as.editor,
      body: {},
    })
    expect(status).toBe(200)
    const [original, copy] = [
      await readMainRow(payload, 'initiatives', id),
      await readMainRow(payload, 'initiatives', Number(body.doc?.id)),
    ]
    expect(copy).toMatchObject({ state: 'draft', _status: 'draft' })
    expect(copy?.publishedAt ?? null).toBeNull()
    expect(copy?.urn).not.toBe(original?.urn)
    expect(copy?.slug).not.toBe(original?.slug)
    expect(await itemOf(payload, 'initiatives', Number(body.doc?.id))).toBeNull()
  })

  it("Payload's bulk update and delete are refused, with the door to use", async () => {
    const id = await make(state, proposal)
    for (const [method, body] of [
      ['PATCH', { summary: 'Alles' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await rest(payload, method, `/api/initiatives?where[id][equals]=${id}`, {
        as: world.as.admin,
        body,
      })
      expect(answer.status).toBe(400)
      expect(answer.body.errors?.[0]?.message).toContain('/api/initiatives/bulk')
    }
    await expectWhole(id, { state, proposal })
  })

  it('the trash takes it out of sight and gives back exactly what was there', async () => {
    const id = await make(state, proposal)
    const before = await itemOf(payload, 'initiatives', id)
    const trashed = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(trashed.status).toBe(200)
    expect(await itemOf(payload, 'initiatives', id)).toBeNull()
    const restored = await rest(payload, 'PATCH', `/api/initiatives/${id}?trash=true`, {
      as: world.as.editor,
      body: { deletedAt: null, _status: 'draft' },
    })
    expect(restored.status).toBe(200)
    const after = await itemOf(payload, 'initiatives', id)
    expect(after && { ...after, updated: '' }).toEqual(before && { ...before, updated: '' })
    await expectWhole(id, { state, proposal })
  })

  it('hiding takes it out of sight and unhiding gives back exactly what was there', async () => {
    const id = await make(state, proposal)
    const before = await itemOf(payload, 'initiatives', id)
    await hideDocument({
      payload,
      actor: editor(),
      collection: 'initiatives',
      id,
      reason: 'Melding bekeken.',
    })
    expect(await itemOf(payload, 'initiatives', id)).toBeNull()
    await expectWhole(id, { state, proposal })
    await unhideDocument({ payload, actor: editor(), collection: 'initiatives', id })
    const after = await itemOf(payload, 'initiatives', id)
    expect(after && { ...after, updated: '' }).toEqual(before && { ...before, updated: '' })
    await expectWhole(id, { state, proposal })
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'hide', 'unhide'])
  })

  it('deleting it for good withdraws the item and keeps the history', async () => {
    const id = await make(state, proposal)
    const urn = (await readMainRow(payload, 'initiatives', id))?.urn
    const { status } = await rest(payload, 'DELETE', `/api/initiatives/${id}`, { as: world.as.admin })
    expect(status).toBe(200)
    expect(await itemOf(payload, 'initiatives', id)).toBeNull()
    expect(await changesOf(payload, urn)).toEqual(LIVE.includes(state) ? ['upsert', 'withdraw'] : [])
    expect(await historyOf(payload, 'initiatives', id)).toContain('import')
  })
})

describe('a pending proposal', () => {
  it.each(LIVE.filter((state) => state === 'published' || state === 'underway'))(
    'survives a step from %s, and is not published by it',
    async (state) => {
      const id = await make(state, true)
      const transition = state === 'published' ? 'start' : 'complete'
      const available =
        initiativeWorkflow.transitions[transition as keyof typeof initiativeWorkflow.transitions]
      expect(available, transition).toBeDefined()
      await performTransition({ payload, actor: editor(), collection: 'initiatives', id, transition })
      await expectWhole(id, { state: available.to, proposal: true })
    },
  )

  it('becomes the live version when an editor approves it', async () => {
    const id = await make('published', true)
    await approveProposal({ payload, actor: editor(), collection: 'initiatives', id })
    expect((await itemOf(payload, 'initiatives', id))?.title).toBe(PROPOSED)
    expect((await latest(id))?._status).toBe('published')
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'approveProposal'])
  })

  it('is gone when an editor rejects it, with the reason in the history', async () => {
    const id = await make('published', true)
    const call = { payload, actor: editor(), collection: 'initiatives', id } as const
    await expect(rejectProposal(call)).rejects.toThrow(/uitleg/)
    await rejectProposal({ ...call, reason: 'De titel klopt niet.' })
    await expectWhole(id, { state: 'published' })
    expect((await latest(id))?._status).toBe('published')
  })

  it('cannot be approved by the partner that made it', async () => {
    const id = await make('published', true)
    const answer = await rest(payload, 'POST', `/api/initiatives/${id}/proposal/approve`, {
      as: world.as.partner,
      body: {},
    })
    expect(answer.status).toBe(403)
    await expectWhole(id, { state: 'published', proposal: true })
  })

  it('is settled by an editor who publishes the whole form, changes included', async () => {
    const id = await make('published', true)
    const { body } = await rest(payload, 'GET', `/api/initiatives/${id}?draft=true&depth=0`, {
      as: world.as.editor,
    })
    const { status } = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { ...body, title: 'Titel van de redacteur', _status: 'published' },
    })
    expect(status).toBe(200)
    expect((await itemOf(payload, 'initiatives', id))?.title).toBe('Titel van de redacteur')
    expect((await latest(id))?._status).toBe('published')
  })
})

it('keeps a state as it is when host code writes around it without saying who', async () => {
  const id = await make('published')
  await expect(
    payload.update({
      collection: 'initiatives' as CollectionSlug,
      id,
      data: { state: 'withdrawn' } as never,
    }),
  ).rejects.toThrow()
  await expectWhole(id, { state: 'published' })
})

describe('restoring an old version of something public', () => {
  it('that lacks what its state asks is refused, and changes nothing', async () => {
    const { id } = await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'initiatives',
      state: 'draft',
      data: initiativeData(world, { summary: null, contact: await contact() }),
    })
    const { docs } = await payload.findVersions({
      collection: 'initiatives',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { summary: 'Nu met samenvatting.' },
    })
    const call = { payload, actor: editor(), collection: 'initiatives', id }
    await performTransition({ ...call, transition: 'submit' })
    await performTransition({ ...call, transition: 'publish' })
    const before = await itemOf(payload, 'initiatives', id)

    const { status, body } = await rest(payload, 'POST', `/api/initiatives/versions/${docs[0]?.id}`, {
      as: world.as.editor,
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.refusals?.[0]).toMatchObject({ code: 'missingField', fields: ['summary'] })
    expect(await itemOf(payload, 'initiatives', id)).toEqual(before)
  })
})
