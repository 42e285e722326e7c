import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * The process that listens on a TCP port of this machine, as Linux tells it (proc(5)); `null` where that cannot be
 * known: on other systems, or when the process belongs to somebody else.
 */
export const whoListens = (port: number): number | null => {
  try {
    const socket = listeningSocket(port)
    if (!socket) return null
    return (
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .find((pid) => holds(pid, socket)) ?? null
    )
  } catch {
    // No /proc: not Linux.
    return null
  }
}

/** A line is `sl local_address rem_address st … inode`; state 0A is LISTEN, the port is hexadecimal. */
const listeningSocket = (port: number): string | null => {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6'])
    for (const line of readFileSync(table, 'utf8').split('\n')) {
      const columns = line.trim().split(/\s+/)
      if (columns[1]?.endsWith(suffix) && columns[3] === '0A' && columns[9]) return `socket:[${columns[9]}]`
    }
  return null
}

const holds = (pid: number, socket: string): boolean => {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === socket)
  } catch {
    // Gone meanwhile, or not ours to look into.
    return false
  }
}
