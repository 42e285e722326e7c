import type { Logger } from 'pino'
import { Closing } from './Closing'
import { makeLog } from '../log'
import { type Settings, settings } from '../settings'
import { say } from './progress'
import { words } from './words'

/** What every role of the site gets to start with. */
export interface RoleArgs {
  settings: Settings
  log: Logger
  closing: Closing
}

/**
 * Runs one role of the site (all, feeds, worker) until a signal: Ctrl-C, SIGTERM, a closed terminal, or npm that is
 * gone. Then everything is closed in order. A second signal ends the process at once. An error while starting is
 * printed without a stack when it is one of ours (it has a `code`), and closes what was opened.
 */
export const runRole = async (start: (args: RoleArgs) => Promise<void>): Promise<void> => {
  try {
    const current = settings()
    const log = makeLog(current.logLevel)
    const closing = new Closing(log)
    stopOnSignals(closing)
    process.on('unhandledRejection', (error) =>
      log.error({ err: error }, 'A promise failed and nobody looked.'),
    )
    try {
      await start({ settings: current, log, closing })
    } catch (error) {
      // Closing pulls the ground away from a start that is under way.
      if (!closing.hasBegun) fail(error)
      await closing.run()
      process.exit()
    }
  } catch (error) {
    fail(error)
    process.exit()
  }
}

const fail = (error: unknown) => {
  const isOurs = error instanceof Error && 'code' in error && 'data' in error
  process.stderr.write(
    `\n  ${(isOurs ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)).replaceAll('\n', '\n  ')}\n\n`,
  )
  process.exitCode = 1
}

const stopOnSignals = (closing: Closing) => {
  const stop = async (isSignal: boolean) => {
    if (closing.hasBegun) {
      // Ctrl-C reaches npm too, which passes it on: the same key press arrives twice.
      if (isSignal && performance.now() - firstAt > 1_000) process.exit(130)
      return
    }
    firstAt = performance.now()
    say()
    say(`${words.stopping} ${process.stdin.isTTY ? words.again : ''}`.trimEnd())
    await closing.run()
    say(words.stopped)
    process.exit()
  }
  let firstAt = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(true))
  // npm killed without a word leaves its child alone, and so does scripts/condition.mjs; a process started by hand may
  // well outlive its shell.
  if (!process.env.npm_lifecycle_event && !process.env.NOABER_FOLLOWS) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void stop(false)
  }, 1_000).unref()
}
