import { readFile } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { query } from '../feed'
import { startSite, type RunningSite } from '../feeds/startSite'
import { usePayload } from '../payload'
import { readProjects, sourceIdsIn, themesOf, type ProjectRow } from './feedOf'
import { openImport, traces } from './openImport'

const FILE = 'test/fixtures/imports/sample-projects.csv'
const MAP = 'test/fixtures/maps/sample-projects.json'
const ARGS = ['--file', FILE, '--map', MAP, '--as', 'initiatives']

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let payload: Payload
let site: RunningSite
let importing: Awaited<ReturnType<typeof openImport>>
let projects: Awaited<ReturnType<typeof readProjects>>

beforeAll(async () => {
  payload = await usePayload()
  importing = await openImport(payload)
  projects = await readProjects(FILE, MAP)
})

afterAll(async () => {
  await site?.close()
  await importing?.close()
})

interface Stored {
  id: string
  title: string
  slug: string
  summary: string
  state: string
  stateReason: string | null
  budget: string | null
  publishedAt: Date
}

const stored = () =>
  query<Stored>(
    payload,
    sql`select origin_source_id as id, title, slug, summary, state, state_reason as "stateReason", budget_cents as budget,
          published_at as "publishedAt" from initiatives order by origin_source_id`,
  )

const idsWhere = (fits: (row: ProjectRow) => boolean): string[] =>
  projects.rows
    .filter(fits)
    .map((row) => row.source_id)
    .sort()

describe('a file of projects', () => {
  it('is tried without leaving a trace', async () => {
    const before = await traces(payload)
    const answer = await importing.run([...ARGS, '--dry-run'])
    expect(answer).toMatchObject({
      code: 0,
      out: expect.stringContaining('25 nieuw, 0 bijgewerkt') as string,
    })
    expect(answer.out).toContain('er is niets bewaard')
    expect(await traces(payload)).toEqual(before)
  })

  it('comes in whole, and says so', async () => {
    const answer = await importing.run(ARGS)
    expect(answer).toMatchObject({ code: 0, out: '25 nieuw, 0 bijgewerkt, 0 ongewijzigd, 0 geweigerd.\n' })
    expect((await stored()).map(({ id }) => id)).toEqual(idsWhere(() => true))
  })

  it('with money, states, reasons, days and summaries as the map says', async () => {
    const rows = new Map((await stored()).map((row) => [row.id, row]))
    expect(rows.get('VB-001')).toMatchObject({
      state: 'published',
      summary: 'Ingediend bij Buurtbudget Noord (Voorbeeldstad).',
      budget: '250000',
    })
    expect(rows.get('VB-021')).toMatchObject({
      state: 'underway',
      summary: 'Bijen en vlinders krijgen er een plek;\nwandelaars ook.',
    })
    expect(rows.get('VB-023')).toMatchObject({
      state: 'stopped',
      stateReason: 'Niet gekozen bij Dorpsbudget.',
    })
    expect(new Date(rows.get('VB-020')?.publishedAt ?? 0).toISOString()).toBe('2024-03-31T12:00:00.000Z')
  })

  it('with an address of its own for rows that have the same title', async () => {
    const slugs = (await stored())
      .filter(({ title }) => title.startsWith('Tegels eruit'))
      .map(({ slug }) => slug)
    expect(slugs.sort()).toEqual([
      'tegels-eruit-groen-erin',
      'tegels-eruit-groen-erin-2',
      'tegels-eruit-groen-erin-3',
    ])
  })

  it('with one line each in the history, by the import', async () => {
    const lines = await query<{ transition: string; actor: string; count: string }>(
      payload,
      sql`select transition, actor_name as actor, count(*) from transitions where collection = 'initiatives' group by 1, 2`,
    )
    expect(lines).toEqual([{ transition: 'import', actor: 'import', count: '25' }])
  })

  it('with areas that lie in each other', async () => {
    const areas = await query(
      payload,
      sql`select area.code, area.name, area.kind, up.code as parent from areas area
          left join areas up on up.id = area.parent_id order by area.code`,
    )
    expect(areas).toEqual([
      { code: 'GM9901', name: 'Voorbeeldstad', kind: 'municipality', parent: null },
      { code: 'GM9901-centrum-west', name: 'Centrum-West', kind: 'district', parent: 'GM9901' },
      { code: 'GM9901-oud-noord', name: 'Oud-Noord', kind: 'district', parent: 'GM9901' },
      { code: 'GM9901-zuid', name: 'Zuid', kind: 'district', parent: 'GM9901' },
      { code: 'GM9902', name: 'Voorbeelddorp', kind: 'municipality', parent: null },
    ])
  })

  it('and a second time writes nothing at all', async () => {
    const before = await traces(payload)
    const answer = await importing.run(ARGS)
    expect(answer).toMatchObject({ code: 0, out: '0 nieuw, 0 bijgewerkt, 25 ongewijzigd, 0 geweigerd.\n' })
    expect(await traces(payload)).toEqual(before)
  })

  it('a changed row changes alone', async () => {
    const before = await traces(payload)
    const text = (await readFile(FILE, 'utf8')).replace(',2500,87,', ',2600,87,')
    const answer = await importing.bring(text, await readFile(MAP, 'utf8'))
    expect(answer.out).toBe('0 nieuw, 1 bijgewerkt, 24 ongewijzigd, 0 geweigerd.\n')
    const after = await traces(payload)
    expect(after).toMatchObject({ changes: (before.changes ?? 0) + 1, initiatives: before.initiatives })
    expect((await stored()).find(({ id }) => id === 'VB-001')).toMatchObject({ budget: '260000' })
  })

  it('a cell that was emptied empties the field', async () => {
    const text = (await readFile(FILE, 'utf8')).replace(',2500,87,', ',,87,')
    await importing.bring(text, await readFile(MAP, 'utf8'))
    expect((await stored()).find(({ id }) => id === 'VB-001')).toMatchObject({ budget: null })
  })
})

describe('feeds of it', () => {
  beforeAll(async () => {
    site = await startSite({ databaseUrl: databaseUrl() })
  })

  it('hold every row', async () => {
    expect(await sourceIdsIn(payload, site, '')).toEqual(idsWhere(() => true))
  })

  it('filtered on a theme hold exactly the rows of that theme', async () => {
    for (const theme of Object.keys(projects.map.themes?.make ?? {})) {
      const expected = idsWhere((row) => themesOf(row, projects.map).includes(theme))
      expect(await sourceIdsIn(payload, site, `&theme=${theme}`), theme).toEqual(expected)
      expect(expected).not.toEqual([])
    }
  })

  it.each([
    ['GM9901', (row: ProjectRow) => row.city === 'Voorbeeldstad'],
    ['GM9901-zuid', (row: ProjectRow) => row.district === 'Zuid'],
    ['GM9902', (row: ProjectRow) => row.city === 'Voorbeelddorp'],
  ])('filtered on area %s hold exactly the rows of that area', async (area, fits) => {
    expect(await sourceIdsIn(payload, site, `&area=${area}`)).toEqual(idsWhere(fits))
  })

  it('filtered on theme, area and state hold exactly the rows of all three', async () => {
    const expected = idsWhere(
      (row) => row.selected === '1' && row.city === 'Voorbeelddorp' && row.category === 'Groen',
    )
    expect(await sourceIdsIn(payload, site, '&theme=natuur-en-groen&area=GM9902&state=underway')).toEqual(
      expected,
    )
    expect(expected).toHaveLength(2)
  })
})
