import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWindowMoney } from '../../../src/operations/desk/readWindowMoney'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringWindow } from '../publishing/window'
import { rest } from '../rest'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const grant = (window: number, body: Record<string, unknown>) =>
  rest(payload, 'POST', '/api/grants', {
    as: world.as.assessor,
    body: {
      window,
      reference: `SUB-${Math.random()}`,
      decisionDate: '2026-05-01T12:00:00.000Z',
      grantedCents: 10_000,
      ...body,
    },
  })

describe('the money of a subsidy window, as the desk sees it', () => {
  it('is what was granted and reserved, of the ceiling', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 50_000 })
    const other = await bringWindow(world, 'open', { ceilingCents: null, hasNoCeiling: true })
    expect((await grant(id, { grantedCents: 12_345 })).status).toBe(201)
    expect((await grant(id, { isReservation: true, grantedCents: null, requestedCents: 100 })).status).toBe(
      201,
    )
    expect((await grant(other, { grantedCents: 700 })).status).toBe(201)
    const money = await readWindowMoney(await createLocalReq({}, payload), [id, other, 999_999])
    expect([...money]).toEqual([
      [id, { ceilingCents: 50_000, takenCents: 12_445 }],
      [other, { ceilingCents: null, takenCents: 700 }],
    ])
  })

  it('is none yet of a window in preparation', async () => {
    const id = await bringWindow(world, 'draft', { ceilingCents: 50_000 })
    const money = await readWindowMoney(await createLocalReq({}, payload), [id])
    expect(money.get(id)).toEqual({ ceilingCents: 50_000, takenCents: 0 })
  })
})

describe('a copy of last year’s window', () => {
  it('is the one of this year: a year later by the clock, without decision, notice and what became of it', async () => {
    const id = await bringWindow(world, 'decided', {
      title: 'Noaberfonds 2026',
      opensAt: '2026-03-02T08:00:00.000Z',
      closesAt: '2026-10-30T16:00:00.000Z',
      decision: { number: 'PS/2026/12', date: '2026-01-12T12:00:00.000Z' },
      noticeUrl: 'https://example.org/prb-2026-1',
      noticeDate: '2026-01-20T12:00:00.000Z',
      outcome: {
        date: '2026-12-01T12:00:00.000Z',
        methodText: 'De beste eerst.',
        applications: 12,
        refused: 9,
      },
      ceilingCents: 50_000,
    })
    const { body, status } = await rest(payload, 'POST', `/api/subsidy-windows/${id}/duplicate`, {
      as: world.as.editor,
      body: {},
    })
    expect(status).toBe(200)
    const copy = await readMainRow(payload, 'subsidy-windows', Number(body.doc?.id))
    expect(copy).toMatchObject({
      title: 'Noaberfonds 2027',
      state: 'draft',
      _status: 'draft',
      opensAt: '2027-03-02T08:00:00.000Z',
      // Winter time on 30 October 2026, summer time a year later.
      closesAt: '2027-10-30T15:00:00.000Z',
      decision: { number: null, date: null },
      noticeUrl: null,
      noticeDate: null,
      outcome: { date: null, methodText: null, applications: null, refused: null },
      ceilingCents: 50_000,
      closedReason: null,
    })
    expect(copy?.applyUrl).toBe((await readMainRow(payload, 'subsidy-windows', id))?.applyUrl)
  })
})
