/** Prints one line for people. */
export const say = (line = '') => process.stdout.write(`${line ? `  ${line}` : ''}\n`)

/** Prints a step that was done, in a column, with what is worth knowing about it. */
export const done = (step: string, detail = '') => say(`✓ ${step.padEnd(29)} ${detail}`.trimEnd())

/** Does a step and prints that it was done, with the seconds that it took. */
export const during = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await run()
  done(step, seconds(start))
  return result
}

/** The seconds since an instant of `performance.now()`: `1.3 s`. */
export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
