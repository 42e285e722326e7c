import { existsSync } from 'node:fs'
import { Client } from 'pg'
import { DataFolderInUse } from '../../errors/DataFolderInUse'
import { makeCluster, ROLE, type Tuning } from './cluster'
import { takeOwnership, type Ownership } from './ownership'
import { clusterOf, preparePlace, type Place } from './place'
import { findPostmaster, readPostmaster, startPostmaster, stopPostmaster, urlOf } from './postmaster'

export interface EmbeddedOptions {
  /** Absolute path of the data folder: the cluster stands in its folder `postgres`. */
  dataDir: string
  /** Who starts it, for the message that a second copy gets: `process 4711 (http://localhost:3000)`. */
  owner: string
  /** Settings of Postgres beside ours, such as `fsync: 'off'` for tests. */
  tuning?: Tuning
  /** Told when the database went away by itself, and when it is back. */
  onChange?: (state: 'lost' | 'back', error?: unknown) => void
}

export interface EmbeddedPostgres {
  /** The database of the site. Stays the same when the server has to be started again. */
  url: string
  port: number
  /** True when the server was running already: left behind by a process that was killed. */
  wasAdopted: boolean
  stop: () => Promise<void>
}

/**
 * Starts the Postgres that comes with the packages, in its own cluster; makes that first when there is none. A server
 * that was left behind by a killed process is taken over; one that somebody uses is refused. While it is ours it is
 * watched: when it stops by itself it is started again, on the same port.
 *
 * @throws DataFolderInUse, DatabaseNotStarted
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const place = preparePlace(options.dataDir)
  await makeCluster(place)
  const { ownership, port, wasAdopted } = await own(place, 0, options)
  await makeDatabase(urlOf(place.cluster, port, 'postgres'))
  const guard = watch(place, port, ownership, options)
  return {
    url: urlOf(place.cluster, port, ROLE),
    port,
    wasAdopted,
    stop: async () => {
      await guard.stop()
      await stopPostmaster(place)
    },
  }
}

/** The database of a site that runs on this data folder right now, for a command beside it; `null` when none does. */
export const runningEmbedded = async (dataDir: string): Promise<string | null> => {
  const cluster = clusterOf(dataDir)
  if (!existsSync(cluster)) return null
  const running = await findPostmaster(cluster)
  return running ? urlOf(cluster, running.port, ROLE) : null
}

const own = async (
  place: Place,
  port: number,
  { owner, tuning = {} }: EmbeddedOptions,
): Promise<{ ownership: Ownership; port: number; wasAdopted: boolean }> => {
  const found = await findPostmaster(place.cluster)
  const running = found ?? (await startOrFind(place, port, tuning))
  const result = await takeOwnership(urlOf(place.cluster, running.port, 'postgres'), owner)
  if (!result.taken) throw new DataFolderInUse({ folder: place.dataDir, owner: result.owner })
  return { ownership: result.ownership, port: running.port, wasAdopted: found !== null }
}

/** Two copies that start at the same moment: the one that is too late finds the other's server. */
const startOrFind = async (place: Place, port: number, tuning: Tuning) => {
  try {
    return await startPostmaster(place, port, tuning)
  } catch (error) {
    const other = await findPostmaster(place.cluster)
    if (other) return other
    throw error
  }
}

/** Starts the server again when it goes away, and stops it when this process ends in a way that waits for nothing. */
const watch = (place: Place, port: number, first: Ownership, options: EmbeddedOptions) => {
  let isStopping = false
  let ownership: Ownership | null = first
  let recovery: Promise<void> = Promise.resolve()

  const recover = async () => {
    options.onChange?.('lost')
    for (let wait = 250; !isStopping; wait = Math.min(wait * 2, 5_000)) {
      try {
        ownership = (await own(place, port, options)).ownership
        ownership.onLost(lose)
        options.onChange?.('back')
        return
      } catch (error) {
        options.onChange?.('lost', error)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
  const lose = () => {
    ownership = null
    if (!isStopping) recovery = recover()
  }
  // SIGINT is Postgres's own 'fast shutdown'.
  const lastResort = () => {
    const running = readPostmaster(place.cluster)
    if (running) process.kill(running.pid, 'SIGINT')
  }

  first.onLost(lose)
  process.once('exit', lastResort)
  return {
    stop: async () => {
      isStopping = true
      await recovery
      process.off('exit', lastResort)
      await ownership?.release()
    },
  }
}

const makeDatabase = async (url: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [ROLE])
    if (!rowCount) await client.query(`create database ${ROLE}`)
  } finally {
    await client.end()
  }
}
