import type { WorkflowDocument } from '../../workflow/types'
import { DAY, millisOf } from './instants'

/** After so many days without a reaction the submitter gets a reminder. */
const REMINDER_AFTER_DAYS = 45

/** After so many days without a reaction a document is withdrawn. */
const WITHDRAWN_AFTER_DAYS = 60

/** Since when nothing was heard: the question, or the last change to the content. Null when unknown. */
const silentSince = (document: WorkflowDocument): number | null => {
  const moments = [millisOf(document, 'stateChangedAt'), millisOf(document, 'contentChangedAt')]
  const known = moments.filter((moment) => moment !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/**
 * Whether a document that waits for its submitter is due for a reminder: 45 days of silence, none sent yet. Not
 * a transition, as nothing about the document changes but `remindedAt`.
 */
export const isReminderDue = (document: WorkflowDocument, now: Date): boolean => {
  const since = silentSince(document)
  if (since === null || now.getTime() - since < REMINDER_AFTER_DAYS * DAY) return false
  const reminded = millisOf(document, 'remindedAt')
  return reminded === null || reminded < since
}

/** Whether nothing was heard for 60 days, the last 15 of them after a reminder. */
export const isSilentAfterReminder = (document: WorkflowDocument, now: Date): boolean => {
  const since = silentSince(document)
  const reminded = millisOf(document, 'remindedAt')
  if (since === null || reminded === null || reminded < since) return false
  const afterReminder = (WITHDRAWN_AFTER_DAYS - REMINDER_AFTER_DAYS) * DAY
  return now.getTime() - since >= WITHDRAWN_AFTER_DAYS * DAY && now.getTime() - reminded >= afterReminder
}
