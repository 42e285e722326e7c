import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Site {
  /** `http://localhost:41234` */
  url: string
  stop: () => Promise<void>
}

/**
 * Starts the whole site as `npm start` does, with demo content, on a free port and with a data folder of its own.
 * Resolves when the admin panel answers; that takes a minute or two more when its sources have changed.
 */
export const startSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-e2e-'))
  chmodSync(folder, 0o755)
  const { DATABASE_URL: _database, NOABER_URL: _url, NODE_OPTIONS: _options, ...environment } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...environment,
      PORT: '0',
      NOABER_DEMO: 'true',
      NOABER_DATA_DIR: join(folder, 'data'),
      NOABER_MEDIA_DIR: join(folder, 'media'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString()
      const found = /(http:\/\/localhost:\d+)\/admin\b/.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', () => reject(new Error(`The site did not start:\n${output}`)))
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}
