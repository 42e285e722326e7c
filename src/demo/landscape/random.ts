/** A source of numbers from 0 up to 1 that gives the same row for the same seed. */
export interface Random {
  next: () => number
  /** A number from `low` up to `high`. */
  between: (low: number, high: number) => number
  /** One of a list that is not empty. */
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** True in this share of cases, 0 to 1. */
  chance: (share: number) => boolean
}

/**
 * A repeatable source of chance: FNV-1a turns the seed into a number, mulberry32 makes a row of it. Not for secrets.
 *
 * @example randomOf('ijssel').between(1, 6)
 */
export const randomOf = (seed: string): Random => {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (share) => next() < share,
  }
}
