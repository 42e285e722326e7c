import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { promisify } from 'node:util'
import { columnsOf } from '../../src/feeds/exports/columns/columnsOf'
import { copySql } from '../../src/feeds/exports/copy/copySql'
import { cellsSql } from '../../src/feeds/exports/csv/cellSql'
import { exportFormats } from '../../src/feeds/exports/index'
import { builtInTypes } from '../../src/feeds/types/builtInTypes'
import type { Sized } from './openSized'
import { median, type Figure } from './printTable'
import { progress, settings } from './settings'

const run = promisify(execFile)

/** How often each file is fetched, as one takes half a minute or more; psql takes turns with CSV. */
const ROUNDS = Math.min(3, settings.rounds)

/** Milliseconds between two looks at the memory of the server. */
const LOOK = 100

/** A filter that finds a few of the items, to warm up with. */
const FEW = 'area=GM0180'

/**
 * Complete files of all items: how long each takes and what the server needs for it in memory, and CSV against psql's
 * `\copy` of the same cells of the same rows in the same order.
 */
export const measureExports = async ({ feeds, databaseUrl, count }: Sized): Promise<Figure[]> => {
  const address = (path: string) => `${feeds.url}/open-data/v1/all.${path}`
  for (const { path } of exportFormats) await fetchAll(`${address(path)}?${FEW}`)
  const before = await memoryOf(feeds.pid)
  const times: Record<string, number[]> = {}
  const peaks: Record<string, number> = {}
  const hasPsql = await run('psql', ['--version']).then(
    () => true,
    () => false,
  )
  if (!hasPsql) progress('psql is not there: CSV is held against nothing')
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`complete files, round ${round} of ${ROUNDS}`)
    if (hasPsql) (times.psql ??= []).push(await timed(() => copyByPsql(databaseUrl)))
    for (const { path } of round === 1 ? exportFormats : exportFormats.slice(0, 1)) {
      const watch = watchMemory(feeds.pid)
      const time = await timed(() => fetchAll(address(path)))
      peaks[path] = Math.max(peaks[path] ?? 0, await watch.stop())
      ;(times[path] ??= []).push(time)
    }
  }
  const of = (name: string) => median(times[name] ?? [])
  return exportFormats.flatMap(({ path }): Figure[] => [
    path === 'csv' && hasPsql
      ? {
          what: `${path} of ${count} items`,
          value: of(path),
          unit: 's',
          against: 'psql \\copy of the same rows',
          other: of('psql'),
          must: { most: 1.5 },
        }
      : { what: `${path} of ${count} items`, value: of(path), unit: 's', against: 'csv', other: of('csv') },
    {
      what: `memory that ${path} adds to the server`,
      value: (peaks[path] ?? 0) - before,
      unit: 'MB',
      against: 'the server before',
      other: before,
      must: { valueAtMost: 64 },
    },
  ])
}

/** In seconds. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

const fetchAll = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode ?? ''}`))
      response.resume()
      response.on('close', () => (response.complete ? resolve() : reject(new Error('It broke off.'))))
    }).on('error', reject)
  })

/** The cells of the CSV, each item taken out of its compression once: the quickest that COPY can be. */
const copyByPsql = async (databaseUrl: string): Promise<void> => {
  const types = new Map(builtInTypes.map((type) => [type.name, type]))
  const { cells, parts } = cellsSql(columnsOf('all'), types)
  const named = cells.map((cell, place) => `${cell} as c${place}`)
  const everything = { type: 'all', theme: [], area: [], partner: [], state: [], since: null, q: null }
  const query = { ...everything, limit: 30, cursor: null, withdrawn: false }
  const rows = copySql(query, Date.now(), named, parts)
    .replace(/\s+/g, ' ')
    .replace(/^copy/, '')
    .replace(/to stdout .*$/, '')
  await run('psql', [
    databaseUrl,
    '--no-psqlrc',
    '--quiet',
    '--command',
    `\\copy ${rows} to /dev/null csv header`,
  ])
}

/** What a process holds in memory, in MB. */
const memoryOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024
}

/** Remembers the most that a process held. */
const watchMemory = (pid: number) => {
  let peak = 0
  const look = async () => {
    peak = Math.max(peak, await memoryOf(pid))
  }
  const timer = setInterval(() => void look(), LOOK)
  return {
    stop: async () => {
      clearInterval(timer)
      await look()
      return peak
    },
  }
}
