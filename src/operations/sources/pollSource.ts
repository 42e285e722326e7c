import { createLocalReq, type Payload } from 'payload'
import { ACTOR_KEY } from '../../access/actor'
import { fetchSource } from '../../sources/fetchSource'
import { parseSource } from '../../sources/parseSource'
import type { ParsedSource } from '../../sources/SourceEntry'
import { askMissing } from './askMissing'
import { noteSeen, readEntryRows, writeEntryRow } from './entryRows'
import { readSource, settingsDigest } from './FeedSource'
import { findOwnEntries } from './isOwnEntry'
import { askOptionsOf } from './sourceSettings'
import { releaseState, settleFailed, settleRead, settleUnchanged, takeState } from './sourceState'
import { switchOff } from './switchSource'
import { FEED_ACTOR, takeEntry, type Look, type Taken } from './takeEntry'
import { withdrawEntry } from './withdrawEntry'

/** What a look at a feed brought. */
export type Poll =
  | { outcome: 'busy' | 'unchanged' | 'failed' | 'gone' | 'stopped' }
  | { outcome: 'read'; taken: Record<Taken | 'withdrawn' | 'own', number> }

/**
 * Looks at the feed of a partner, when it is due: what is new or changed comes in, what the source says is gone goes, what it
 * merely names no longer stays and is marked. Any number of workers may do so at once: one looks at a feed at a time.
 *
 * - Entries are written one by one, each in a transaction of its own. One that is refused keeps no other out.
 * - A feed that is out of reach, broken or no feed changes nothing of what is here, and is tried again after a pause that grows.
 * - A feed that is gone for good (410) is switched off; what came from it stays.
 *
 * @param signal - stops between two entries; what is left is done the next time
 */
export const pollSource = async (payload: Payload, id: number, signal?: AbortSignal): Promise<Poll> => {
  const req = await createLocalReq({ context: { [ACTOR_KEY]: FEED_ACTOR } }, payload)
  const state = await takeState(req, id)
  const source = state ? await readSource(payload, id) : null
  if (!state || !source) return { outcome: 'busy' }
  const ask = askOptionsOf(payload)
  const look: Look = { payload, req, source, ask, now: new Date() }
  const known = await readEntryRows(req, id)
  const settings = settingsDigest(source)
  // With other settings, or while something waits to be tried again, the whole feed is wanted.
  const isWhole = settings !== state.settings || [...known.values()].some((row) => row.state === 'refused')
  const validators = isWhole ? { etag: null, lastModified: null } : state
  const fetched = await fetchSource(source.address, validators, ask)
  if (fetched.kind === 'gone') {
    await switchOff(payload, id, { status: 410 })
    return { outcome: 'gone' }
  }
  if (fetched.kind === 'failed') {
    await settleFailed(req, id, { ...fetched, failures: state.failures })
    return { outcome: 'failed' }
  }
  if (fetched.kind === 'unchanged') {
    await askMissing(look)
    await settleUnchanged(req, id, fetched.minutes)
    return { outcome: 'unchanged' }
  }
  const parsed = parseSource(fetched.text, fetched.url, look.now)
  if (!parsed) {
    await settleFailed(req, id, {
      status: 200,
      error: 'notAFeed',
      failures: state.failures,
      minutes: fetched.minutes,
    })
    return { outcome: 'failed' }
  }
  const taken = await takeAll(look, parsed, known, signal)
  if (!taken) {
    await releaseState(req, id)
    return { outcome: 'stopped' }
  }
  taken.withdrawn += await askMissing(look)
  await settleRead(req, id, {
    ...parsed,
    entries: parsed.entries.length,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    settings,
    hasChanged: taken.created + taken.updated + taken.withdrawn + taken.cancelled > 0,
    minutes: fetched.minutes ?? parsed.minutes,
  })
  return { outcome: 'read', taken }
}

/** Everything that the feed says now. Null when it was told to stop before the end. */
const takeAll = async (
  look: Look,
  { entries, withdrawn }: ParsedSource,
  known: Awaited<ReturnType<typeof readEntryRows>>,
  signal: AbortSignal | undefined,
): Promise<Extract<Poll, { outcome: 'read' }>['taken'] | null> => {
  const { req, source, ask } = look
  const count = {
    created: 0,
    updated: 0,
    unchanged: 0,
    refused: 0,
    cancelled: 0,
    over: 0,
    withdrawn: 0,
    own: 0,
  }
  const own = await findOwnEntries(req, entries, ask.publicUrl)
  for (const entry of entries) {
    if (signal?.aborted) return null
    const row = known.get(entry.id)
    if (own.has(entry.id)) {
      count.own += 1
      if (row?.state !== 'own') await writeEntryRow(req, source.id, ownRow(entry))
    } else count[await takeEntry(look, entry, row)] += 1
  }
  await noteSeen(
    req,
    source.id,
    entries.map(({ id }) => id),
  )
  for (const id of withdrawn) {
    const row = known.get(id)
    if (row && (await withdrawEntry(look, row, WITHDRAWN))) count.withdrawn += 1
  }
  return count
}

const ownRow = ({ id, title, url }: ParsedSource['entries'][number]) => ({
  entryId: id,
  state: 'own' as const,
  title,
  url,
  collection: null,
  documentId: null,
  digest: null,
  problem: null,
  imageUrl: null,
  mediaId: null,
})

const WITHDRAWN = 'De bron heeft dit ingetrokken.'
