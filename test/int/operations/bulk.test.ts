import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BulkReport } from '../../../src/operations/bulkWrite'
import { importDocument } from '../../../src/operations/importDocument'
import type { BulkOffer } from '../../../src/operations/listBulkSteps'
import { usePayload } from '../payload'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
let otherTheme: number

const bring = async (collection: string, state: string, data: Record<string, unknown>) =>
  (await importDocument({ payload, actor: SYSTEM, collection, state, data })).id

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  otherTheme = await bring('themes', 'published', { title: 'Water', summary: 'Over water.', noImage: true })
})

const stepsFor = async (as: Credentials, ids: readonly number[], collection = 'ideas') => {
  const { status, body } = await rest(payload, 'POST', `/api/${collection}/bulk-steps`, { as, body: { ids } })
  expect(status).toBe(200)
  const offer = body as unknown as BulkOffer
  return { ...offer, byName: Object.fromEntries(offer.steps.map(({ name, ids: able }) => [name, able])) }
}

const bulk = async (as: Credentials, body: Record<string, unknown>, collection = 'ideas') =>
  (await rest(payload, 'POST', `/api/${collection}/bulk`, { as, body })).body as unknown as BulkReport

const themesOf = async (collection: 'ideas' | 'initiatives', id: number) => {
  const { themes } = await payload.findByID({ collection, id, depth: 0 })
  return [...((themes ?? []) as number[])].sort((a, b) => a - b)
}

describe('steps for many', () => {
  it('are those that the role may take, each with the documents that it can be taken with', async () => {
    const submitted = await bring('ideas', 'submitted', ideaData(world))
    const published = await bring('ideas', 'published', ideaData(world))
    const { byName, found, hasThemes } = await stepsFor(world.as.editor, [submitted, published, 999_999])
    expect({ found, hasThemes }).toEqual({ found: 2, hasThemes: true })
    expect(byName).toMatchObject({
      publish: [submitted],
      assign: [published],
      withdraw: expect.arrayContaining([submitted, published]) as number[],
    })
    expect(byName.expire).toBeUndefined()
    expect((await stepsFor(world.as.partner, [submitted, published])).byName).toEqual({
      withdraw: expect.arrayContaining([submitted, published]) as number[],
    })
    expect((await stepsFor(world.as.assessor, [submitted, published])).steps).toEqual([])
    expect(await stepsFor(world.as.otherPartner, [submitted, published])).toMatchObject({
      found: 1,
      steps: [],
    })
  })

  it('are nobody’s without an account, and not for too many at once', async () => {
    const ask = (as: Credentials, ids: unknown) =>
      rest(payload, 'POST', '/api/ideas/bulk-steps', { as, body: { ids } })
    expect((await ask(world.as.nobody, [1])).status).toBe(401)
    for (const ids of [[], ['1 or 1=1'], Array.from({ length: 1001 }, (_, id) => id + 1), 'all']) {
      expect((await ask(world.as.editor, ids)).status).toBe(400)
    }
  })

  it('are taken with each on its own: what is refused says why, and stops nothing', async () => {
    const ready = await bring('ideas', 'submitted', ideaData(world))
    const bare = await bring('ideas', 'submitted', ideaData(world, { summary: null }))
    const report = await bulk(world.as.editor, { ids: [bare, ready], transition: 'publish' })
    expect(report).toMatchObject({
      done: 1,
      failed: 1,
      results: [
        { id: bare, ok: false },
        { id: ready, ok: true },
      ],
    })
    expect(report.results[0]?.message).toContain('Samenvatting')
  })
})

describe('a theme for many', () => {
  it('comes beside the themes that are there, once', async () => {
    const id = await bring('ideas', 'published', ideaData(world))
    for (let times = 0; times < 2; times += 1) {
      expect(await bulk(world.as.editor, { ids: [id], addTheme: otherTheme })).toMatchObject({ done: 1 })
    }
    expect(await themesOf('ideas', id)).toEqual([world.theme, otherTheme])
  })

  it('keeps the theme that somebody else adds at the same moment', async () => {
    const third = await bring('themes', 'published', {
      title: 'Lucht',
      summary: 'Over lucht.',
      noImage: true,
    })
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => bring('ideas', 'published', ideaData(world))),
    )
    const reports = await Promise.all([
      bulk(world.as.editor, { ids, addTheme: otherTheme }),
      bulk(world.as.admin, { ids: [...ids].reverse(), addTheme: third }),
    ])
    expect(reports.map(({ done }) => done)).toEqual([4, 4])
    for (const id of ids) expect(await themesOf('ideas', id)).toEqual([world.theme, otherTheme, third])
  })

  it('of an editor leaves a partner’s waiting proposal waiting', async () => {
    const id = await bring('initiatives', 'published', initiativeData(world))
    await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.partner,
      body: { summary: 'Een voorstel.' },
    })
    const report = await bulk(world.as.editor, { ids: [id], addTheme: otherTheme }, 'initiatives')
    expect(report).toMatchObject({ done: 1 })
    expect(await payload.findByID({ collection: 'initiatives', id, depth: 0 })).toMatchObject({
      summary: 'Samen groente verbouwen.',
      _status: 'published',
    })
    expect(await payload.findByID({ collection: 'initiatives', id, depth: 0, draft: true })).toMatchObject({
      summary: 'Een voorstel.',
      _status: 'draft',
    })
    expect(await themesOf('initiatives', id)).toEqual([world.theme, otherTheme])
  })

  it('is refused for what is not one’s own, and for a theme that is not there', async () => {
    const id = await bring('ideas', 'published', ideaData(world))
    expect(await bulk(world.as.otherPartner, { ids: [id], addTheme: otherTheme })).toMatchObject({
      failed: 1,
    })
    expect(await bulk(world.as.assessor, { ids: [id], addTheme: otherTheme })).toMatchObject({ failed: 1 })
    const { results } = await bulk(world.as.editor, { ids: [id], addTheme: 999_999 })
    expect(results[0]?.ok).toBe(false)
    expect(results[0]?.message).not.toContain('Er ging iets mis')
    expect(await themesOf('ideas', id)).toEqual([world.theme])
  })
})
