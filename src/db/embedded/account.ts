import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A user of this machine. */
export interface Account {
  uid: number
  gid: number
}

/**
 * As whom the database runs. Postgres refuses to run as root, so root lends it an account: whoever owns the cluster
 * already, who called sudo, `postgres` if the machine has one, or `nobody`. `null`: as ourselves.
 */
export const databaseAccount = (clusterFolder: string): Account | null => {
  if (process.getuid?.() !== 0) return null
  const owner = ownerOf(clusterFolder)
  if (owner && owner.uid !== 0) return owner
  const { SUDO_UID, SUDO_GID } = process.env
  if (Number(SUDO_UID)) return { uid: Number(SUDO_UID), gid: Number(SUDO_GID) }
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65_534, gid: 65_534 }
}

/** Whether an account may enter a folder and every folder above it. Folders that do not exist yet count as open. */
export const canEnter = (folder: string, { uid, gid }: Account): boolean => {
  const stat = statSync(folder, { throwIfNoEntry: false })
  const bit = stat?.uid === uid ? 0o100 : stat?.gid === gid ? 0o010 : 0o001
  if (stat && !(stat.mode & bit)) return false
  const parent = dirname(folder)
  return parent === folder || canEnter(parent, { uid, gid })
}

const ownerOf = (folder: string): Account | null => statSync(folder, { throwIfNoEntry: false }) ?? null

/** passwd(5): name:password:uid:gid:comment:home:shell. */
const accountNamed = (name: string): Account | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}
