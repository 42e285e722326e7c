import type { Label } from '../../workflow'
import type { WindowMoney } from './readWindowMoney'

/** The kinds of things in the calendar, to choose from. */
export const AGENDA_KINDS = ['publication', 'answer', 'event', 'window', 'planned'] as const

export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** What happens at an instant in the calendar. */
export interface AgendaEntry {
  kind: AgendaKind
  what: 'published' | 'answerDue' | 'starts' | 'opens' | 'closes' | 'planned'
  collection: string
  id: number
  title: string
  state: string
  /** ISO 8601. */
  at: string
  /** An answer that should have been given, or a planned step that should have been taken. */
  isLate: boolean
  /** The step that is planned. */
  step: Label | null
  /** What there is to give in a subsidy window, and what was taken of it. */
  money?: WindowMoney
}
