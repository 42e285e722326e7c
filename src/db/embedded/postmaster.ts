import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import { DatabaseNotStarted } from '../../errors/DatabaseNotStarted'
import { ROLE, passwordOf, writeTuning, type Tuning } from './cluster'
import { isAlive } from './isAlive'
import type { Place } from './place'
import { runProgram } from './runProgram'

/** A server that runs on a cluster. */
export interface Postmaster {
  pid: number
  port: number
}

/** What postmaster.pid says. PostgreSQL 17, 'miscadmin.h': pid, folder, start, port, socket folder, address, … */
export const readPostmaster = (cluster: string): Postmaster | null => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The address of a database on the server of a cluster. */
export const urlOf = (cluster: string, port: number, database: string): string =>
  `postgres://${ROLE}:${passwordOf(cluster)}@127.0.0.1:${port}/${database}`

/**
 * The server that runs on this cluster, if one does. A file that was left behind by a crash is no server, also when
 * its process id has been given to another program since: that file is removed, as Postgres would refuse to start.
 */
export const findPostmaster = async (cluster: string): Promise<Postmaster | null> => {
  const found = readPostmaster(cluster)
  if (!found) return null
  if (isAlive(found.pid) && (await servesCluster(cluster, found.port))) return found
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return null
}

/**
 * Starts the server in a session of its own, so that Ctrl-C does not reach it, and waits until it answers.
 *
 * @param port 0 for the one it had last time, when that is free, or else any free one: what reads beside the site finds it
 *   again after a restart
 * @throws DatabaseNotStarted with the last lines of its log
 */
export const startPostmaster = async (place: Place, port: number, extra: Tuning): Promise<Postmaster> => {
  const { cluster, binaries, account } = place
  writeTuning(place, extra)
  const log = join(cluster, 'server.log')
  rmSync(log, { force: true })
  const chosen = port || (await freePort(lastPort(cluster)).catch(() => freePort(0)))
  const { code, output } = await runProgram(
    binaries.pgCtl,
    ['start', '-w', '-t', '180', '-s', '-D', cluster, '-l', log, '-o', `-p ${chosen}`],
    account,
  )
  const started = readPostmaster(cluster)
  if (code === 0 && started) {
    writeFileSync(join(cluster, PORT_FILE), String(started.port))
    return started
  }
  throw new DatabaseNotStarted('The database did not start.', {
    folder: cluster,
    log: [output, lastLines(log)].filter(Boolean).join('\n'),
  })
}

/** Stops the server: sessions are ended, what is committed is on disk. Does nothing when none runs. */
export const stopPostmaster = async ({ cluster, binaries, account }: Place): Promise<void> => {
  if (!readPostmaster(cluster)) return
  const { code, output } = await runProgram(
    binaries.pgCtl,
    ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', cluster],
    account,
  )
  if (code !== 0 && readPostmaster(cluster))
    throw new DatabaseNotStarted('The database did not stop.', { folder: cluster, log: output })
}

/** A server that is still starting or recovering serves the cluster too, and says so with class 57 errors. */
const servesCluster = async (cluster: string, port: number, seconds = 60): Promise<boolean> => {
  const client = new Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    )
    return rows[0]?.folder === cluster
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (!code.startsWith('57P0') || seconds <= 0) return false
    await new Promise((resolve) => setTimeout(resolve, 500))
    return servesCluster(cluster, port, seconds - 0.5)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Where the cluster keeps the port that it had last. */
const PORT_FILE = 'noaber-port'

const lastPort = (cluster: string): number => {
  try {
    const port = Number(readFileSync(join(cluster, PORT_FILE), 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
  } catch {
    // It never ran.
    return 0
  }
}

/** Fails when this port is taken; 0 for any. */
const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const lastLines = (log: string): string => {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n')
  } catch {
    // No log: it did not come that far, and then pg_ctl's own words say why.
    return ''
  }
}
