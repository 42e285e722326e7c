import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCsv } from '../csv/openCsv'
import { compileMap } from '../map/applyMap'
import { importRows } from './importRows'
import { type Outcome, RowRefused, type RowWriter } from './RowWriter'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-rows-'))
})
afterAll(() => rm(folder, { recursive: true }))

const map = compileMap(
  {
    origin: { name: 'Bron', id: 'id' },
    fields: { title: { column: 'title' } },
    state: { constant: 'published' },
  },
  { collection: 'initiatives', fields: { title: { type: 'text' } }, states: ['published'] },
)

const open = async (...rows: string[]) => {
  const path = join(folder, 'file.csv')
  await writeFile(path, ['id,title', ...rows].join('\n'))
  return openCsv(path)
}

/** Keeps rows in memory. `refuse` and `fail` say for which ids it does otherwise. */
const keeper = (atOnce = 3, { refuse = [], fail = [] }: { refuse?: string[]; fail?: string[] } = {}) => {
  const kept: string[] = []
  let busy = 0
  let busiest = 0
  const writer: RowWriter = {
    atOnce,
    async write({ originId }): Promise<Outcome> {
      busy += 1
      busiest = Math.max(busiest, busy)
      await new Promise((done) => setImmediate(done))
      busy -= 1
      if (fail.includes(originId)) throw new Error('connection lost')
      if (refuse.includes(originId)) {
        throw new RowRefused([
          { field: 'title', code: 'tooLong', message: { nl: 'Te lang.', en: 'Too long.' } },
        ])
      }
      kept.push(originId)
      return 'created'
    },
  }
  return { writer, kept, busiest: () => busiest }
}

describe('importing rows', () => {
  it('writes every row, a few at a time', async () => {
    const { writer, kept, busiest } = keeper(3)
    const file = await open(...Array.from({ length: 20 }, (_, index) => `${index},Tuin`))
    const result = await importRows({ file, map, writer })
    expect(result).toEqual({ counts: { created: 20, updated: 0, unchanged: 0, refused: 0 }, problems: [] })
    expect(kept).toHaveLength(20)
    expect(busiest()).toBe(3)
  })

  it('goes on after a row that is refused, by the file, the map or the rules, and tells them in order', async () => {
    const { writer, kept } = keeper(3, { refuse: ['2'] })
    const file = await open('1,a', '2,b', '3', ',d', '4,e', '1,f')
    const { counts, problems } = await importRows({ file, map, writer })
    expect(kept).toEqual(['1', '4'])
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 4 })
    expect(problems.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '3 title tooLong',
      '4 null tooFewCells',
      '5 id originIdMissing',
      '7 null originIdTwice',
    ])
    expect(problems.at(-1)?.message.nl).toContain('regel 2')
  })

  it('stops when asked, finishes what was under way and says where it stopped', async () => {
    const stop = new AbortController()
    const { writer, kept } = keeper(2)
    const file = await open(...Array.from({ length: 50 }, (_, index) => `${index},Tuin`))
    const onProgress = ({ rows }: { rows: number }) => rows === 10 && stop.abort()
    const { counts, stoppedAt } = await importRows({ file, map, writer, signal: stop.signal, onProgress })
    expect(stoppedAt).toBe(11)
    expect(kept.sort((one, other) => Number(one) - Number(other))).toEqual([...Array(10).keys()].map(String))
    expect(counts.created).toBe(10)
  })

  it('stops when the database is gone, and gives the cause', async () => {
    const { writer } = keeper(1, { fail: ['3'] })
    const file = await open('1,a', '2,b', '3,c', '4,d', '5,e')
    const { counts, failure, stoppedAt } = await importRows({ file, map, writer })
    expect(counts).toMatchObject({ created: 2, refused: 0 })
    expect(failure).toMatchObject({ message: 'connection lost' })
    expect(stoppedAt).toBe(3)
  })

  it('tells how far it is', async () => {
    const { writer } = keeper()
    const shares: number[] = []
    const file = await open('1,a', '2,b', '3,c', '4,d')
    await importRows({ file, map, writer, onProgress: ({ share }) => shares.push(share) })
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(shares.at(-1)).toBe(1)
  })
})
