import type { Role, Workflow } from '../../workflow'
import { availableTransitions } from '../../workflow'
import { AWAITING_ANSWER } from './awaitingAnswer'
import type { BoardCard } from './BoardCard'
import type { CardRow } from './cardRowSql'

/** Makes a card of a row, for somebody with these roles towards it. */
export const toCard = (
  row: CardRow,
  workflow: Workflow,
  roles: ReadonlySet<Role>,
  { isStaff, now }: { isStaff: boolean; now: Date },
): BoardCard => {
  const due = row.answer_due_at && AWAITING_ANSWER.includes(row.state) ? new Date(row.answer_due_at) : null
  const { transition, scheduled_at: at } = row
  const label = transition ? workflow.transitions[transition]?.label : undefined
  return {
    id: Number(row.id),
    title: row.title ?? '',
    state: row.state,
    themes: row.themes,
    areas: row.areas,
    partner: row.partner,
    handler: isStaff ? row.handler : null,
    answerDueAt: due?.toISOString() ?? null,
    isOverdue: due !== null && due < now,
    hidden: Boolean(row.hidden),
    scheduled:
      transition && at
        ? { label: label ?? { nl: transition, en: transition }, at: new Date(at).toISOString() }
        : null,
    steps: availableTransitions(workflow, row.state, roles).filter((name) =>
      workflow.transitions[name]?.by.some((role) => role !== 'system'),
    ),
  }
}
