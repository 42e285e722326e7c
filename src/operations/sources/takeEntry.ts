import type { Payload, PayloadRequest } from 'payload'
import type { AskOptions } from '../../sources/fetchSource'
import type { SourceEntry } from '../../sources/SourceEntry'
import { contribute, withdrawContribution, type ContributeCall } from '../contribute'
import { performTransition } from '../performTransition'
import { describeRefusal, OUR_FAULT } from './describeRefusal'
import { isHere, writeEntryRow, type EntryRow } from './entryRows'
import { digestOf, type FeedSource } from './FeedSource'
import { mapEntry } from './mapEntry'
import { takeImage } from './takeImage'

/** Who reads feeds: it acts for the partner whose feed it is. */
export const FEED_ACTOR = { kind: 'system', name: 'feed' } as const

/** What a look at a feed works with. */
export interface Look {
  payload: Payload
  req: PayloadRequest
  source: FeedSource
  ask: AskOptions
  now: Date
}

/** What became of an entry in this look. */
export type Taken = 'created' | 'updated' | 'unchanged' | 'refused' | 'cancelled' | 'over'

/** How a contribution of a feed is named: by the feed and the id that the entry has there. */
export const nameOf = (
  { payload, source }: Look,
  { id, url }: Pick<SourceEntry, 'id' | 'url'>,
): Pick<ContributeCall, 'payload' | 'actor' | 'partner' | 'sourceId' | 'origin'> => ({
  payload,
  actor: FEED_ACTOR,
  partner: source.partner,
  sourceId: id,
  origin: { name: source.name, key: `feed:${source.id}`, url },
})

/**
 * Takes in one entry, in a transaction of its own: new, or changed since the last time. What is refused is kept with the reason,
 * and keeps nothing else out.
 *
 * @param known - what became of it the last time
 */
export const takeEntry = async (
  look: Look,
  entry: SourceEntry,
  known: EntryRow | undefined,
): Promise<Taken> => {
  const { payload, req, source, ask, now } = look
  const mapped = mapEntry(entry, source, now)
  if ('isOver' in mapped) return 'over'
  const isCancelled = entry.event?.isCancelled ?? false
  const digest = digestOf([mapped, entry.image, source.takesImages, isCancelled])
  // What was refused is tried again: the reason may be a theme or a contact that is there by now.
  if (known?.digest === digest && isHere(known)) return 'unchanged'
  const row = {
    entryId: entry.id,
    title: entry.title,
    url: entry.url,
    collection: source.becomes,
    documentId: known?.documentId ?? null,
    digest,
    imageUrl: entry.image?.url ?? null,
  }
  const refuse = async (problem: EntryRow['problem']): Promise<Taken> => {
    await writeEntryRow(req, source.id, {
      ...row,
      state: 'refused',
      problem,
      mediaId: known?.mediaId ?? null,
    })
    return 'refused'
  }
  if ('problem' in mapped) return refuse(mapped.problem)
  // Nobody knew of it here, so there is nobody to tell that it is off.
  if (isCancelled && !isHere(known)) return 'cancelled'
  try {
    const mediaId = await takeImage(payload, source, entry.image, ask)
    const data = mediaId === null ? mapped.data : { ...mapped.data, image: mediaId, noImage: false }
    const { id, outcome } = await contribute({
      ...nameOf(look, entry),
      collection: source.becomes,
      data,
      mayPublish: true,
    })
    if (isCancelled) await cancelEvent(look, entry, id)
    else if (known?.state === 'cancelled') await stepOfEvent(look, id, 'reinstate', 'cancelled')
    const state = isCancelled ? 'cancelled' : 'taken'
    await writeEntryRow(req, source.id, { ...row, state, documentId: id, problem: null, mediaId })
    return isCancelled ? 'cancelled' : outcome
  } catch (error) {
    const problem = describeRefusal(error)
    // One that we fail at keeps no other out, and is tried again the next time.
    if (!problem)
      payload.logger.error({ err: error }, `Feed ${source.id}: '${entry.id}' could not be taken in`)
    return refuse(problem ?? OUR_FAULT)
  }
}

/**
 * An event that is off stays on the agenda as such, for who planned to come. What never was public is withdrawn; what is over, or
 * was taken away here, is left alone.
 */
const cancelEvent = async (look: Look, entry: SourceEntry, id: number): Promise<void> => {
  const state = await stateOf(look, id)
  if (['draft', 'submitted', 'needsInfo', 'refused'].includes(state))
    await withdrawContribution({ ...nameOf(look, entry), reason: CANCELLED })
  else await stepOfEvent(look, id, 'cancel', 'published')
}

/** Takes a step with an event for its partner, when it is in the state for that. */
const stepOfEvent = async (look: Look, id: number, transition: string, from: string): Promise<void> => {
  if ((await stateOf(look, id)) !== from) return
  const { payload, source } = look
  const actor = { kind: 'apiKey', id: null, name: FEED_ACTOR.name, partner: source.partner } as const
  const reason = transition === 'cancel' ? CANCELLED : undefined
  await performTransition({ payload, actor, collection: 'events', id, transition, ...(reason && { reason }) })
}

const stateOf = async ({ payload }: Look, id: number): Promise<string> => {
  const row = await payload.db.findOne<{ id: number; state: string }>({
    collection: 'events',
    where: { id: { equals: id } },
  })
  return row?.state ?? ''
}

const CANCELLED = 'De organisator meldt dat dit niet doorgaat.'
