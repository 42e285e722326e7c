import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A server that is measured, in a process of its own. */
export interface Served {
  /** Without a slash at the end. */
  url: string
  pid: number
  stop: () => void
}

/** Starts a server of this folder as it runs in production, and hears its address from it. */
export const startChild = async (name: string, env: Record<string, string>): Promise<Served> => {
  const child = fork(new URL(`./${name}.ts`, import.meta.url), {
    env: { ...process.env, ...env },
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended by itself (${String(code)}).`)
  })
  // Only of interest until it says where it is.
  ended.catch(() => undefined)
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string]
  return { url, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') }
}
