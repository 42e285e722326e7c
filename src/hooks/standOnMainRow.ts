import { contentOf } from './engineFields'
import { pendingFields } from './pendingFields'
import type { UpdateCase } from './planUpdate'
import type { WriteArgs } from './planWrite'

/**
 * Makes a write stand on the main row of a live document. What the pending proposal says of fields that this write
 * does not mention stays a proposal; a write that mentions them all settles it.
 */
export const standOnMainRow = (
  { call, row, latest, plan, isLive, hasDrafts }: UpdateCase,
  given: Record<string, unknown>,
): WriteArgs => {
  if (!isLive || !hasDrafts) {
    plan.patch._status ??= hasDrafts ? 'draft' : undefined
    return { ...call, draft: false, data: { ...call.data, ...given, ...definedPart(plan.patch) } }
  }
  plan.rebase = { base: contentOf(row), given }
  plan.proposal = latest?._status === 'draft' ? pendingFields(row, latest, given) : null
  plan.patch._status ??= 'published'
  return { ...call, draft: false, data: { ...contentOf(row), ...given, ...plan.patch } }
}

const definedPart = (patch: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
