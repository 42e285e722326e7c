import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/db/embedded'
import { isAlive } from '../../src/db/embedded/isAlive'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that every test file gets a copy of: migrated, and empty. */
    templateUrl: string
  }
}

const prefix = 'noaber-int-'

/**
 * Starts one Postgres for all integration tests and migrates one database; each file copies that, which takes a tenth of
 * a second. Nothing survives a crash of this server, and nothing has to.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  clearAwayKilledRuns()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // When root runs the tests, another account runs the database.
  chmodSync(folder, 0o755)
  process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-that-protects-nothing-at-all'
  process.env.LOG_LEVEL ??= 'silent'
  process.env.NOABER_DATA_DIR = join(folder, 'site')
  process.env.NOABER_MEDIA_DIR = join(folder, 'media')
  const database = await startEmbedded({
    dataDir: join(folder, 'data'),
    owner: `tests, process ${process.pid}`,
    tuning: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  })
  await migrateTemplate(database.url)
  project.provide('templateUrl', database.url)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a process of its own, which runs under the condition that Payload needs (docs/decisions/0010). */
const migrateTemplate = async (url: string) => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'test/int/migrateTemplate.ts', url], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The database for the tests could not be migrated (exit code ${code}).`)
}

/** A run that was killed leaves its database running. */
const clearAwayKilledRuns = () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    stopPostmaster(join(folder, 'data', 'postgres', 'postmaster.pid'))
    rmSync(folder, { recursive: true, force: true })
  }
}

const stopPostmaster = (pidFile: string) => {
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ESRCH') throw error
  }
}
