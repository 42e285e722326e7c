import { spawn } from 'node:child_process'
import type { Account } from './account'

/** How a program ended: its exit code (`null` after a signal) and everything that it wrote. */
export interface ProgramResult {
  code: number | null
  output: string
}

/** Runs one of the database's programs to its end, as the database's account, without what PG* variables would change. */
export const runProgram = (
  program: string,
  args: readonly string[],
  account: Account | null,
): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...account,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
    child.on('error', reject)
    // Not 'close': the server that pg_ctl leaves behind may hold on to the pipes.
    child.on('exit', (code) => {
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ code, output: output.trim() })
    })
  })

const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))),
  NODE_ENV: process.env.NODE_ENV,
  LC_ALL: 'C',
  TZ: 'UTC',
})
