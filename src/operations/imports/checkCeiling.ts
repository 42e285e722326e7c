import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { RowRefused } from '../../import/run/RowWriter'
import { settingsOf } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { grantProblems } from './grantProblems'

/** What rows that were only tried would take, in cents: by window, and by window and sub-ceiling. */
export type CeilingTally = Map<string, number>

interface Check {
  /** The grant as it would be, with the state that it would have. */
  document: Record<string, unknown>
  /** As it is; null for a new one. */
  row: MainRow | null
  tally: CeilingTally | null
}

/**
 * Looks whether a grant fits in what is left of its window, and says how much that is when it does not. Locks the window, as
 * the workflow does, which decides in the end. Rows that were only tried before this one count as if they were taken in.
 *
 * @returns `count`: to call when the row went well, so that the next ones see what it takes
 * @throws RowRefused with what is left
 */
export const checkCeiling = async (
  req: PayloadRequest,
  { document, row, tally }: Check,
): Promise<{ count: () => void }> => {
  const { loadFacts, register } = settingsOf(req.payload, 'grants')
  const facts = (await loadFacts?.({ req, row: row ?? { id: 0 }, document })) ?? {}
  const grant = register?.toGrant({ ...document, id: row?.id ?? 0 })
  const isAbove = Boolean(grant?.exception)
  const asked = grant?.countedCents ?? 0
  const window = String(idOf(document.window))
  const part = `${window} ${String(document.subCeiling ?? '')}`
  const counted = numberOf(facts.countedCents)
  const leftOf = (left: unknown, key: string): number | null =>
    typeof left === 'number' ? left - (tally?.get(key) ?? 0) : null
  if (!isAbove) {
    const left = leftOf(facts.remainingCents, window)
    if (left !== null && asked > Math.max(left, counted))
      throw new RowRefused([{ ...grantProblems.noRoom(Math.max(0, left), asked), field: 'grantedCents' }])
    const inPart = leftOf(facts.subRemainingCents, part)
    if (inPart !== null && asked > Math.max(inPart, numberOf(facts.subCountedCents)))
      throw new RowRefused([
        { ...grantProblems.noRoomInPart(Math.max(0, inPart), asked), field: 'grantedCents' },
      ])
  }
  const counts = isAbove ? 0 : asked
  return {
    count: () => {
      tally?.set(window, (tally.get(window) ?? 0) + counts - counted)
      tally?.set(part, (tally.get(part) ?? 0) + counts - numberOf(facts.subCountedCents))
    },
  }
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
