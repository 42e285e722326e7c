import type { CollectionSlug, Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIdea, poolOf } from './site'
import { bringWindow } from './window'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const decisionDate = '2026-05-01T12:00:00.000Z'
const settlementDate = '2026-06-01T12:00:00.000Z'
const call = (method: string, path: string, body?: Record<string, unknown>, as = world.as.editor) =>
  rest(payload, method, `/api/${path}`, { as, body })
const register = async (window: number, more: Record<string, unknown>) => {
  const made = await call('POST', 'grants', { window, decisionDate, ...more })
  return { id: Number(made.body.doc?.id), status: made.status }
}

describe('on a site with one connection to the database left, where a second one would never come', () => {
  let limits: { max: number; connectionTimeoutMillis?: number }
  beforeEach(() => {
    const { options } = poolOf(payload)
    limits = { max: options.max, connectionTimeoutMillis: options.connectionTimeoutMillis }
    Object.assign(options, { max: 1, connectionTimeoutMillis: 5_000 })
  })
  afterEach(() => Object.assign(poolOf(payload).options, limits))

  it('a grant is registered, refused, raised, moved, awarded, settled and revoked', async () => {
    const [from, to] = [await bringWindow(world, 'open'), await bringWindow(world, 'open')]
    const first = await register(from, { reference: 'SUB-1', grantedCents: 1_000 })
    const tooMuch = await register(from, { reference: 'SUB-2', grantedCents: 1_000_000 })
    const second = await register(from, { reference: 'SUB-3', isReservation: true, requestedCents: 900 })
    expect([first.status, tooMuch.status, second.status]).toEqual([201, 400, 201])
    const step = (id: number, transition: string, data: Record<string, unknown>) =>
      call('POST', `grants/${id}/transition`, { transition, reason: 'Zo is besloten.', data })
    const answers = [
      await call('PATCH', `grants/${first.id}`, { grantedCents: 2_000 }),
      await call('PATCH', `grants/${first.id}`, { window: to }),
      await step(second.id, 'grant', { grantedCents: 800, decisionDate }),
      await step(second.id, 'settle', { settledCents: 700, settlementDate }),
      await step(first.id, 'revoke', { settlementDate }),
      await call('PATCH', `subsidy-windows/${from}`, { title: 'Ronde leefbaarheid 2026' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  })

  it('other documents are saved and taken away too', async () => {
    const idea = await bringIdea(world)
    const area = await payload.create({
      collection: 'areas',
      data: { code: 'GM0158', name: 'Haaksbergen', kind: 'municipality' } as never,
    })
    const answers = [
      await call('PATCH', `ideas/${idea}`, { title: 'Een bankje bij de brug' }),
      await call('PATCH', `themes/${world.theme}`, { summary: 'Over alles wat groeit.' }),
      await call('PATCH', `areas?where[id][equals]=${area.id}`, { name: 'Haoksebarge' }, world.as.admin),
      await call('DELETE', `areas/${area.id}`, undefined, world.as.admin),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })
})

describe('a document that somebody has open in the panel', () => {
  const open = (id: number, user: number) =>
    payload.create({
      collection: 'payload-locked-documents' as CollectionSlug,
      data: {
        document: { relationTo: 'ideas', value: id },
        user: { relationTo: 'users', value: user },
      } as never,
    })

  it('is not saved by another, and is by whoever has it open', async () => {
    const id = await bringIdea(world)
    await open(id, world.users.admin)
    const save = (as = world.as.editor) => call('PATCH', `ideas/${id}`, { title: 'Een bankje' }, as)
    expect((await save()).status).toBe(423)
    expect((await save(world.as.admin)).status).toBe(200)
    expect((await save()).status).toBe(200)
  })

  it('tells nothing to who may not save it anyway', async () => {
    const id = await bringIdea(world)
    await open(id, world.users.admin)
    expect((await rest(payload, 'PATCH', `/api/ideas/${id}`, { body: { title: 'x' } })).status).toBe(403)
  })
})
