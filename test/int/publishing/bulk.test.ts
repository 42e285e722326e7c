import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BulkReport } from '../../../src/operations/bulkWrite'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringInitiative } from './site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const bulk = async (body: Record<string, unknown>, as = world.as.editor) => {
  const answer = await rest(payload, 'POST', '/api/initiatives/bulk', { as, body })
  return { status: answer.status, report: answer.body as unknown as BulkReport }
}
const stateOf = async (id: number) => (await itemOf(payload, 'initiatives', id))?.state ?? null

describe('a bulk write', () => {
  it('takes the step that each may take, and says of the others why not', async () => {
    const [first, draft, second] = [
      await bringInitiative(world),
      await bringInitiative(world, 'draft'),
      await bringInitiative(world),
    ]
    const { status, report } = await bulk({ ids: [first, draft, 999_999, second], transition: 'start' })
    expect(status).toBe(200)
    expect(report).toMatchObject({
      done: 2,
      failed: 2,
      results: [
        { id: first, ok: true },
        { id: draft, ok: false, data: { code: 'transitionRefused' } },
        { id: 999_999, ok: false, data: { code: 'notFound' } },
        { id: second, ok: true },
      ],
    })
    expect(report.results[1]?.message).toMatch(/Concept/)
    expect([await stateOf(first), await stateOf(draft), await stateOf(second)]).toEqual([
      'underway',
      null,
      'underway',
    ])
    expect(await historyOf(payload, 'initiatives', second)).toEqual(['import', 'start'])
  })

  it('of fields changes each item once, and keeps the proposals that wait', async () => {
    const [plain, proposed] = [await bringInitiative(world), await bringInitiative(world)]
    await rest(payload, 'PATCH', `/api/initiatives/${proposed}`, {
      as: world.as.partner,
      body: { title: 'Voorstel' },
    })
    const { report } = await bulk({ ids: [plain, proposed], data: { targetGroups: ['jongeren'] } })
    expect(report).toMatchObject({ done: 2, failed: 0 })
    for (const id of [plain, proposed]) {
      const item = await itemOf(payload, 'initiatives', id)
      expect(item).toMatchObject({ title: 'Buurtmoestuin', initiative: { targetGroups: ['jongeren'] } })
      expect(await changesOf(payload, item?.urn)).toEqual(['upsert', 'upsert'])
    }
    const latest = await rest(payload, 'GET', `/api/initiatives/${proposed}?draft=true`, {
      as: world.as.editor,
    })
    expect(latest.body).toMatchObject({ title: 'Voorstel', targetGroups: ['jongeren'] })
  })

  it('to the trash withdraws each item', async () => {
    const ids = [await bringInitiative(world), await bringInitiative(world, 'underway')]
    expect((await bulk({ ids, trash: true })).report).toMatchObject({ done: 2, failed: 0 })
    for (const id of ids) expect(await stateOf(id)).toBeNull()
  })

  it('never writes the state of a document around its workflow', async () => {
    const id = await bringInitiative(world)
    const { report } = await bulk({ ids: [id], data: { state: 'completed' } })
    expect(report).toMatchObject({ done: 0, failed: 1 })
    expect(await stateOf(id)).toBe('published')
  })

  it('by a partner proposes for its own, and touches nobody else’s', async () => {
    const [own, others] = [
      await bringInitiative(world),
      await bringInitiative(world, 'published', { partner: world.otherPartner }),
    ]
    const { report } = await bulk({ ids: [own, others], data: { title: 'Van mij' } }, world.as.partner)
    expect(report).toMatchObject({
      results: [
        { id: own, ok: true },
        { id: others, ok: false },
      ],
    })
    for (const id of [own, others]) {
      expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ title: 'Buurtmoestuin' })
    }
    expect((await readMainRow(payload, 'initiatives', others))?.title).toBe('Buurtmoestuin')
  })

  it('says nothing of the inside of the site when something else goes wrong', async () => {
    const [broken, fine] = [await bringInitiative(world), await bringInitiative(world)]
    const hooks = payload.collections.initiatives.config.hooks.afterChange
    hooks.push(({ doc }) => {
      if (doc.id === broken) throw new Error('relation "geheim" does not exist')
    })
    const { report } = await bulk({ ids: [broken, fine], transition: 'start' })
    hooks.pop()
    expect(report).toMatchObject({
      results: [
        { id: broken, ok: false, message: 'Er ging iets mis. Probeer het opnieuw.' },
        { id: fine, ok: true },
      ],
    })
    expect([await stateOf(broken), await stateOf(fine)]).toEqual(['published', 'underway'])
  })
})
