import type { ImportResult } from './run/importRows'

/** What the command gives back to whoever called it. Documented in docs/import.md. */
export const EXIT = { fine: 0, someRefused: 1, nothingDone: 2, interrupted: 130 } as const

/** The exit code that fits what became of a file. */
export const exitCodeOf = ({ counts, stoppedAt, failure }: ImportResult): number => {
  const isNothingDone = counts.created + counts.updated + counts.unchanged === 0
  if (failure !== undefined) return isNothingDone ? EXIT.nothingDone : EXIT.someRefused
  if (stoppedAt !== undefined) return EXIT.interrupted
  if (counts.refused === 0) return EXIT.fine
  return isNothingDone ? EXIT.nothingDone : EXIT.someRefused
}
