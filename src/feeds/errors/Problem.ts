import type { Label } from '../../workflow'

/**
 * What a reader did wrong, or what went wrong for a reader, as a problem that HTTP can tell (RFC 9457). `code` is
 * stable; `data` goes along as members of the problem; `title` and `detail` say what happened and what to do.
 */
export abstract class Problem extends Error {
  abstract readonly code: string
  abstract readonly status: number
  abstract readonly title: Label
  abstract readonly detail: Label
  /** Members beside the standard ones. */
  readonly data: Readonly<Record<string, unknown>> = {}
  /** Header fields that go with the answer. */
  readonly headers: Readonly<Record<string, string>> = {}
}

/** A list of values for people: the first twenty, and how many more there are. */
export const listForPeople = (values: readonly string[]): Label => {
  const shown = values.slice(0, 20).join(', ')
  const more = values.length - 20
  if (values.length === 0) return { nl: '(nog geen)', en: '(none yet)' }
  return more > 0
    ? { nl: `${shown} en nog ${more} (zie 'valid')`, en: `${shown} and ${more} more (see 'valid')` }
    : { nl: shown, en: shown }
}
