import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { sourcesHash } from './sourcesHash'

/** Where the fingerprint of the sources stands that the panel was built from. */
const stamp = (root: string) => join(root, '.next', 'noaber-sources')

/** Whether the admin panel was built from the sources as they are now. */
export const isAdminBuilt = (root: string): boolean =>
  existsSync(join(root, '.next', 'BUILD_ID')) &&
  existsSync(stamp(root)) &&
  readFileSync(stamp(root), 'utf8') === sourcesHash(root)

/**
 * Builds the admin panel (`next build`) in a process of its own, at a low priority so that the site keeps answering.
 * When another copy is building it already, waits for that one.
 *
 * @param signal ends the build
 * @throws Error with the last lines of what Next wrote
 */
export const buildAdmin = async (root: string, signal?: AbortSignal): Promise<void> => {
  const hash = sourcesHash(root)
  for (let minutes = 0; ; minutes += 0.05) {
    const { code, output } = await runNextBuild(root, signal)
    if (code === 0) break
    signal?.throwIfAborted()
    const isTaken = /Another next build process|Unable to acquire lock/i.test(output)
    if (!isTaken || minutes > 10)
      throw new Error(`next build ended with code ${code}:\n${output.split('\n').slice(-30).join('\n')}`)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    if (isAdminBuilt(root)) return
  }
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(stamp(root), hash)
}

const runNextBuild = (root: string, signal?: AbortSignal): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
