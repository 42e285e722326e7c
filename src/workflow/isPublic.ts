import type { Workflow, WorkflowDocument } from './types'

/**
 * Whether the public may see this document. One rule for pages, API, feeds, exports, counts and search:
 * its state is public, its live version is published, and it is neither hidden nor in the trash.
 *
 * @param row - the *main row* of the document, never a version: a proposal is not public.
 */
export const isPublic = (workflow: Workflow, row: WorkflowDocument): boolean =>
  Boolean(workflow.states[String(row.state)]?.isPublic) &&
  row._status === 'published' &&
  !row.hidden &&
  !row.deletedAt

/** The states that the public may see, in table order. */
export const publicStates = (workflow: Workflow): readonly string[] =>
  Object.keys(workflow.states).filter((state) => workflow.states[state]?.isPublic)

/** The state that the public is told: `answerReady` looks like `underReview` from outside. */
export const shownState = (workflow: Workflow, state: string): string =>
  workflow.states[state]?.shownAs ?? state
