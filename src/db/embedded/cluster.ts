import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseNotStarted } from '../../errors/DatabaseNotStarted'
import { isAlive } from './isAlive'
import { makeFolder, type Place } from './place'
import { runProgram } from './runProgram'

/** The role that owns the cluster, and the database that the site lives in. */
export const ROLE = 'noaber'

/** The major version that the programs have: a cluster of another one cannot be opened by them. */
const MAJOR = '17'

/** Settings of Postgres by name, as in postgresql.conf. */
export type Tuning = Record<string, string | number>

const tuning: Tuning = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  max_connections: 200,
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  // Queries are short; compiling them costs more than it gives.
  jit: 'off',
  log_min_messages: 'warning',
  random_page_cost: 1.1,
}

/**
 * Makes a cluster where there is none: UTF-8 with the builtin collation, so that it is the same on every machine, and
 * one role with a random password. It is made beside its place and then moved there: whole or not at all.
 *
 * @throws DatabaseNotStarted
 */
export const makeCluster = async ({ cluster, account, binaries }: Place): Promise<void> => {
  if (existsSync(cluster)) return checkVersion(cluster)
  removeDrafts(cluster)
  const draft = `${cluster}.new-${process.pid}`
  const passwordFile = `${draft}.password`
  makeFolder(draft, account)
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const { code, output } = await runProgram(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    account,
  )
  if (code !== 0)
    throw new DatabaseNotStarted('The database could not be made (initdb).', { folder: cluster, log: output })
  renameSync(passwordFile, join(draft, 'noaber-password'))
  appendFileSync(join(draft, 'postgresql.conf'), "\ninclude_if_exists = 'noaber.conf'\n")
  try {
    renameSync(draft, cluster)
  } catch (error) {
    // Somebody else was quicker: theirs is as good as ours.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
}

/** The password of the cluster's role. Throws when this account may not read it. */
export const passwordOf = (cluster: string): string => readFileSync(join(cluster, 'noaber-password'), 'utf8')

/** Writes the settings that the server starts with. */
export const writeTuning = ({ cluster, account }: Place, extra: Tuning) => {
  const file = join(cluster, 'noaber.conf')
  const lines = Object.entries({ ...tuning, ...extra }).map(([name, value]) => `${name} = ${value}\n`)
  writeFileSync(file, `# Written at every start.\n${lines.join('')}`)
  if (account) chownSync(file, account.uid, account.gid)
}

const checkVersion = (cluster: string) => {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR) return
  throw new DatabaseNotStarted(
    `The database was made by Postgres ${version}, and this is Postgres ${MAJOR}. Dump it with the old version and restore it here.`,
    { folder: cluster, log: '' },
  )
}

/** Drafts of processes that are gone: killed in the middle of making one. */
const removeDrafts = (cluster: string) => {
  const home = join(cluster, '..')
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const pid = /\.new-(\d+)/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true })
  }
}
