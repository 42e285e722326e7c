import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { historyOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { addressesOf, bringIdea, bringIn, bringInitiative, runJobs, step, waitingJobs } from './site'

let payload: Payload
let world: World
let partner: number
let title: string

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

beforeEach(async () => {
  title = `Stichting ${Math.random().toString(36).slice(2)}`
  partner = await bringIn(world, 'partners', 'verified', {
    title,
    summary: 'Doet mee.',
    noImage: true,
    kind: 'foundation',
  })
})

const end = (disposition: string, more: Record<string, unknown> = {}) =>
  step(world, 'partners', partner, 'end', { data: { ending: { disposition }, ...more } })
const partnerOf = async (collection: string, id: number) =>
  (await itemOf(payload, collection, id))?.partner ?? null
const filterOf = async (id: number) => {
  const [row] = await query<{ partner: string }>(
    payload,
    sql`select partner from feed_items where collection = 'initiatives' and document_id = ${String(id)}`,
  )
  return row?.partner
}

describe('a partner that is suspended', () => {
  it('keeps its items, which say so, and says so no more when it is let back in', async () => {
    const id = await bringInitiative(world, 'published', { partner })
    expect(await partnerOf('initiatives', id)).toMatchObject({ name: title, state: 'verified' })
    await step(world, 'partners', partner, 'suspend', { reason: 'Intern onderzoek.' })
    await runJobs(payload)
    expect(await partnerOf('initiatives', id)).toMatchObject({ name: title, state: 'suspended' })
    expect(JSON.stringify(await itemOf(payload, 'partners', partner))).not.toContain('Intern onderzoek.')
    await step(world, 'partners', partner, 'resume', { reason: 'Alles in orde.' })
    await runJobs(payload)
    expect(await partnerOf('initiatives', id)).toMatchObject({ state: 'verified' })
  })
})

describe('a partner that is hidden', () => {
  it('is not named by its items, nor found through them, until it is shown again', async () => {
    const id = await bringInitiative(world, 'published', { partner })
    const moderate = async (door: string) => {
      const body = { reason: 'Melding bekeken.' }
      await rest(payload, 'POST', `/api/partners/${partner}/${door}`, { as: world.as.editor, body })
      await runJobs(payload)
    }
    await moderate('hide')
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ partner: null, attribution: null })
    expect(await filterOf(id)).toBeNull()
    await moderate('unhide')
    expect(await partnerOf('initiatives', id)).toMatchObject({ name: title, state: 'verified' })
  })
})

describe('a partner that leaves', () => {
  it('keeps its items under its former name', async () => {
    const id = await bringInitiative(world, 'published', { partner })
    await end('keep')
    await runJobs(payload)
    expect(await partnerOf('initiatives', id)).toMatchObject({ name: title, state: 'ended' })
    expect(await itemOf(payload, 'partners', partner)).toMatchObject({ state: 'ended' })
  })

  it('hands its items to its successor, each with the same identity, proposals included', async () => {
    const initiative = await bringInitiative(world, 'underway', { partner })
    const draft = await bringInitiative(world, 'draft', { partner })
    const hidden = await bringInitiative(world, 'published', { partner })
    await rest(payload, 'POST', `/api/initiatives/${hidden}/hide`, {
      as: world.as.editor,
      body: { reason: 'Melding bekeken.' },
    })
    await rest(payload, 'PATCH', `/api/initiatives/${initiative}?draft=true`, {
      as: world.as.editor,
      body: { title: 'Voorstel' },
    })
    const idea = await bringIdea(world, 'published', { partner })
    const before = await itemOf(payload, 'initiatives', initiative)
    await end('transfer', { successor: world.otherPartner })
    await runJobs(payload)
    expect(await partnerOf('initiatives', initiative)).toMatchObject({ name: 'Vereniging Anders' })
    expect(await partnerOf('ideas', idea)).toMatchObject({ name: 'Vereniging Anders' })
    expect(await filterOf(initiative)).toBe('vereniging-anders')
    expect(await itemOf(payload, 'initiatives', initiative)).toMatchObject({
      urn: before?.urn,
      published: before?.published,
      title: before?.title,
      state: 'underway',
    })
    for (const id of [initiative, draft, hidden]) {
      expect((await readMainRow(payload, 'initiatives', id))?.partner).toBe(world.otherPartner)
    }
    const proposal = await rest(payload, 'GET', `/api/initiatives/${initiative}?draft=true&depth=0`, {
      as: world.as.editor,
    })
    expect(proposal.body).toMatchObject({
      title: 'Voorstel',
      partner: world.otherPartner,
      _status: 'draft',
    })
    expect(await itemOf(payload, 'initiatives', hidden)).toBeNull()
  })

  it('has its items withdrawn, apart from what may not vanish', async () => {
    const initiative = await bringInitiative(world, 'published', { partner })
    const hidden = await bringInitiative(world, 'published', { partner })
    await rest(payload, 'POST', `/api/initiatives/${hidden}/hide`, {
      as: world.as.editor,
      body: { reason: 'Melding bekeken.' },
    })
    const completed = await bringInitiative(world, 'completed', { partner, results: 'Het staat er.' })
    const draft = await bringInitiative(world, 'draft', { partner })
    const other = await bringInitiative(world)
    await end('withdraw')
    await runJobs(payload)
    const urn = (await readMainRow(payload, 'initiatives', initiative))?.urn
    expect(await itemOf(payload, 'initiatives', initiative)).toBeNull()
    expect(await addressesOf(payload, urn)).toMatchObject([{ status: 'gone' }])
    expect(await historyOf(payload, 'initiatives', initiative)).toEqual(['import', 'withdraw'])
    expect(await partnerOf('initiatives', completed)).toMatchObject({ name: title, state: 'ended' })
    expect(await readMainRow(payload, 'initiatives', hidden)).toMatchObject({ state: 'withdrawn' })
    expect(await readMainRow(payload, 'initiatives', draft)).toMatchObject({ state: 'draft' })
    expect(await itemOf(payload, 'initiatives', other)).toMatchObject({ state: 'published' })
  })

  it('has single items go another way than the rest', async () => {
    const [kept, moved, others] = [
      await bringInitiative(world, 'published', { partner }),
      await bringInitiative(world, 'published', { partner }),
      await bringInitiative(world, 'published', { partner }),
    ]
    const exception = (value: number, disposition: string, successor?: number) => ({
      item: { relationTo: 'initiatives', value },
      disposition,
      successor,
    })
    const write = (exceptions: object[]) =>
      rest(payload, 'PATCH', `/api/partners/${partner}`, {
        as: world.as.editor,
        body: { ending: { exceptions }, _status: 'published' },
      })
    expect((await write([exception(moved, 'transfer')])).status).toBe(400)
    const { status } = await write([
      exception(kept, 'keep'),
      exception(moved, 'transfer', world.otherPartner),
    ])
    expect(status).toBe(200)
    await end('withdraw')
    await runJobs(payload)
    expect(await partnerOf('initiatives', kept)).toMatchObject({ name: title, state: 'ended' })
    expect(await partnerOf('initiatives', moved)).toMatchObject({ name: 'Vereniging Anders' })
    expect(await itemOf(payload, 'initiatives', others)).toBeNull()
  })

  it.each([
    ['without saying what becomes of its items', undefined],
    ['with a transfer to nobody', 'transfer'],
  ])('%s is refused, and nothing is queued', async (_, disposition) => {
    await expect(
      step(world, 'partners', partner, 'end', { data: { ending: { disposition } } }),
    ).rejects.toThrow()
    expect(await waitingJobs(payload)).toEqual([])
    expect(await itemOf(payload, 'partners', partner)).toMatchObject({ state: 'verified' })
  })

  it('is settled again when the desk decides otherwise later, and by no other edit', async () => {
    const id = await bringInitiative(world, 'published', { partner })
    await end('keep')
    await runJobs(payload)
    const change = (body: Record<string, unknown>) =>
      rest(payload, 'PATCH', `/api/partners/${partner}`, { as: world.as.editor, body })
    expect((await change({ website: 'https://example.org' })).status).toBe(200)
    expect(await waitingJobs(payload)).not.toContain('endPartner')
    expect((await change({ ending: { disposition: 'withdraw' } })).status).toBe(200)
    await runJobs(payload)
    expect(await itemOf(payload, 'initiatives', id)).toBeNull()
  })
})
