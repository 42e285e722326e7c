import type { Payload, PayloadRequest } from 'payload'
import type { AskOptions } from '../../sources/fetchSource'
import type { SourceEntry } from '../../sources/SourceEntry'
import { contribute, withdrawContribution, type ContributeCall } from '../contribute'
import { performTransition } from '../performTransition'
import { describeRefusal } from './describeRefusal'
import { writeEntryRow, type EntryRow } from './entryRows'
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
  if (known?.digest === digest && known.state === 'taken') return 'unchanged'
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
  if (isCancelled && known?.state !== 'taken') return 'cancelled'
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
    await writeEntryRow(req, source.id, { ...row, state: 'taken', documentId: id, problem: null, mediaId })
    return isCancelled ? 'cancelled' : outcome
  } catch (error) {
    const problem = describeRefusal(error)
    if (!problem) throw error
    return refuse(problem)
  }
}

/**
 * An event that is off stays on the agenda as such, for who planned to come. What never was public, or cannot be cancelled, is
 * withdrawn.
 */
const cancelEvent = async (look: Look, entry: SourceEntry, id: number): Promise<void> => {
  const { payload } = look
  const { state } = (await payload.db.findOne({
    collection: 'events',
    where: { id: { equals: id } },
  })) as unknown as { state: string }
  if (state === 'cancelled' || state === 'withdrawn' || state === 'past') return
  if (state !== 'published') {
    await withdrawContribution({ ...nameOf(look, entry), reason: CANCELLED })
    return
  }
  const actor = { kind: 'apiKey', id: null, name: FEED_ACTOR.name, partner: look.source.partner } as const
  await performTransition({
    payload,
    actor,
    collection: 'events',
    id,
    transition: 'cancel',
    reason: CANCELLED,
  })
}

const CANCELLED = 'De organisator meldt dat dit niet doorgaat.'
