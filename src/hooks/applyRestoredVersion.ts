import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { languageOf } from '../errors/languageOf'
import { TransitionRefused } from '../errors/TransitionRefused'
import { notFound } from '../operations/notFound'
import { rolesFor } from '../operations/rolesFor'
import type { Workflow } from '../workflow'
import { contentOf, engineFieldsOf } from './engineFields'
import { lockRow } from './lockRow'
import { mayEditLive } from './mayEditLive'
import { pendingFields } from './pendingFields'
import { setPlan, type WritePlan } from './writePlan'

/**
 * Restoring a version brings back text, never a state: the engine's fields stay as they stand on the main row, and so
 * does whether it is live. Payload's restore does not come through `planWrite` with a document, so it is planned here.
 * On a live document only who may publish restores; others restore it as a draft, which is a proposal.
 */
export const applyRestoredVersion = async ({
  workflow,
  data,
  originalDoc,
  req,
}: {
  workflow: Workflow
  data: Record<string, unknown>
  originalDoc: Record<string, unknown> | undefined
  req: PayloadRequest
}): Promise<{ plan: WritePlan; document: Record<string, unknown> }> => {
  const id = Number(originalDoc?.id)
  const { collection } = workflow
  const row = await lockRow(req, collection, id)
  if (!row) throw notFound(req)
  const actor = actorOf(req)
  const roles = await rolesFor(req, actor, collection, row)
  const isLive = row._status === 'published'
  const isProposal = isLive && req.context.noaberRestoresDraft === true
  if (isLive && !isProposal && !mayEditLive(roles)) {
    throw new TransitionRefused(
      [
        {
          code: 'notYou',
          fields: [],
          message: {
            nl: 'Dit staat online. Zet de oude versie terug als concept; een redacteur kijkt er dan naar.',
            en: 'This is public. Restore the old version as a draft; an editor will look at it.',
          },
        },
      ],
      [],
      languageOf(req),
    )
  }
  const now = new Date()
  const plan: WritePlan = {
    collection,
    actor,
    roles,
    now,
    row,
    kind: isProposal ? 'proposal' : 'edit',
    rebase: null,
    patch: {},
    refusal: null,
    audit: isProposal
      ? null
      : { transition: 'restoreVersion', from: String(row.state), to: String(row.state), reason: null },
    decision: null,
    // A proposal that was waiting is not lost: it waits beside the restored text.
    proposal:
      isLive && !isProposal && originalDoc?._status === 'draft' ? pendingFields(row, originalDoc, {}) : null,
  }
  setPlan(req, id, plan)
  const document = {
    // What somebody may not write is left out of the data: that part stays as it is, such as the handler of an idea.
    ...contentOf(originalDoc ?? {}),
    ...data,
    ...engineFieldsOf(row),
    _status: isProposal ? 'draft' : row._status,
    // An old version may not know when the document was made; the next write would pass that on to the main row.
    createdAt: row.createdAt,
    deletedAt: row.deletedAt ?? null,
  }
  return { plan, document }
}
