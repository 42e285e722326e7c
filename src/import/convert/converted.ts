import type { Finding } from '../problem'

/** A cell made into what a field holds, or why that cannot be done. */
export type Converted<T> = { value: T } | { finding: Finding }

/** A refusal of a cell, in two languages. */
export const unclear = (code: string, nl: string, en: string): { finding: Finding } => ({
  finding: { code, message: { nl, en } },
})
