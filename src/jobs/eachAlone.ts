/**
 * Does something for each of a list, one after the other. One that fails does not hold up the others; at the end the
 * failures are thrown together, so that the queue shows them and tries again.
 *
 * @param nameOf - says which one it was, for the message: `ideas 7`. No personal data.
 * @throws AggregateError when some failed, after all others were done.
 */
export const eachAlone = async <T>(
  list: readonly T[],
  nameOf: (entry: T) => string,
  run: (entry: T) => Promise<unknown>,
): Promise<void> => {
  const failures: Error[] = []
  for (const entry of list) {
    try {
      await run(entry)
    } catch (error) {
      failures.push(new Error(`${nameOf(entry)}: ${String(error)}`, { cause: error }))
    }
  }
  if (failures.length === 0) return
  throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'))
}
