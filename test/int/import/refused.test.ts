import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportMap } from '../../../src/import/map/types'
import { query } from '../feed'
import { usePayload } from '../payload'
import { openImport, traces } from './openImport'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let payload: Payload
let importing: Awaited<ReturnType<typeof openImport>>

beforeAll(async () => {
  payload = await usePayload()
  importing = await openImport(payload)
})

afterAll(() => importing?.close())

let source = 0
let map: ImportMap

/** Each test has a source of its own, so that it meets no rows of another. */
beforeEach(() => {
  source += 1
  map = {
    origin: { name: `Bron ${source}`, id: 'id' },
    fields: {
      title: { column: 'title' },
      summary: { column: 'summary' },
      budgetCents: { column: 'cost' },
      noImage: { constant: true },
      'record.publicationBasis': { constant: 'publicTask' },
    },
    themes: {
      column: 'theme',
      values: { Groen: 'groen' },
      make: { groen: { title: 'Groen', summary: 'Alles wat groeit.' } },
    },
    state: { constant: 'published' },
  }
})

const header = 'id,title,summary,cost,theme'
const good = (id: string) => `${id},Tuin ${id},Een tuin.,1.000,Groen`
const file = (...rows: string[]) => [header, ...rows].join('\n')

const idsNow = async (): Promise<string[]> =>
  (
    await query<{ id: string }>(
      payload,
      sql`select origin_source_id as id from initiatives where origin_name = ${`Bron ${source}`} order by 1`,
    )
  ).map(({ id }) => id)

describe('a file or map that is not right is refused before anything is written', () => {
  const text = (change: (map: ImportMap) => unknown) => JSON.stringify(change(map), null, 2)

  it.each([
    [
      'Windows-1252',
      () => Buffer.from(file('1,Caf\xe9,x,1,Groen'), 'latin1'),
      'Regel 2: Het bestand is niet opgeslagen als UTF-8',
    ],
    ['UTF-16', () => Buffer.from(`\ufeff${file(good('1'))}`, 'utf16le'), 'UTF-16'],
    ['nothing', () => '', 'is leeg'],
    [
      'a column twice',
      () => `${header},title\n1,a,b,1,Groen,c`,
      "Regel 1, kolom 'title': De kolom 'title' staat er vaker",
    ],
    [
      'a missing column',
      () => 'id,title,summary,theme\n1,a,b,Groen',
      "fields > budgetCents > column: de kolom 'cost' staat niet in het bestand",
    ],
    ['a column that nobody uses', () => `${header},votes\n1,a,b,1,Groen,2`, 'niet gebruikt: votes'],
  ])('%s', async (_name, content, message) => {
    const before = await traces(payload)
    const answer = await importing.bring(content(), map)
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toContain(message)
    expect(answer.err).toContain('Er is niets ingelezen.')
    expect(await traces(payload)).toEqual(before)
  })

  it.each([
    ['a map that is no JSON', () => '{\n "fields": ,\n}', 'kijk op regel 2'],
    [
      'an unknown field',
      () => text((one) => ({ ...one, fields: { titel: { column: 'title' } }, ignore: ['*'] })),
      "fields > titel: 'titel' bestaat niet. Wel: title, summary",
    ],
    [
      'a field of the engine',
      () => text((one) => ({ ...one, fields: { ...one.fields, hidden: { constant: true } } })),
      "'hidden' bestaat niet",
    ],
    [
      'an unknown state',
      () => text((one) => ({ ...one, state: { constant: 'live' } })),
      "'live' bestaat niet. Wel: draft, submitted",
    ],
    [
      'an unknown choice',
      () => text((one) => ({ ...one, fields: { ...one.fields, phase: { constant: 'klaar' } } })),
      'Wel: idea, plan, execution, growth',
    ],
    [
      'a theme that is not there',
      () => text((one) => ({ ...one, themes: { column: 'theme', values: { Groen: 'sport' } } })),
      "themes > values > Groen: het thema 'sport' is er niet",
    ],
    [
      'a partner that is not there',
      () => text((one) => ({ ...one, partner: 'niemand' })),
      "partner: de partner 'niemand' is er niet",
    ],
  ])('%s', async (_name, mapText, message) => {
    const before = await traces(payload)
    const answer = await importing.bring(file(good('1')), mapText())
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toContain(message)
    expect(await traces(payload)).toEqual(before)
  })
})

describe('a row that is refused stops no other', () => {
  it.each([
    [
      'a cell of 10 MB',
      `2,Tuin,${'x'.repeat(10_000_000)},1,Groen`,
      "Regel 3, kolom 'summary': De cel in kolom 'summary' is groter dan 1000 kB",
    ],
    ['too few cells', '2,Tuin', 'Regel 3: De regel heeft 2 cellen en er zijn 5 kolommen'],
    [
      'a quote that does not close',
      '2,"Tuin,Een tuin.,1,Groen',
      "Regel 3, kolom 'title': In kolom 'title' begint een tekst met een aanhalingsteken",
    ],
    ['a control character', '2,Tu\u0000in,Een tuin.,1,Groen', 'onzichtbaar stuurteken (U+0000)'],
    ['no id', ',Tuin,Een tuin.,1,Groen', "Regel 3, kolom 'id'"],
    ['the id of another row', good('1'), 'staat ook op regel 2'],
    ['money that is none', '2,Tuin,Een tuin.,veel,Groen', "Regel 3, kolom 'cost': 'veel' is geen bedrag"],
    ['money that can be read in two ways', '2,Tuin,Een tuin.,"1,000",Groen', "'1,000' is geen bedrag"],
    [
      'an unknown theme',
      '2,Tuin,Een tuin.,1,Sport',
      "Regel 3, kolom 'theme': Voor 'Sport' staat geen thema in de map",
    ],
    ['no title', '2,,Een tuin.,1,Groen', "Regel 3, kolom 'title'"],
    ['a title that is too long', `2,${'x'.repeat(300)},Een tuin.,1,Groen`, "Regel 3, kolom 'title'"],
    ['what its state asks for', '2,Tuin,,1,Groen', "Regel 3, kolom 'summary': Vul eerst 'Samenvatting' in."],
  ])('%s', async (_name, row, message) => {
    const answer = await importing.bring(file(good('1'), row, good('3')), map)
    expect(answer.code).toBe(1)
    expect(answer.out).toContain(message)
    expect(answer.out).toContain('2 nieuw, 0 bijgewerkt, 0 ongewijzigd, 1 geweigerd.')
    expect(await idsNow()).toEqual(['1', '3'])
  })

  it('also in a trial, which keeps nothing', async () => {
    const before = await traces(payload)
    const answer = await importing.bring(file(good('1'), '2,Tuin,,1,Groen', good('3')), map, '--dry-run')
    expect(answer.code).toBe(1)
    expect(answer.out).toContain("Vul eerst 'Samenvatting' in.")
    expect(answer.out).toContain('Zou zijn: 2 nieuw, 0 bijgewerkt, 0 ongewijzigd, 1 geweigerd.')
    expect(await traces(payload)).toEqual(before)
  })

  it('and is in the report, with line, column and reason; mending it brings it in', async () => {
    const report = join(tmpdir(), `noaber-report-${process.pid}.csv`)
    const answer = await importing.bring(
      file(good('1'), '=2,Tuin,Een tuin.,veel,Groen'),
      map,
      '--report',
      report,
    )
    expect(answer.out).toContain(`Alle geweigerde regels staan in ${report}.`)
    expect(await readFile(report, 'utf8')).toBe(
      `\ufeffregel,kenmerk,kolom,waarde,code,reden\r\n3,'=2,cost,veel,moneyUnclear,"'veel' is geen bedrag. Schrijf het als 1000, 1.000,50 of € 1.000,50."\r\n`,
    )
    const mended = await importing.bring(file(good('1'), '=2,Tuin,Een tuin.,1,Groen'), map)
    expect(mended).toMatchObject({ code: 0, out: '1 nieuw, 0 bijgewerkt, 1 ongewijzigd, 0 geweigerd.\n' })
  })

  it('and when none is left, nothing could be done', async () => {
    const answer = await importing.bring(file('1,Tuin'), map)
    expect(answer.code).toBe(2)
    expect(await idsNow()).toEqual([])
  })
})

describe('an import that does not run to its end by itself', () => {
  const rows = Array.from({ length: 40 }, (_, index) => good(String(index + 100)))

  it('stops when asked, without a gap, and a second run goes on', async () => {
    const stop = new AbortController()
    const paths = [
      await importing.write('long.csv', file(...rows)),
      await importing.write('long.json', JSON.stringify(map)),
    ]
    const args = ['--file', paths[0] ?? '', '--map', paths[1] ?? '', '--as', 'initiatives']
    const running = importing.run(args, stop.signal)
    await vi.waitUntil(async () => (await idsNow()).length >= 5, { timeout: 30_000, interval: 5 })
    stop.abort()
    const stopped = await running
    const line = Number(/Gestopt na regel (\d+)/.exec(stopped.out)?.[1])
    expect(stopped.code).toBe(130)
    expect(await idsNow()).toEqual(rows.slice(0, line - 1).map((row) => row.slice(0, 3)))
    expect(line - 1).toBeLessThan(rows.length)

    const again = await importing.run(args)
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${line - 1} ongewijzigd`) as string,
    })
    expect(await idsNow()).toHaveLength(rows.length)
  })

  it('twice at the same time brings every row in once', async () => {
    const text = file(...rows)
    const both = await Promise.all([importing.bring(text, map), importing.bring(text, map)])
    expect(both.map(({ code, out }) => `${code} ${/(\d+) geweigerd/.exec(out)?.[1]}`)).toEqual(['0 0', '0 0'])
    expect(await idsNow()).toHaveLength(rows.length)
  })
})
