import { pino, stdSerializers, type Logger } from 'pino'
import type { LogLevel } from './settings'

/** What the database adds to an error that may hold what somebody wrote. */
const VALUES = ['params', 'parameters', 'detail', 'where', 'query'] as const

/**
 * An error as the log may have it. A query that failed is known by the database's own error: around it stand every value that was
 * to be kept, such as names, addresses and whole photos.
 */
export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  if ('params' in error)
    return error.cause instanceof Error ? withoutValues(error.cause) : new Error('A query failed')
  const { cause, message, stack } = error
  const copy = Object.assign(Object.create(Object.getPrototypeOf(error) as object) as Error, error)
  for (const name of VALUES) Reflect.deleteProperty(copy, name)
  return Object.assign(copy, {
    message,
    stack,
    ...(cause === undefined ? {} : { cause: withoutValues(cause) }),
  })
}

/**
 * The log of a process: one JSON object a line on standard error, so that what people read on standard output stays
 * readable. Secrets, passwords and what people filled in are never part of what is logged.
 */
export const makeLog = (level: LogLevel): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error) => stdSerializers.err(withoutValues(error) as Error) },
    },
    pino.destination({ dest: 2, sync: true }),
  )
