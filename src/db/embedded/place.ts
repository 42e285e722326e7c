import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canEnter, databaseAccount } from './account'
import { type Binaries, prepareBinaries } from './binaries'

/** Where one cluster stands, with what it runs, and as whom. */
export interface Place {
  dataDir: string
  /** The cluster itself: what Postgres calls PGDATA. */
  cluster: string
  binaries: Binaries
  account: Account | null
}

/** Folders that root may use when the database's account cannot enter the data folder (a clone in root's home). */
const openHome = '/var/lib/noaber'

/** The folder of the cluster that belongs to a data folder, whether it was made yet or not. */
export const clusterOf = (dataDir: string): string => {
  const inside = join(dataDir, 'postgres')
  const account = databaseAccount(inside)
  return !account || canEnter(dataDir, account) ? inside : join(outside(dataDir), 'postgres')
}

/** Makes the folders and finds the programs. The cluster itself is made by `makeCluster`. */
export const preparePlace = (dataDir: string): Place => {
  mkdirSync(dataDir, { recursive: true })
  const cluster = clusterOf(dataDir)
  const account = databaseAccount(cluster)
  const home = join(cluster, '..')
  if (home !== dataDir) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(dataDir, 'where-is-the-database.txt'), `${cluster}\n`)
  }
  return { dataDir, cluster, account, binaries: prepareBinaries(account, outside(dataDir)) }
}

/** Makes an empty folder that the database's account owns. */
export const makeFolder = (folder: string, account: Account | null) => {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

const outside = (dataDir: string): string =>
  join(openHome, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
