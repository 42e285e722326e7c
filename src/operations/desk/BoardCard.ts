import type { Label } from '../../workflow'

/** A document on the board. What somebody may not know of it is not in it. */
export interface BoardCard {
  id: number
  title: string
  state: string
  themes: readonly string[]
  areas: readonly string[]
  partner: string | null
  /** Staff only. */
  handler: string | null
  /** Until when an answer is waited for, ISO 8601. Null when none is, or no date was set. */
  answerDueAt: string | null
  isOverdue: boolean
  hidden: boolean
  scheduled: { label: Label; at: string } | null
  /** The names of the transitions that whoever asks may start from here, in the order of the table. */
  steps: readonly string[]
}

/** A column of the board: the documents in one state, what changed last first. */
export interface BoardColumn {
  state: string
  cards: readonly BoardCard[]
  /** How many there are, counted up to a hundred. */
  count: number
  hasMoreThanCounted: boolean
  /** Where the next cards start; null when these are all. */
  next: string | null
}
