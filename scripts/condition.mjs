// Node takes the production builds of packages here: without that it takes builds of Lexical that wait for an import at
// their top level, and on Node 20 a graph with dozens of those now and then waits for ever. See
// docs/decisions/0010-node-conditions.md.
import { spawn } from 'node:child_process'

const condition = '--conditions=production'

/**
 * Runs something under the condition: in this process when it has it (npm's scripts see to that), and otherwise in a
 * second one that is started for it, gets our signals, and ends us with its own exit code.
 *
 * @param {() => Promise<unknown>} run
 */
export const underCondition = async (run) => {
  if ([...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((text) => text.includes(condition))) {
    await run()
    return
  }
  const child = spawn(process.execPath, [condition, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, NOABER_FOLLOWS: String(process.pid) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}
