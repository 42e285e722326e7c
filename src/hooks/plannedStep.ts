/** A step that waits on a document for its moment. */
export interface PlannedStep {
  /** A transition of the workflow, or settling a proposal. */
  transition: string
  /** ISO 8601, UTC. */
  at: string
  /** Who planned it: see `plannerOf`. */
  by: string | null
}

/** What stands on a document for which nothing is planned. */
export const NO_PLAN = { transition: null, at: null, by: null }

/** The step that is planned for a document, or null. */
export const plannedStepOf = (row: Record<string, unknown>): PlannedStep | null => {
  const { transition, at, by } = (row.scheduled ?? {}) as {
    transition?: string | null
    at?: string | Date | null
    by?: string | null
  }
  return transition && at ? { transition, at: new Date(at).toISOString(), by: by ?? null } : null
}

/** Settling a proposal can be planned as transitions can. */
export const SETTLEMENTS = ['approveProposal', 'rejectProposal'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** Whether a planned step is about a proposal, and not about the state. */
export const isSettlement = (step: string | undefined): step is Settlement =>
  (SETTLEMENTS as readonly (string | undefined)[]).includes(step)
