import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SubsidyWindowItem } from '../../../src/feeds/schema/generated'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { runJobs, step } from './site'
import { bringWindow, inHours } from './window'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const decisionDate = '2026-05-01T12:00:00.000Z'
const itemOfWindow = async (id: number) => (await itemOf(payload, 'subsidy-windows', id)) as SubsidyWindowItem
const money = async (id: number) => {
  const { state, subsidyWindow } = await itemOfWindow(id)
  return [state, subsidyWindow.grantedCents, subsidyWindow.remainingCents]
}
let registered = 0
const register = (window: number, more: Record<string, unknown>) =>
  rest(payload, 'POST', '/api/grants', {
    as: world.as.assessor,
    body: { window, reference: `SUB-${(registered += 1)}`, ...more },
  })
const grant = (window: number, grantedCents: number, more: Record<string, unknown> = {}) =>
  register(window, { grantedCents, decisionDate, ...more })
const reserve = (window: number, requestedCents: number) =>
  register(window, { isReservation: true, requestedCents })
const idOf = ({ body }: Awaited<ReturnType<typeof register>>) => Number(body.doc?.id)
const guardsOf = ({ body }: Awaited<ReturnType<typeof register>>) =>
  (body.errors?.[0]?.data?.refusals ?? []).map((refusal) => (refusal as { guard?: string }).guard)
const change = (collection: string, id: number, body: Record<string, unknown>) =>
  rest(payload, 'PATCH', `/api/${collection}/${id}`, { as: world.as.editor, body })

describe('a reservation', () => {
  it('holds what was asked for, and closes a first-come window with the last euro', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const first = await reserve(id, 20_000)
    expect(first).toMatchObject({ status: 201, body: { doc: { state: 'reserved' } } })
    await reserve(id, 30_000)
    expect(guardsOf(await reserve(id, 1))).toEqual(['fitsInCeiling'])
    expect(guardsOf(await grant(id, 1))).toEqual(['fitsInCeiling'])
    await runJobs(payload)
    expect(await money(id)).toEqual(['exhausted', 0, 0])
  })

  it('frees its money when the application is refused, and the window opens again', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const made = await reserve(id, 50_000)
    await runJobs(payload)
    await step(world, 'grants', idOf(made), 'refuse', { reason: 'Past niet.', data: { decisionDate } })
    await runJobs(payload)
    expect(await money(id)).toEqual(['open', 0, 50_000])
  })

  it('becomes a grant of what was asked or less; what is not given comes free', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const made = idOf(await reserve(id, 50_000))
    const award = (grantedCents: number) =>
      step(world, 'grants', made, 'grant', { data: { grantedCents, decisionDate } })
    await expect(award(50_001)).rejects.toMatchObject({ status: 400 })
    await award(40_000)
    await runJobs(payload)
    expect(await money(id)).toEqual(['open', 40_000, 10_000])
  })

  it('is shown apart from what was granted, and so is what was granted above the ceiling', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    await reserve(id, 20_000)
    await grant(id, 10_000)
    const court = { window: id, reference: 'ZAAK-1', grantedCents: 90_000, decisionDate }
    const above = await rest(payload, 'POST', '/api/grants', {
      as: world.as.admin,
      body: { ...court, exception: { ground: 'court', reference: 'ECLI:NL:RBOVE:2026:1' } },
    })
    expect(above.status).toBe(201)
    expect((await itemOfWindow(id)).subsidyWindow).toMatchObject({
      grantedCents: 10_000,
      reservedCents: 20_000,
      remainingCents: 20_000,
      exceptionCents: 90_000,
      grantCount: 2,
      exceptionCount: 1,
    })
  })

  it('is only for windows that are first come, first served, and must be settled before the outcome', async () => {
    const ranked = await bringWindow(world, 'open', { allocation: 'ranking' })
    expect(guardsOf(await reserve(ranked, 1))).toEqual(['windowTakesReservations'])
    const closed = await bringWindow(world, 'closed')
    await grant(closed, 100)
    await reserve(closed, 100)
    await expect(step(world, 'subsidy-windows', closed, 'decide')).rejects.toThrow('reserveringen')
  })
})

describe('what is registered', () => {
  it('has a reference and the date of its decision', async () => {
    const id = await bringWindow(world, 'open')
    const bare = await rest(payload, 'POST', '/api/grants', {
      as: world.as.assessor,
      body: { window: id, grantedCents: 100 },
    })
    expect(bare.status).toBe(400)
    expect(bare.body.errors?.[0]?.message).toMatch(/[Kk]enmerk.*[Dd]atum/)
  })

  it('has a reference of its own in its window, also when two are registered at once', async () => {
    const [id, other] = [await bringWindow(world, 'open'), await bringWindow(world, 'open')]
    const answers = await Promise.all([1, 2].map(() => grant(id, 100, { reference: 'PO-2026-1' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    const refused = answers.find(({ status }) => status === 400)
    expect(refused && guardsOf(refused)).toEqual(['referenceIsFree'])
    expect(refused?.body.errors?.[0]?.message).toContain('kenmerk')
    expect((await grant(other, 100, { reference: 'PO-2026-1' })).status).toBe(201)
  })

  it('cannot pass a ceiling after it was settled either: moved, raised, or no longer an exception', async () => {
    const [from, to] = [
      await bringWindow(world, 'open', { ceilingCents: 50_000 }),
      await bringWindow(world, 'open', { ceilingCents: 10_000 }),
    ]
    const id = idOf(await grant(from, 30_000))
    await grant(from, 20_000)
    const settlement = { settledCents: 30_000, settlementDate: decisionDate }
    await step(world, 'grants', id, 'settle', { reason: 'Zo was het.', data: settlement })
    expect(guardsOf(await change('grants', id, { window: to }))).toEqual(['fitsInCeiling'])
    const raised = await change('grants', id, { grantedCents: 90_000, settledCents: 30_001 })
    expect(guardsOf(raised)).toEqual(['fitsInCeiling'])
    expect(await money(from)).toEqual(['open', 50_000, 0])
  })

  it('may be registered as soon as the window opens by the clock, before its timer came', async () => {
    const id = await bringWindow(world, 'announced', { opensAt: inHours(1) })
    expect(guardsOf(await grant(id, 1))).toEqual(['windowTakesGrants'])
    await change('subsidy-windows', id, { opensAt: inHours(-1) })
    expect((await grant(id, 1)).status).toBe(201)
  })
})

describe('a ceiling that is lowered', () => {
  const notice = (hours: number) => ({
    lowering: {
      noticeUrl: 'https://www.officielebekendmakingen.nl/prb-2026-9.html',
      noticeDate: inHours(hours),
    },
  })

  it('needs a notice once the window was announced; raising it does not', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    expect(guardsOf(await change('subsidy-windows', id, { ceilingCents: 20_000 }))).toEqual([
      'loweringAnnounced',
    ])
    expect((await change('subsidy-windows', id, { ceilingCents: 60_000 })).status).toBe(200)
    const lowered = await change('subsidy-windows', id, { ceilingCents: 20_000, ...notice(-1) })
    expect(lowered.status).toBe(200)
    expect(lowered.body.doc).toMatchObject({
      earlierCeilings: [{ ceilingCents: 60_000 }],
      lowering: { noticeUrl: null },
    })
    expect(await money(id)).toEqual(['open', 0, 20_000])
    // The notice was for that lowering: another one needs its own.
    expect((await change('subsidy-windows', id, { ceilingCents: 10_000 })).status).toBe(400)
  })

  it('does not touch applications that had been received (Awb 4:27)', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    await change('subsidy-windows', id, { ceilingCents: 20_000, ...notice(-5) })
    expect(guardsOf(await grant(id, 30_000, { receivedAt: inHours(-4) }))).toEqual(['fitsInCeiling'])
    expect(guardsOf(await grant(id, 30_000))).toEqual(['fitsInCeiling'])
    const early = await grant(id, 30_000, { receivedAt: inHours(-6) })
    expect(early.status).toBe(201)
    expect(guardsOf(await grant(id, 20_001, { receivedAt: inHours(-6) }))).toEqual(['fitsInCeiling'])
    await runJobs(payload)
    expect(await money(id)).toEqual(['exhausted', 30_000, 0])
    // What was granted may still be corrected, not raised.
    expect((await change('grants', idOf(early), { reference: 'SUB-900' })).status).toBe(200)
  })

  it('is announced in a proposal too: approving asks for the notice', async () => {
    await payload.update({ collection: 'partners', id: world.partner, data: { isFunder: true } as never })
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const propose = (body: Record<string, unknown>) =>
      rest(payload, 'PATCH', `/api/subsidy-windows/${id}?draft=true`, { as: world.as.partner, body })
    const approve = () =>
      rest(payload, 'POST', `/api/subsidy-windows/${id}/proposal/approve`, { as: world.as.editor })
    expect((await propose({ ceilingCents: 20_000 })).status).toBe(200)
    expect(guardsOf(await approve())).toEqual(['loweringAnnounced'])
    expect(await money(id)).toEqual(['open', 0, 50_000])
    expect((await propose({ ceilingCents: 20_000, ...notice(-1) })).status).toBe(200)
    expect((await approve()).status).toBe(200)
    expect(await money(id)).toEqual(['open', 0, 20_000])
    expect((await grant(id, 30_000, { receivedAt: inHours(-2) })).status).toBe(201)
  })

  it('counts as one where there was none', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: null, hasNoCeiling: true })
    const limited = { ceilingCents: 1_000, hasNoCeiling: false }
    expect((await change('subsidy-windows', id, limited)).status).toBe(400)
    expect((await change('subsidy-windows', id, { ...limited, ...notice(-5) })).status).toBe(200)
    expect((await grant(id, 5_000, { receivedAt: inHours(-6) })).status).toBe(201)
    expect((await grant(id, 1)).status).toBe(400)
  })
})

describe('sub-ceilings', () => {
  const subCeilings = [
    { title: 'Twente', ceilingCents: 30_000 },
    { title: 'Salland', ceilingCents: 10_000 },
  ]

  it('each hold, also at the same time', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 40_000, subCeilings })
    expect(guardsOf(await grant(id, 1))).toEqual(['subCeilingNamed'])
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => grant(id, 3_000, { subCeiling: n % 2 ? 'Twente' : 'salland' })),
    )
    const made = answers.flatMap(({ body }) => (body.doc ? [body.doc.subCeiling] : []))
    expect(made.filter((name) => name === 'salland')).toHaveLength(3)
    expect(made.filter((name) => name === 'twente')).toHaveLength(10)
    expect(await money(id)).toEqual(['open', 39_000, 1_000])
  })

  it('are known by a key: a part that is called otherwise keeps its grants, and one with grants stays', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 40_000, subCeilings })
    await grant(id, 25_000, { subCeiling: 'twente' })
    const read = await rest(payload, 'GET', `/api/subsidy-windows/${id}?depth=0`, { as: world.as.editor })
    const [twente, salland] = read.body.subCeilings as Record<string, unknown>[]
    expect([twente?.key, salland?.key]).toEqual(['twente', 'salland'])
    const renamed = [
      { title: 'Salland', ceilingCents: 5_000 },
      { id: twente?.id, title: 'Twente en de Achterhoek', ceilingCents: 30_000 },
    ]
    expect((await change('subsidy-windows', id, { subCeilings: renamed })).status).toBe(200)
    expect(guardsOf(await grant(id, 5_001, { subCeiling: 'twente' }))).toEqual(['fitsInSubCeiling'])
    expect((await itemOfWindow(id)).subsidyWindow.subCeilings).toEqual([
      {
        key: 'salland',
        title: 'Salland',
        ceilingCents: 5_000,
        grantedCents: 0,
        reservedCents: 0,
        remainingCents: 5_000,
      },
      {
        key: 'twente',
        title: 'Twente en de Achterhoek',
        ceilingCents: 30_000,
        grantedCents: 25_000,
        reservedCents: 0,
        remainingCents: 5_000,
      },
    ])
    const gone = await change('subsidy-windows', id, { subCeilings: [renamed[0]] })
    expect(guardsOf(gone)).toEqual(['partsKept'])
  })

  it('together are no more than the ceiling', async () => {
    await expect(bringWindow(world, 'open', { ceilingCents: 39_999, subCeilings })).rejects.toThrow(
      'deelplafonds',
    )
  })
})
