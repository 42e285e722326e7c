import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SubsidyWindowItem } from '../../../src/feeds/schema/generated'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { footprintOf, makeJobsDue, runJobs, step } from './site'
import { openTransaction } from './transaction'
import { bringWindow } from './window'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const window = async (id: number) =>
  ((await itemOf(payload, 'subsidy-windows', id)) as SubsidyWindowItem).subsidyWindow
let registered = 0
const grant = (id: number, cents: number, more: Record<string, unknown> = {}, as = world.as.assessor) =>
  rest(payload, 'POST', '/api/grants', {
    as,
    body: { window: id, reference: `SUB-${(registered += 1)}`, grantedCents: cents, decisionDate, ...more },
  })
const idOf = (answer: Awaited<ReturnType<typeof grant>>) => Number(answer.body.doc?.id)
const decisionDate = '2026-05-01T12:00:00.000Z'
const settlementDate = '2026-06-01T12:00:00.000Z'
const sumOf = async (id: number) => {
  const [row] = await query<{ sum: string | null }>(
    payload,
    sql`select sum(granted_cents) from grants where window_id = ${id} and state = 'granted'`,
  )
  return Number(row?.sum ?? 0)
}

describe('the item of a window', () => {
  it('says in the same transaction what was granted and what is left', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 100_000 })
    expect(await window(id)).toMatchObject({ grantedCents: 0, remainingCents: 100_000 })
    const before = (await itemOf(payload, 'subsidy-windows', id))?.updated
    expect((await grant(id, 30_000)).status).toBe(201)
    expect(await window(id)).toMatchObject({ grantedCents: 30_000, remainingCents: 70_000 })
    const row = await readMainRow(payload, 'subsidy-windows', id)
    expect(await changesOf(payload, row?.urn)).toEqual(['upsert', 'upsert'])
    expect(String(row?.publicUpdatedAt) > String(before)).toBe(true)
  })

  it('follows what becomes of a grant', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 100_000 })
    const [first, second] = [idOf(await grant(id, 30_000)), idOf(await grant(id, 50_000))]
    expect(await window(id)).toMatchObject({ grantedCents: 80_000, remainingCents: 20_000 })
    await step(world, 'grants', first, 'settle', {
      reason: 'Minder uitgegeven.',
      data: { settledCents: 10_000, settlementDate },
    })
    expect(await window(id)).toMatchObject({ grantedCents: 60_000, remainingCents: 40_000 })
    await step(world, 'grants', second, 'revoke', { reason: 'Gaat niet door.', data: { settlementDate } })
    expect(await window(id)).toMatchObject({ grantedCents: 10_000, remainingCents: 90_000 })
  })

  it('of both windows is right after a grant moved from one to the other', async () => {
    const [from, to] = [await bringWindow(world, 'open'), await bringWindow(world, 'open')]
    const id = idOf(await grant(from, 20_000))
    const moved = await rest(payload, 'PATCH', `/api/grants/${id}`, {
      as: world.as.editor,
      body: { window: to },
    })
    expect(moved.status).toBe(200)
    expect((await window(from)).grantedCents).toBe(0)
    expect((await window(to)).grantedCents).toBe(20_000)
  })

  it('shows nothing of who got it, nor of a grant that is rolled back', async () => {
    const id = await bringWindow(world, 'open')
    await grant(id, 1_000, { recipient: { kind: 'organisation', name: 'Stichting Stil', kvkNumber: '' } })
    expect(JSON.stringify(await itemOf(payload, 'subsidy-windows', id))).not.toContain('Stil')
    const before = await footprintOf(payload)
    const { req, rollBack } = await openTransaction(payload)
    await payload.create({
      collection: 'grants',
      data: { window: id, reference: 'SUB-2', grantedCents: 5_000, decisionDate } as never,
      req,
    })
    await rollBack()
    expect(await footprintOf(payload)).toEqual(before)
  })
})

describe('the ceiling', () => {
  it.each([
    ['20 equal grants of which 7 fit', Array.from({ length: 20 }, () => 15_000), 105_000],
    ['20 grants of different size', Array.from({ length: 20 }, (_, n) => 1_000 * (1 + (n % 7))), 30_000],
  ])('holds for %s at the same time', async (_, amounts, ceilingCents) => {
    const id = await bringWindow(world, 'open', { ceilingCents })
    const answers = await Promise.all(amounts.map((cents) => grant(id, cents)))
    const granted = amounts.filter((_, index) => answers[index]?.status === 201)
    expect(answers.map(({ status }) => status).every((status) => [201, 400].includes(status))).toBe(true)
    const sum = granted.reduce((total, cents) => total + cents, 0)
    expect(sum).toBeLessThanOrEqual(ceilingCents)
    // Whoever was refused would indeed not have fitted: nothing is left that is as large as what was refused.
    const refused = amounts.filter((_, index) => answers[index]?.status === 400)
    expect(Math.min(...refused)).toBeGreaterThan(ceilingCents - sum)
    expect(await sumOf(id)).toBe(sum)
    expect(await window(id)).toMatchObject({ grantedCents: sum, remainingCents: ceilingCents - sum })
  })

  it('holds when two grants are raised at the same time', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 100_000 })
    const grants = [idOf(await grant(id, 40_000)), idOf(await grant(id, 40_000))]
    const answers = await Promise.all(
      grants.map((one) =>
        rest(payload, 'PATCH', `/api/grants/${one}`, { as: world.as.editor, body: { grantedCents: 60_000 } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(await window(id)).toMatchObject({ grantedCents: 100_000, remainingCents: 0 })
  })

  it('may be passed by an admin on objection only, and that is counted apart', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 10_000 })
    await grant(id, 10_000)
    const exception = { exception: { ground: 'objection', reference: 'BZW-1' } }
    expect((await grant(id, 5_000, exception, world.as.editor)).status).toBe(400)
    expect((await grant(id, 5_000, exception, world.as.admin)).status).toBe(201)
    expect(await window(id)).toMatchObject({ grantedCents: 10_000, remainingCents: 0 })
  })
})

describe('a first-come window', () => {
  it('is exhausted as soon as nothing is left, and opens again when money comes free', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const last = idOf(await grant(id, 50_000))
    await runJobs(payload)
    expect(await itemOf(payload, 'subsidy-windows', id)).toMatchObject({ state: 'exhausted' })
    await step(world, 'grants', last, 'revoke', { reason: 'Gaat niet door.', data: { settlementDate } })
    await runJobs(payload)
    expect(await itemOf(payload, 'subsidy-windows', id)).toMatchObject({
      state: 'open',
      subsidyWindow: { remainingCents: 50_000 },
    })
  })

  it('that is ranked stays open whatever was granted', async () => {
    const id = await bringWindow(world, 'closed', { ceilingCents: 50_000, allocation: 'ranking' })
    expect((await grant(id, 50_000)).status).toBe(201)
    await makeJobsDue(payload)
    await runJobs(payload)
    expect(await itemOf(payload, 'subsidy-windows', id)).toMatchObject({ state: 'closed' })
  })
})
