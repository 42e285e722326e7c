import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbedded, runningEmbedded, type EmbeddedPostgres } from '../../../src/db/embedded'
import { canEnter } from '../../../src/db/embedded/account'
import { isAlive } from '../../../src/db/embedded/isAlive'
import { clusterOf } from '../../../src/db/embedded/place'

let dataDir = ''
let running: EmbeddedPostgres[] = []
let children: ChildProcess[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'noaber-embedded-'))
  chmodSync(dataDir, 0o755)
  running = []
  children = []
})

afterEach(async () => {
  for (const child of children) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  for (const database of running) await database.stop()
  const cluster = clusterOf(dataDir)
  if (!cluster.startsWith(dataDir)) rmSync(join(cluster, '..'), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

const start = async (owner = 'a test') => {
  const database = await startEmbedded({ dataDir, owner })
  running.push(database)
  return database
}

/** Another process that holds the database of this folder. */
const startElsewhere = async (
  account: { uid?: number; gid?: number } = {},
): Promise<ChildProcess & { url: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/fixtures/holdDatabase.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  children.push(child)
  let errors = ''
  child.stderr.on('data', (text) => (errors += String(text)))
  const [line] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(errors))),
  ])) as [Buffer]
  return Object.assign(child, { url: line.toString().trim() })
}

const ask = async <Row>(url: string, query: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(query)).rows as Row[]
  } finally {
    await client.end()
  }
}

const postmasterPid = (): number =>
  Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a first start', () => {
  it('comes back on the port it had, so that what reads beside it finds it again', async () => {
    const first = await start()
    await first.stop()
    const second = await start()
    expect(second.port).toBe(first.port)
  })

  it('makes a cluster in UTF-8 that only its password opens, and that only this machine can reach', async () => {
    const { url } = await start()
    expect(await ask(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    const other = new URL(url)
    other.password = 'guessed'
    await expect(ask(other.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('has the extensions that search needs', async () => {
    const { url } = await start()
    await ask(url, 'create extension pg_trgm')
    await ask(url, 'create extension unaccent')
    expect(await ask(url, "select unaccent('coöperatie') as word")).toEqual([{ word: 'cooperatie' }])
  })

  it('clears away what a killed first start left half made', async () => {
    const draft = join(clusterOf(dataDir), '..', 'postgres.new-4194303')
    mkdirSync(draft, { recursive: true })
    await start()
    expect(existsSync(draft)).toBe(false)
  })
})

it('keeps what was written over a stop and a start, and leaves no process behind', async () => {
  const first = await start()
  await ask(first.url, 'create table kept as select 42 as answer')
  const pid = postmasterPid()
  await first.stop()
  // Its file is gone a moment before the process is.
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
  expect(await runningEmbedded(dataDir)).toBeNull()
  const second = await start()
  expect(second.wasAdopted).toBe(false)
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
})

describe('two copies on one data folder', () => {
  it('the second is told who has it', async () => {
    const other = await startElsewhere()
    await expect(start()).rejects.toMatchObject({
      code: 'dataFolderInUse',
      data: { owner: `the other copy, process ${other.pid}` },
    })
    expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('a command beside the site finds its database', async () => {
    const other = await startElsewhere()
    expect(await runningEmbedded(dataDir)).toBe(other.url)
  })
})

describe('after kill -9', () => {
  it('the next start takes over the database that was left behind', async () => {
    const other = await startElsewhere()
    await ask(other.url, 'create table kept as select 42 as answer')
    other.kill('SIGKILL')
    await once(other, 'exit')
    const mine = await start()
    expect(mine.wasAdopted).toBe(true)
    expect(await ask(mine.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('of everything, the next start recovers', async () => {
    const other = await startElsewhere()
    await ask(other.url, 'create table kept as select 42 as answer')
    const pid = postmasterPid()
    other.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await once(other, 'exit')
    const mine = await start()
    expect(await ask(mine.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('a process id that was given to another program since does not stand in the way', async () => {
    const first = await start()
    await first.stop()
    // This process is alive, and is no Postgres.
    writeFileSync(
      join(clusterOf(dataDir), 'postmaster.pid'),
      `${process.pid}\n${clusterOf(dataDir)}\n1700000000\n1\n\n127.0.0.1\n`,
    )
    const second = await start()
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

it('SIGTERM stops the database last, and leaves none behind', async () => {
  const other = await startElsewhere()
  const pid = postmasterPid()
  other.kill('SIGTERM')
  const [code] = (await once(other, 'exit')) as [number]
  expect(code).toBe(0)
  // Its file is gone a moment before the process is.
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
})

it('is started again, at the same address, when it is stopped by somebody else', async () => {
  const states: string[] = []
  const database = await startEmbedded({
    dataDir,
    owner: 'a test',
    onChange: (state, error) => void (error ?? states.push(state)),
  })
  running.push(database)
  await ask(database.url, 'create table kept as select 42 as answer')
  process.kill(postmasterPid(), 'SIGINT')
  await expect.poll(() => states, { timeout: 30_000 }).toEqual(['lost', 'back'])
  expect(await ask(database.url, 'select answer from kept')).toEqual([{ answer: 42 }])
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  const nobody = { uid: 65_534, gid: 65_534 }

  it('runs as another account, also where that one cannot enter the data folder', async () => {
    chmodSync(dataDir, 0o700)
    const database = await start()
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(clusterOf(dataDir).startsWith(dataDir)).toBe(false)
    const where = readFileSync(join(dataDir, 'where-is-the-database.txt'), 'utf8')
    expect(where.trim()).toBe(clusterOf(dataDir))
  })

  it.runIf(canEnter(process.cwd(), nobody))('another account can run it too', async () => {
    chownSync(dataDir, nobody.uid, nobody.gid)
    const other = await startElsewhere(nobody)
    expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
