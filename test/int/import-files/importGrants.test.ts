import { sql } from '@payloadcms/db-postgres/drizzle'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { poolOf } from '../../../src/db/poolOf'
import { readImport } from '../../../src/operations/imports/FileImport'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringWindow } from '../publishing/window'
import { rest } from '../rest'
import { openFile, upload } from './bringIn'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const HEAD =
  'Ronde;Kenmerk;Besluit;Privépersoon;Ontvanger;Toegekend bedrag;Datum besluit;Vastgesteld bedrag;Datum vaststelling;Motivering'

const send = async (rows: readonly string[], as = world.as.editor, head = HEAD) => {
  const file = [head, ...rows, ''].join('\n')
  const { status, body } = await upload(payload, file, {
    as,
    partner: 0,
    kind: 'grants',
    name: 'uitslag.csv',
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  const id = Number(body.id)
  const stored = await readImport(poolOf(payload), id)
  return { ...openFile(payload, id, as), mapping: stored?.mapping ?? { columns: {}, fixed: {} } }
}

const bring = async (rows: readonly string[], as = world.as.editor, head = HEAD) => {
  const file = await send(rows, as, head)
  await file.try(file.mapping)
  return { id: file.id, counts: (await file.run()).counts, report: await reportOf(file.id) }
}

const reportOf = async (id: number): Promise<string> => {
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api/imports/${id}/report.csv`, {
      headers: { authorization: `JWT ${world.as.editor.token}`, 'accept-language': 'nl' },
    }),
  })
  return response.text()
}

const grantsOf = (window: number) =>
  query<Record<string, unknown> & { reference: string; state: string }>(
    payload,
    sql`select *, state::text from grants where window_id = ${window} order by reference`,
  )

describe('a file with the outcome of a window', () => {
  it('becomes grants, exact to the cent in any notation; the same again writes nothing, a later one is a step', async () => {
    const id = await bringWindow(world, 'closed', { title: 'Ronde A', allocation: 'ranking' })
    const rows = [
      'Ronde A;A-1;Verleend;nee;Stichting Een;1.250,50;1-5-2026;;;Een goed plan.',
      'Ronde A;A-2;Toegekend;nee;Vereniging Twee;250.05;2026-05-01;;;',
      'Ronde A;A-3;Toegekend;ja;Truus Geheimens;€ 100;1-5-2026;;;',
      'Ronde A;A-4;Afgewezen;nee;Stichting Niet;0;1-5-2026;;;',
    ]
    const first = await send(rows)
    expect(await first.try(first.mapping)).toMatchObject({
      counts: { created: 3, skipped: 1, faulty: 0 },
      gone: 0,
    })
    expect(await grantsOf(id)).toEqual([])
    expect((await first.run()).counts).toMatchObject({ created: 3, skipped: 1, faulty: 0 })
    const made = await grantsOf(id)
    expect(made.map(({ granted_cents }) => Number(granted_cents))).toEqual([125_050, 25_005, 10_000])
    expect(made[0]).toMatchObject({
      state: 'granted',
      recipient_name: 'Stichting Een',
      motivation: 'Een goed plan.',
    })
    expect(made[2]).toMatchObject({ recipient_kind: 'privatePerson', recipient_name: null })

    expect((await bring(rows)).counts).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
    expect(await grantsOf(id)).toEqual(made)

    const later = await bring([
      'Ronde A;A-1;Vastgesteld;nee;Stichting Een;1.250,50;1-5-2026;1.000,01;1-9-2026;Een goed plan.',
      'Ronde A;A-2;Ingetrokken;nee;Vereniging Twee;250.05;2026-05-01;;1-9-2026;',
      'Ronde A;A-3;Teruggevorderd;ja;Truus Geheimens;€ 100;1-5-2026;;1-9-2026;',
    ])
    expect(later.counts).toMatchObject({ updated: 3, faulty: 0 })
    expect((await grantsOf(id)).map(({ state }) => state)).toEqual(['settled', 'revoked', 'reclaimed'])
    // The older file is overtaken, and says so.
    const back = await bring(rows)
    expect(back.counts).toMatchObject({ updated: 0, faulty: 3 })
    expect(back.report).toContain('Een stap terug kan niet')
    const steps = await query<{ transition: string }>(
      payload,
      sql`select transition from transitions where collection = 'grants' order by id`,
    )
    expect(steps.map(({ transition }) => transition)).toEqual([
      ...['import', 'import', 'import', 'settle', 'revoke', 'reclaim'],
    ])
  }, 60_000)

  it('leaves no name of a private person anywhere, also not by another cell', async () => {
    const id = await bringWindow(world, 'closed', { title: 'Ronde B', allocation: 'ranking' })
    const { counts, report } = await bring([
      'Ronde B;B-1;Toegekend;ja;Jan Onbekendman;10;1-5-2026;;;',
      'Ronde B;B-2;Toegekend;ja;Jan Onbekendman;10;1-5-2026;;;Het plan van onbekendman is goed.',
      'Ronde B;B-3;Toegekend;;Jan Onbekendman;10;1-5-2026;;;',
      'Ronde B;B-4;Granted;ja;Amy Grant;10;1-5-2026;;;Een goed plan.',
    ])
    expect(counts).toMatchObject({ created: 2, faulty: 2 })
    expect(report).toContain('Hierin staat de naam van een privépersoon')
    expect(report).not.toMatch(/onbekendman/i)
    expect(await grantsOf(id)).toHaveLength(2)
    const tables = await query<{ name: string }>(
      payload,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    for (const { name } of tables) {
      const rows = await query(
        payload,
        sql`select 1 from ${sql.identifier(name)} t where t::text ilike '%onbekendman%' limit 1`,
      )
      expect([name, rows.length]).toEqual([name, 0])
    }
  }, 60_000)

  it('tells in the trial what is left, of the rows of a window together', async () => {
    const id = await bringWindow(world, 'closed', {
      ...{ title: 'Ronde C', allocation: 'ranking', ceilingCents: 100_000 },
    })
    const rows = ['600', '300,01', '200', '99,99'].map(
      (amount, at) => `Ronde C;C-${at};Toegekend;nee;Stichting ${at};${amount};1-5-2026;;;`,
    )
    const file = await send(rows)
    const preview = await file.preview(file.mapping)
    expect(preview.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'faulty', 'created'])
    expect(preview[2]?.problems).toEqual([
      {
        field: 'grantedCents',
        message: 'Dit past niet in het subsidieplafond. Er is nog €\u00a099,99 over, en dit is €\u00a0200.',
      },
    ])
    expect(await file.try(file.mapping)).toMatchObject({ counts: { created: 3, faulty: 1 } })
    expect((await file.run()).counts).toMatchObject({ created: 3, faulty: 1 })
    const sum = (await grantsOf(id)).reduce((all, { granted_cents }) => all + Number(granted_cents), 0)
    expect(sum).toBe(100_000)
    // Above the ceiling: only from an admin, with its ground and reference.
    const head = `${HEAD};Uitzondering;Kenmerk bezwaar`
    const above = ['Ronde C;C-9;Toegekend;nee;Stichting 9;500;1-5-2026;;;;Bezwaar;BZW-1']
    const refused = await bring(above, world.as.editor, head)
    expect(refused.counts).toMatchObject({ faulty: 1 })
    expect(refused.report).toContain('Alleen een beheerder')
    expect((await bring(above, world.as.admin, head)).counts).toMatchObject({ created: 1 })
  }, 60_000)

  it('names a part of the ceiling as people call it; the same again writes nothing', async () => {
    const id = await bringWindow(world, 'closed', {
      ...{ title: 'Ronde P', allocation: 'ranking', ceilingCents: 100_000 },
      subCeilings: [{ title: 'Jonge Mensen', ceilingCents: 30_000 }],
    })
    const head = `${HEAD};Deelplafond`
    const rows = ['200', '100,01', '100'].map(
      (amount, at) => `Ronde P;P-${at};Toegekend;nee;Stichting ${at};${amount};1-5-2026;;;;jonge mensen`,
    )
    const first = await bring(rows, world.as.editor, head)
    expect(first.counts).toMatchObject({ created: 2, faulty: 1 })
    expect((await grantsOf(id)).map(({ sub_ceiling }) => sub_ceiling)).toEqual([
      'jonge-mensen',
      'jonge-mensen',
    ])
    expect((await bring(rows, world.as.editor, head)).counts).toMatchObject({ unchanged: 2, updated: 0 })
  }, 60_000)

  it('is for the desk alone', async () => {
    for (const as of [world.as.partner, world.as.assessor, world.as.nobody]) {
      const { status } = await upload(payload, `${HEAD}\n`, { as, partner: world.partner, kind: 'grants' })
      expect([401, 403]).toContain(status)
    }
    const { id } = await bring(['Ronde A;A-9;Toegekend;nee;Stichting Negen;1;1-5-2026;;;'])
    expect((await rest(payload, 'GET', `/api/imports/${id}`, { as: world.as.partner })).status).toBe(404)
  })
})
