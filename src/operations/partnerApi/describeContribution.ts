import type { PayloadRequest } from 'payload'
import { readProposal } from '../../hooks/lockRow'
import { pendingFields } from '../../hooks/pendingFields'
import { languageOf } from '../../errors/languageOf'
import { readMainRow } from '../../publishing/readMainRow'
import { settingsOf } from '../../publishing/settingsOf'
import { notFound } from '../notFound'
import { readTimeline } from '../readTimeline'
import type { CallingPartner } from './callingPartner'
import { listContributions, type ListedContribution } from './listContributions'
import { sentName } from './problemsOf'

/** Something that the editors said. */
interface Message {
  /** ISO 8601, UTC. */
  at: string
  /** The code of the step. */
  step: string
  label: string
  /** What they wrote with it: a question, or why it is refused. */
  reason: string
}

/** How a contribution is doing. */
export interface DescribedContribution extends ListedContribution {
  stateLabel: string
  /** Whom it waits for: the editors, the partner that was asked something, or nobody. */
  waitsFor: 'editors' | 'partner' | null
  /** A change that waits for the editors, by the fields that it is about. */
  proposal: { fields: string[] } | null
  /** What the editors said, the newest first. */
  messages: Message[]
}

/** States in which somebody has to do something, as the workflows of contributions call them. */
const WAITS_FOR: Readonly<Record<string, 'editors' | 'partner'>> = {
  submitted: 'editors',
  needsInfo: 'partner',
  draft: 'partner',
}

/**
 * How a contribution is doing: its state, where it is online, what waits, and what the editors asked or answered.
 *
 * @throws OperationRefused (404) when the partner has no contribution of this id.
 */
export const describeContribution = async (
  req: PayloadRequest,
  partner: CallingPartner,
  sourceId: string,
): Promise<DescribedContribution> => {
  const { contributions } = await listContributions(req, { partner, sourceId, limit: 1 })
  const [listed] = contributions
  if (!listed) throw notFound(req)
  const { type, id, state, isRemoved } = listed
  const language = languageOf(req)
  const proposal = listed.hasProposal ? await readChange(req, type, id) : null
  const { entries } = await readTimeline({ req, collection: type, id })
  return {
    ...listed,
    stateLabel: settingsOf(req.payload, type).workflow?.states[state]?.label[language] ?? state,
    waitsFor: isRemoved ? null : proposal ? 'editors' : (WAITS_FOR[state] ?? null),
    proposal,
    messages: entries.flatMap(({ at, by, label, reason, step }) =>
      reason && by.role !== 'partner' && by.role !== 'trustedPartner'
        ? [{ at, step, label: label[language], reason }]
        : [],
    ),
  }
}

const readChange = async (req: PayloadRequest, collection: string, id: number) => {
  const row = await readMainRow(req.payload, collection, id, req)
  const proposal = await readProposal(req, collection, id)
  const pending = row && proposal ? pendingFields(row, proposal, {}) : null
  return pending ? { fields: Object.keys(pending).map((name) => sentName(name)) } : null
}
