import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentOf } from '../../hooks/engineFields'
import { lockRow, readLatest } from '../../hooks/lockRow'
import { mayEditLive } from '../../hooks/mayEditLive'
import { pendingFields } from '../../hooks/pendingFields'
import { setIntent } from '../../hooks/writePlan'
import type { MainRow } from '../../publishing/types'
import type { Role } from '../../workflow'
import type { ContributeCall, Contribution } from '../contribute'
import { keyOfSource } from './findContribution'
import { offerContribution } from './offerContribution'
import { rememberSaid, saidAnew, saidBefore, whatIsSaid } from './sourceMemory'

/** Takes in what a source says anew of something that is there, whose row is locked. */
export const updateContribution = async (
  req: PayloadRequest,
  call: ContributeCall,
  row: MainRow,
  roles: ReadonlySet<Role>,
): Promise<Contribution> => {
  const { collection, mayPublish, origin } = call
  const { id } = row
  const state = String(row.state)
  const data = { ...contentOf(call.data), origin: { url: origin.url ?? null } }
  const said = whatIsSaid(data, 'offered', keyOfSource(origin))
  const changed = saidAnew(data, said, row)
  const returns = saidBefore(row)?.state === 'withdrawn' && state === 'withdrawn' && !row.deletedAt
  if (changed.length === 0 && !returns) {
    return { outcome: 'unchanged', id, state, isProposal: false, notPublished: [] }
  }
  const isProposal = row._status === 'published' && !(mayPublish && mayEditLive(roles))
  if (changed.length > 0) {
    await writeFields(req, call, id, { changed, isProposal })
    if (isProposal) await endEmptyProposal(req, collection, id)
  }
  await rememberSaid(req, collection, id, said)
  const steps = row.deletedAt ? null : stepsFrom(state, returns)
  const offered = steps
    ? await offerContribution({ req, collection, id, steps, roles, mayPublish })
    : { state, notPublished: [] }
  return { outcome: 'updated', id, isProposal, ...offered }
}

/**
 * The steps that a change brings along: an answer to a question of the desk is sent in, and what this source took away
 * itself comes back. What the desk refused stays refused until somebody looks at it.
 */
const stepsFrom = (state: string, returns: boolean): readonly string[] | null => {
  if (returns) return ['revive', 'submit']
  if (state === 'needsInfo') return ['resubmit']
  return state === 'submitted' ? [] : null
}

const writeFields = async (
  req: PayloadRequest,
  { collection, data: given, origin, sourceId }: ContributeCall,
  id: number,
  { changed, isProposal }: { changed: readonly string[]; isProposal: boolean },
): Promise<void> => {
  const { name, url = null } = origin
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: {
      ...Object.fromEntries(changed.map((field) => [field, given[field]])),
      ...(changed.includes('origin') ? { origin: { name, url, sourceId } } : {}),
    },
    depth: 0,
    draft: isProposal,
    overrideAccess: true,
    req,
    trash: true,
  })
}

/** A source that takes a change back before the desk looked leaves nothing to look at. */
const endEmptyProposal = async (req: PayloadRequest, collection: string, id: number): Promise<void> => {
  const row = await lockRow(req, collection, id)
  const latest = await readLatest(req, collection, id)
  if (!row || latest?._status !== 'draft' || pendingFields(row, latest, {})) return
  setIntent(req, collection, id, { kind: 'engine', patch: {} })
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: {},
    depth: 0,
    overrideAccess: true,
    req,
    trash: true,
  })
}
