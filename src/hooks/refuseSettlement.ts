import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { TransitionRefused } from '../errors/TransitionRefused'
import { hasRole, type Refusal, type Role } from '../workflow'
import type { Settlement } from './plannedStep'

/** Why a proposal cannot be approved or rejected by somebody with these roles, or null. */
export const refuseSettlement = (
  req: PayloadRequest,
  {
    settlement,
    row,
    latest,
    roles,
    reason,
  }: {
    settlement: Settlement
    row: Record<string, unknown>
    /** The latest version of the document. */
    latest: Record<string, unknown> | null
    roles: ReadonlySet<Role>
    reason: string
  },
): Error | null => {
  if (!hasRole(roles, 'editor')) return new TransitionRefused([editorsOnly], [], languageOf(req))
  if (row._status !== 'published' || latest?._status !== 'draft') {
    return new OperationRefused('noProposal', 409, noProposal, languageOf(req))
  }
  if (settlement === 'rejectProposal' && reason.trim() === '') {
    return new TransitionRefused([needsReason], [], languageOf(req))
  }
  return null
}

export const editorsOnly: Refusal = {
  code: 'notYou',
  fields: [],
  message: { nl: 'Dit mag alleen een redacteur.', en: 'Only an editor may do this.' },
}

export const needsReason: Refusal = {
  code: 'missingReason',
  fields: ['reason'],
  message: {
    nl: 'Schrijf een korte uitleg. Die komt in de geschiedenis te staan.',
    en: 'Write a short explanation. It is kept in the history.',
  },
}

const noProposal = {
  nl: 'Er ligt geen voorstel meer bij dit document. Laad de pagina opnieuw.',
  en: 'There is no proposal for this document any more. Reload the page.',
}
