import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the site in a process of its own, started as `npm start` starts it. */
export interface Launched {
  child: ChildProcess
  /** Everything that it printed until now. */
  output: () => string
  /** Resolves with what a pattern finds in its output; rejects with the output when the process ends first. */
  waitFor: (pattern: RegExp) => Promise<string>
  /** Resolves with the exit code when it ends by itself. */
  ended: () => Promise<number | null>
  /** Sends a signal and resolves with the exit code, `null` after a signal that kills. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Settings of this machine, and of a file .env, that would change what is tested: empty is unset. */
const unset = Object.fromEntries(
  [
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'FEEDS_DATABASE_URL',
    'NOABER_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'TRUST_PROXY',
    'LOG_LEVEL',
  ]
    .concat(['NOABER_ADMIN_EMAIL', 'NOABER_ADMIN_PASSWORD', 'NODE_OPTIONS', 'LC_ALL', 'LC_MESSAGES', 'HOST'])
    .map((name) => [name, '']),
)

/**
 * Starts a role of the site with these settings, on any free port unless one is given, with messages in English.
 *
 * @param settings environment variables; NOABER_DATA_DIR is a must
 */
export const launch = (
  settings: Record<string, string> & { NOABER_DATA_DIR: string },
  role: 'all' | 'feeds' | 'worker' = 'all',
): Launched => {
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs', role], {
    env: { ...process.env, ...unset, PORT: '0', LANG: 'en_US.UTF-8', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close') as Promise<[number | null]>
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
  return {
    child,
    output: () => output,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output)
          if (found) resolve(found[1] ?? found[0])
        }
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
        void ended.then(() => reject(new Error(`It ended before ${String(pattern)}:\n${output}`)))
        look()
      }),
    ended: async () => (await ended)[0],
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return (await ended)[0]
    },
  }
}

/** A folder for the data of a copy, which its database may enter also when tests run as root. */
export const makeDataFolder = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-e2e-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
