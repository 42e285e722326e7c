import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { query } from '../feed'
import { startSite, type RunningSite } from '../feeds/startSite'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { bringWindow } from '../publishing/window'
import { rest } from '../rest'
import { hasProgram, runRecipe } from './recipes'

let payload: Payload
let world: World
let site: RunningSite
let folder: string
let references = 0

const decisionDate = '2026-05-01T12:00:00.000Z'
const settlementDate = '2026-06-01T12:00:00.000Z'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-recount-'))
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startSite({ databaseUrl: databaseUrl() })
})

afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const grant = async (window: number, body: Record<string, unknown>): Promise<number> => {
  references++
  const made = await rest(payload, 'POST', '/api/grants', {
    as: world.as.admin,
    body: { window, reference: `N-${references}`, decisionDate, ...body },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return Number(made.body.doc?.id)
}

const recount = () =>
  runRecipe({ program: 'python3', name: 'narekenen.py', folder, env: { NOABER: site.url } })

describe.skipIf(!hasProgram('python3'))('the figures of windows', () => {
  it('can be recomputed from the open data alone, and a figure that is wrong is found', async () => {
    const first = await bringWindow(world, 'open', { title: 'Alles', ceilingCents: 100_003 })
    const granted = await grant(first, { grantedCents: 33_334 })
    await grant(first, { grantedCents: 1, recipient: { kind: 'privatePerson' } })
    const settled = await grant(first, { grantedCents: 20_000 })
    const revoked = await grant(first, { grantedCents: 10_000 })
    const reclaimed = await grant(first, { grantedCents: 5_000 })
    await grant(first, { isReservation: true, requestedCents: 700 })
    const refused = await grant(first, { isReservation: true, requestedCents: 800 })
    await grant(first, { grantedCents: 999_999, exception: { ground: 'objection', reference: 'B-1' } })
    const take = (id: number, name: string, data: Record<string, unknown>) =>
      step(world, 'grants', id, name, { reason: 'Zo is besloten.', data })
    await take(settled, 'settle', { settledCents: 12_345, settlementDate })
    await take(revoked, 'revoke', { settlementDate })
    await take(reclaimed, 'reclaim', { settlementDate })
    await take(refused, 'refuse', { decisionDate })
    await bringWindow(world, 'open', { title: 'Niets', ceilingCents: 5_000 })
    const third = await bringWindow(world, 'open', {
      title: 'Zonder plafond',
      ceilingCents: null,
      hasNoCeiling: true,
    })
    for (let count = 0; count < 101; count++) await grant(third, { grantedCents: 10_000 + count })

    const { code, errors, output } = await recount()
    expect([code, errors]).toEqual([0, ''])
    expect(output.trim().split('\n').sort()).toEqual([
      'Alles | {"grantedCents": 45680, "remainingCents": 53623, "grantCount": 4} | klopt',
      'Niets | {"grantedCents": 0, "remainingCents": 5000, "grantCount": 0} | klopt',
      'Zonder plafond | {"grantedCents": 1015050, "remainingCents": null, "grantCount": 101} | klopt',
    ])

    await query(
      payload,
      sql`update feed_grants set "grant" = jsonb_set("grant", '{countedCents}', '33333') where urn =
            (select urn from grants where id = ${granted})`,
    )
    await query(
      payload,
      sql`insert into feed_changes (epoch, urn, type, kind)
          select noaber_epoch(), urn, type, 'upsert' from feed_items where item->>'title' = 'Alles'`,
    )
    await expect
      .poll(async () => (await recount()).output, { timeout: 30_000 })
      .toContain('Alles | {"grantedCents": 45679, "remainingCents": 53624, "grantCount": 4} | VERSCHIL')
    expect((await recount()).code).toBe(1)
  }, 120_000)
})
