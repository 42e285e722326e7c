import { APIError } from 'payload'
import type { Label, Refusal } from '../workflow'

/** What a client gets beside the message: a stable code, every reason, and what is possible instead. */
export interface TransitionRefusedData extends Record<string, unknown> {
  code: 'transitionRefused'
  refusals: { code: string; guard?: string; fields: readonly string[]; message: string }[]
  /** Names of the transitions that this actor may start from the present state. */
  available: readonly string[]
}

/**
 * A transition, or a write that amounts to one, that the workflow does not allow. 409 when the state is not what the
 * caller thought or the table has no such step, 403 when somebody else may do it, 400 when something is to be filled in.
 *
 * @example
 * throw new TransitionRefused(decision.refusals, decision.available, 'nl')
 */
export class TransitionRefused extends APIError<TransitionRefusedData> {
  readonly code = 'transitionRefused'

  constructor(refusals: readonly Refusal[], available: readonly string[], language: keyof Label) {
    const readable = refusals.map(({ code, guard, fields, message }) => ({
      code,
      ...(guard ? { guard } : {}),
      fields,
      message: message[language],
    }))
    super(
      readable.map(({ message }) => message).join(' '),
      statusOf(refusals),
      { code: 'transitionRefused', refusals: readable, available },
      true,
    )
  }
}

const statusOf = (refusals: readonly Refusal[]): number => {
  const codes = new Set(refusals.map(({ code }) => code))
  if (codes.has('notYou')) return 403
  if (codes.has('staleState') || codes.has('notFromHere')) return 409
  return 400
}
