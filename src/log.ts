import { pino, type Logger } from 'pino'
import type { LogLevel } from './settings'

/**
 * The log of a process: one JSON object a line on standard error, so that what people read on standard output stays
 * readable. Secrets and passwords are never part of what is logged.
 */
export const makeLog = (level: LogLevel): Logger =>
  pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
