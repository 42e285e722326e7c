import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { readEverything } from '../../fixtures/readers/readEverything'
import { startSite, type RunningSite } from '../feeds/startSite'
import { usePayload } from '../payload'
import { readProjects, sourceIdsIn, themesOf, type ProjectRow } from './feedOf'
import { openImport, traces } from './openImport'

const MAP = 'test/fixtures/maps/dutch-citizen-projects.json'
const file = join(process.env.REAL_DATA_DIR ?? '', 'dutch-citizen-projects.csv')
const hasFile = Boolean(process.env.REAL_DATA_DIR) && existsSync(file)
if (!hasFile) {
  console.info(
    'Skipped: the real projects. Set REAL_DATA_DIR to the folder of dutch-citizen-projects.csv to try them.',
  )
}

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

describe.skipIf(!hasFile)('the real projects of Amsterdam and Assen', () => {
  let payload: Payload
  let site: RunningSite
  let importing: Awaited<ReturnType<typeof openImport>>
  let projects: Awaited<ReturnType<typeof readProjects>>

  beforeAll(async () => {
    payload = await usePayload()
    importing = await openImport(payload)
    projects = await readProjects(file, MAP)
  })

  afterAll(async () => {
    await site?.close()
    await importing?.close()
  })

  const args = ['--file', file, '--map', MAP, '--as', 'initiatives']

  const idsWhere = (fits: (row: ProjectRow) => boolean): string[] =>
    projects.rows
      .filter(fits)
      .map((row) => row.source_id)
      .sort()

  it('all come in', async () => {
    const answer = await importing.run(args)
    expect(answer).toMatchObject({ code: 0, out: '1383 nieuw, 0 bijgewerkt, 0 ongewijzigd, 0 geweigerd.\n' })
    site = await startSite({ databaseUrl: databaseUrl() })
    expect(await sourceIdsIn(payload, site, '')).toEqual(idsWhere(() => true))
  })

  it('each theme has exactly its rows', async () => {
    for (const theme of Object.keys(projects.map.themes?.make ?? {})) {
      const expected = idsWhere((row) => themesOf(row, projects.map).includes(theme))
      expect(await sourceIdsIn(payload, site, `&theme=${theme}`), theme).toEqual(expected)
    }
  })

  it('each city and district has exactly its rows, alone and together with a theme', async () => {
    const codes: [string, (row: ProjectRow) => boolean][] = [
      ['GM0363', ({ city }) => city === 'Amsterdam'],
      ['GM0106', ({ city }) => city === 'Assen'],
      ...['Centrum', 'Nieuw-West', 'Noord', 'Oost', 'Weesp', 'West', 'Zuid'].map(
        (name): [string, (row: ProjectRow) => boolean] => [
          `GM0363-${name.toLowerCase()}`,
          ({ city, district }) => city === 'Amsterdam' && district === name,
        ],
      ),
    ]
    for (const [code, fits] of codes) {
      expect(await sourceIdsIn(payload, site, `&area=${code}`), code).toEqual(idsWhere(fits))
      const both = idsWhere((row) => fits(row) && themesOf(row, projects.map).includes('ontmoeting'))
      expect(await sourceIdsIn(payload, site, `&area=${code}&theme=ontmoeting`), code).toEqual(both)
    }
  })

  it.each([
    ['published', ''],
    ['underway', '1'],
    ['stopped', '0'],
  ])('state %s has exactly the rows with %j', async (state, selected) => {
    expect(await sourceIdsIn(payload, site, `&state=${state}`)).toEqual(
      idsWhere((row) => row.selected === selected),
    )
  })

  it('come out whole in every format and list, as parsers of others read them', async () => {
    await readEverything(site)
  })

  it('and a second time nothing is written', async () => {
    const before = await traces(payload)
    const answer = await importing.run(args)
    expect(answer).toMatchObject({ code: 0, out: '0 nieuw, 0 bijgewerkt, 1383 ongewijzigd, 0 geweigerd.\n' })
    expect(await traces(payload)).toEqual(before)
  })
})
