import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { poolOf } from '../../../src/db/poolOf'
import { loadGrants } from '../../../src/feeds/grants/loadGrants'
import type { SubsidyWindowItem } from '../../../src/feeds/schema/generated'
import { reconcile } from '../../../src/operations/reconcile'
import { itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIn, footprintOf, step } from './site'
import { bringWindow } from './window'

let payload: Payload
let world: World
let references = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const decisionDate = '2026-05-01T12:00:00.000Z'
const settlementDate = '2026-06-01T12:00:00.000Z'

const grant = async (window: number, more: Record<string, unknown> = {}): Promise<number> => {
  references++
  const { status, body } = await rest(payload, 'POST', '/api/grants', {
    as: world.as.assessor,
    body: { window, reference: `R-${references}`, grantedCents: 10_000, decisionDate, ...more },
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return Number(body.doc?.id)
}
const windowItem = async (id: number) => (await itemOf(payload, 'subsidy-windows', id)) as SubsidyWindowItem
const registerOf = async (id: number) =>
  loadGrants(poolOf(payload), { window: (await windowItem(id)).urn }, 'https://noaber.example')

describe('the register of a window', () => {
  it('says who got what, why, for which initiative, and which state aid it is', async () => {
    const id = await bringWindow(world, 'open')
    const initiative = await bringIn(world, 'initiatives', 'published', initiativeData(world))
    await grant(id, {
      recipient: { kind: 'organisation', name: 'Stichting Buurtkas' },
      requestedCents: 12_345,
      grantedCents: 10_001,
      initiative,
      rank: 2,
      score: 81.5,
      drawNumber: 7,
      motivation: 'Veel bewoners doen mee.',
      stateAidKind: 'deMinimis',
      stateAid: '2023/2831',
    })
    const before = (await windowItem(id)).subsidyWindow
    expect(await registerOf(id)).toMatchObject([
      {
        state: 'granted',
        recipient: { kind: 'organisation', name: 'Stichting Buurtkas' },
        requestedCents: 12_345,
        grantedCents: 10_001,
        settledCents: null,
        countedCents: 10_001,
        exception: null,
        decisionDate: '2026-05-01',
        rank: 2,
        score: 81.5,
        drawNumber: 7,
        motivation: 'Veel bewoners doen mee.',
        stateAid: { kind: 'deMinimis', reference: '2023/2831' },
        initiative: { title: 'Buurtmoestuin' },
        window: { title: 'Ronde leefbaarheid' },
      },
    ])
    expect(before).toMatchObject({ grantCount: 1, grantedCents: 10_001 })
    expect(before.grantsUpdated).toBe((await registerOf(id))[0]?.updated)
  })

  it('says of a private person how much and when, and nothing by which to find out who', async () => {
    const id = await bringWindow(world, 'open')
    const initiative = await bringIn(world, 'initiatives', 'published', initiativeData(world))
    const made = await grant(id, {
      recipient: { kind: 'privatePerson', name: 'Truus Geheim', kvkNumber: '' },
      reference: 'Z-GEHEIM',
      motivation: 'Het plan van Geheim is goed.',
      initiative,
    })
    const [line] = await registerOf(id)
    expect(line).toMatchObject({
      recipient: { kind: 'privatePerson', name: null, kvkNumber: null },
      reference: null,
      motivation: null,
      initiative: null,
      grantedCents: 10_000,
    })
    for (const table of ['feed_grants', 'feed_items', 'feed_changes'])
      expect(JSON.stringify(await query(payload, sql`select * from ${sql.identifier(table)}`))).not.toMatch(
        /Geheim|GEHEIM/,
      )
    for (const table of ['grants', '_grants_v', 'transitions'])
      expect(JSON.stringify(await query(payload, sql`select * from ${sql.identifier(table)}`))).not.toContain(
        'Truus',
      )
    // An organisation that turns out to be a person loses its name.
    const other = await grant(id, { recipient: { kind: 'organisation', name: 'J. Jansen' } })
    await rest(payload, 'PATCH', `/api/grants/${other}`, {
      as: world.as.assessor,
      body: { recipient: { kind: 'privatePerson' } },
    })
    expect((await registerOf(id)).map(({ recipient }) => recipient?.name)).toEqual([null, null])
    const [row] = await query(payload, sql`select recipient_name from grants where id = ${other}`)
    expect(row).toEqual({ recipient_name: null })
    expect(made).toBeGreaterThan(0)
  })

  it('follows what becomes of a grant, and tells who keeps a copy when it changed', async () => {
    const id = await bringWindow(world, 'open')
    const [first, second] = [await grant(id), await grant(id)]
    await step(world, 'grants', first, 'settle', {
      reason: 'Klaar.',
      data: { settledCents: 10_000, settlementDate },
    })
    const settled = (await windowItem(id)).subsidyWindow
    await step(world, 'grants', second, 'revoke', { reason: 'Gaat niet door.', data: { settlementDate } })
    const lines = await registerOf(id)
    expect(lines.map(({ state, countedCents }) => [state, countedCents]).sort()).toEqual([
      ['revoked', 0],
      ['settled', 10_000],
    ])
    expect(lines.map((line) => line.settlementDate)).toEqual(['2026-06-01', '2026-06-01'])
    const revoked = (await windowItem(id)).subsidyWindow
    expect(revoked).toMatchObject({ grantedCents: 10_000, grantCount: 1 })
    expect(String(revoked.grantsUpdated) > String(settled.grantsUpdated)).toBe(true)
  })

  it('names nobody while money is only reserved, and leaves refused applications out', async () => {
    const id = await bringWindow(world, 'open')
    const reserved = await grant(id, {
      isReservation: true,
      requestedCents: 500,
      recipient: { kind: 'organisation', name: 'Stichting Wacht' },
    })
    expect(await registerOf(id)).toMatchObject([
      { state: 'reserved', reference: null, recipient: null, requestedCents: 500, countedCents: 500 },
    ])
    await step(world, 'grants', reserved, 'refuse', { reason: 'Past niet.', data: { decisionDate } })
    expect(await registerOf(id)).toEqual([])
  })

  it('goes out of sight with its window, and nothing is to repair at night', async () => {
    const id = await bringWindow(world, 'open')
    await grant(id)
    const { urn } = await windowItem(id)
    const before = await footprintOf(payload)
    expect(await reconcile(payload)).toMatchObject({ written: 0, withdrawn: 0 })
    expect(await footprintOf(payload)).toEqual(before)
    await query(payload, sql`delete from feed_grants where window_urn = ${urn}`)
    await reconcile(payload)
    expect(await registerOf(id)).toHaveLength(1)
    await query(payload, sql`delete from feed_items where urn = ${urn}`)
    expect(await loadGrants(poolOf(payload), { window: urn }, 'https://noaber.example')).toEqual([])
  })
})

describe('the outcome of a window', () => {
  it('is shown once it is announced, with how it was decided', async () => {
    const id = await bringWindow(world, 'closed', { allocation: 'ranking' })
    await grant(id)
    expect((await windowItem(id)).subsidyWindow.outcome).toBeNull()
    await step(world, 'subsidy-windows', id, 'decide', {
      data: {
        outcome: {
          date: '2026-07-01T12:00:00.000Z',
          methodText: 'De hoogste score eerst.',
          methodUrl: 'https://zoek.officielebekendmakingen.nl/prb-2026-2.html',
          applications: 12,
          refused: 11,
        },
      },
    })
    expect((await windowItem(id)).subsidyWindow.outcome).toEqual({
      date: '2026-07-01',
      methodText: 'De hoogste score eerst.',
      methodUrl: 'https://zoek.officielebekendmakingen.nl/prb-2026-2.html',
      applications: 12,
      refused: 11,
    })
  })

  it('is not there when nothing was said of it: what was granted speaks for itself', async () => {
    const id = await bringWindow(world, 'closed', { allocation: 'ranking' })
    await grant(id)
    await step(world, 'subsidy-windows', id, 'decide', {})
    expect((await windowItem(id)).subsidyWindow.outcome).toBeNull()
  })
})
