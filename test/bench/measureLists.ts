import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { findSimilar } from '../../src/operations/findSimilar'
import { NO_FILTERS } from '../../src/operations/desk/DeskFilters'
import { readActivity } from '../../src/operations/readActivity'
import { readAgenda } from '../../src/operations/readAgenda'
import { readBoard } from '../../src/operations/readBoard'
import { readDesk } from '../../src/operations/readDesk'
import { readFeedHealth } from '../../src/operations/readFeedHealth'
import { readParticipation } from '../../src/operations/readParticipation'
import { readQueue } from '../../src/operations/readQueue'
import { readQueueItem } from '../../src/operations/readQueueItem'
import { readTimeline } from '../../src/operations/readTimeline'
import { readUnscheduled } from '../../src/operations/readUnscheduled'
import { poolOf } from '../../src/db/poolOf'
import { listSubscribers } from '../../src/hub/readSubscribers'
import { readLinksPage } from '../../src/operations/links/brokenLinks'
import { settingsOf } from '../../src/publishing/settingsOf'
import { fillDesk, type Desk } from './fillDesk'
import type { Bench } from './openBench'
import { median, type Figure } from './printTable'
import { progress, settings } from './settings'

/** How often each is asked in a round. */
const TIMES = 5

/** Something of the desk that is asked, as the panel asks it. */
interface Asked {
  what: string
  /** The collection of the list that it is held against. Default: ideas. */
  of?: ListedCollection
  /** How many rows that list shows. Default: ten, as the panel does. */
  rows?: number
  /** Payload's plain list with the same filter, when that is the fairer comparison; otherwise its first page. */
  plain?: Where
  /** The page of that list. */
  page?: number
  /** How much slower it may be than the list that it is held against. */
  most?: number
  ask: () => Promise<unknown>
}

/**
 * What an editor, an assessor and a partner look at all day, with a hundred thousand ideas (BENCH_LISTS says otherwise),
 * each beside Payload's plain list: the same documents and columns, asked with all rights, so without our access and
 * without anything of the desk.
 */
export const measureLists = async (bench: Bench): Promise<Figure[]> => {
  const desk = await fillDesk(bench, settings.listed)
  const { payload } = bench
  const [editor, assessor, partner] = await Promise.all(
    (['editor', 'assessor', 'partner'] as const).map((role) => requestAs(bench, desk.users[role])),
  )
  if (!editor || !assessor || !partner) throw new Error('There are no accounts.')
  const all = await createLocalReq({}, payload)
  const plain = ({ of, plain: where, page, rows }: Asked) =>
    list(all, where, { collection: of, overrideAccess: true, page, limit: rows })
  const asked = askedOf({ editor, assessor, partner }, desk)
  const times = new Map<Asked, { own: number[]; other: number[] }>(
    asked.map((one) => [one, { own: [], other: [] }]),
  )
  for (let round = 0; round <= settings.rounds; round++) {
    progress(round === 0 ? 'lists, to warm up' : `lists, round ${round} of ${settings.rounds}`)
    for (const [one, { own, other }] of times) {
      for (let time = 0; time < TIMES; time++) {
        const measured = [await timeOf(one.ask), await timeOf(() => plain(one))] as const
        if (round === 0) continue
        own.push(measured[0])
        other.push(measured[1])
      }
    }
  }
  return [...times].map(([{ what, plain: where, page, rows, most }, { own, other }]) => ({
    what,
    value: median(own),
    unit: 'ms',
    against: againstOf({ where, page, rows }),
    other: median(other),
    ratio: median(own.map((time, index) => time / (other[index] ?? Number.NaN))),
    must: most === undefined ? undefined : { most },
  }))
}

const againstOf = ({ where, page, rows }: { where?: Where; page?: number; rows?: number }): string => {
  if (where) return `Payload's plain list${rows ? ` of ${rows}` : ''}, same filter`
  if (rows) return `Payload's plain list of ${rows}`
  return page ? 'that page of it' : "Payload's plain list"
}

const askedOf = (
  req: Record<'editor' | 'assessor' | 'partner', PayloadRequest>,
  { theme, area, idea, users }: Desk,
): Asked[] => {
  const { editor, assessor, partner } = req
  const now = new Date()
  const statesOf = (collection: string) =>
    Object.keys(settingsOf(editor.payload, collection).workflow?.states ?? {})
  const board = (who: PayloadRequest, filters = NO_FILTERS) =>
    readBoard(who, 'ideas', { states: statesOf('ideas'), filters })
  const month = {
    from: new Date(now.getTime() - 15 * 864e5),
    to: new Date(now.getTime() + 15 * 864e5),
    kinds: ['publication', 'answer', 'event', 'window', 'planned'] as const,
    filters: NO_FILTERS,
    now,
  }
  const [byState, byTheme, byArea, byHandler]: Where[] = [
    { state: { equals: 'submitted' } },
    { themes: { in: [theme] } },
    { areas: { in: [area] } },
    { handler: { equals: users.assessor } },
  ] as const
  return [
    { what: 'list of ideas, editor', most: 1.5, ask: () => list(editor) },
    { what: 'list of ideas, assessor', most: 1.5, ask: () => list(assessor) },
    { what: 'list of ideas, partner', most: 1.5, ask: () => list(partner) },
    { what: 'list by state', plain: byState, most: 1.5, ask: () => list(editor, byState) },
    { what: 'list by theme', plain: byTheme, most: 1.5, ask: () => list(editor, byTheme) },
    { what: 'list by area', plain: byArea, most: 1.5, ask: () => list(editor, byArea) },
    { what: 'list by handler', plain: byHandler, most: 1.5, ask: () => list(editor, byHandler) },
    {
      what: 'search in titles',
      plain: { title: { like: '77777' } },
      most: 2,
      ask: () => list(editor, { title: { like: '77777' } }),
    },
    { what: 'page 5,000 of the list', page: 5000, most: 1.5, ask: () => list(editor, {}, { page: 5000 }) },
    ...OTHERS.flatMap((of): Asked[] => [
      { what: `list of ${of}, editor`, of, most: 1.5, ask: () => list(editor, {}, { collection: of }) },
      // What a partner may see is a condition more than the plain list has.
      { what: `list of ${of}, partner`, of, most: 2, ask: () => list(partner, {}, { collection: of }) },
    ]),
    {
      what: 'list of the history',
      of: 'transitions',
      most: 1.5,
      ask: () => list(editor, {}, { collection: 'transitions' }),
    },
    // A board shows up to 25 cards of each state, with what they belong to.
    { what: 'board, editor', rows: 100, most: 1.5, ask: () => board(editor) },
    { what: 'board of a theme', rows: 100, most: 1.5, ask: () => board(editor, { ...NO_FILTERS, theme }) },
    { what: 'board, partner', rows: 100, most: 1.5, ask: () => board(partner) },
    {
      what: 'board of initiatives',
      of: 'initiatives',
      rows: 100,
      most: 1.5,
      ask: () => readBoard(editor, 'initiatives', { states: statesOf('initiatives'), filters: NO_FILTERS }),
    },
    // It shows 30.
    { what: 'queue, first page', rows: 30, most: 1.5, ask: () => readQueue(editor) },
    // Of three collections, each narrowed to a theme.
    {
      what: 'queue of a theme',
      plain: byTheme,
      rows: 30,
      most: 2,
      ask: () => readQueue(editor, { theme }),
    },
    { what: 'queue, one idea', most: 1.5, ask: () => readQueueItem(editor, 'ideas', idea) },
    { what: 'calendar, a month', rows: 100, most: 1.5, ask: () => readAgenda(editor, month) },
    { what: 'calendar, without a date', most: 1.5, ask: () => readUnscheduled(editor, NO_FILTERS) },
    // Asked in a pause of typing, of two collections. Titles of a few hundred words in any order are its worst case: all have
    // pieces in common, so that the index is read from end to end.
    {
      what: 'similar titles',
      plain: { title: { like: 'bomen langs' } },
      most: 15,
      ask: () => findSimilar(editor, 'Meer bomen langs de dijk', NEW),
    },
    { what: 'subscribers', rows: 100, most: 1.5, ask: () => listSubscribers(poolOf(editor.payload)) },
    { what: 'broken links, editor', most: 1.5, ask: () => readLinksPage(editor, 1) },
    { what: 'broken links, partner', most: 1.5, ask: () => readLinksPage(partner, 1) },
    { what: 'timeline', most: 1.5, ask: () => readTimeline({ req: editor, collection: 'ideas', id: idea }) },
    { what: 'dashboard: my work, editor', most: 3, ask: () => readDesk(editor) },
    { what: 'dashboard: my work, assessor', most: 3, ask: () => readDesk(assessor) },
    { what: 'dashboard: my work, partner', most: 3, ask: () => readDesk(partner) },
    { what: 'dashboard: participation', most: 3, ask: () => readParticipation(editor, null) },
    { what: 'dashboard: what happened', most: 1.5, ask: () => readActivity(editor) },
    { what: 'dashboard: feeds', most: 3, ask: () => readFeedHealth(editor) },
  ]
}

const NEW = { collection: 'ideas', id: null }

const OTHERS = ['initiatives', 'events', 'subsidy-windows'] as const

type ListedCollection = 'ideas' | 'transitions' | (typeof OTHERS)[number]

/** A list in the panel, as Payload's list view asks for it. */
const list = (
  req: PayloadRequest,
  where: Where = {},
  {
    collection = 'ideas',
    limit = 10,
    overrideAccess = false,
    page,
  }: { collection?: ListedCollection; limit?: number; overrideAccess?: boolean; page?: number } = {},
): Promise<unknown> =>
  req.payload.find({
    collection,
    depth: 0,
    draft: collection !== 'transitions',
    includeLockStatus: true,
    limit,
    overrideAccess,
    page,
    req,
    select: collection === 'transitions' ? HISTORY_COLUMNS : COLUMNS,
    sort: SORTS[collection],
    user: req.user,
    where,
  } as Parameters<typeof req.payload.find>[0])

/** The columns and the order in which the panel shows each list at first. */
const COLUMNS = { title: true, state: true, scheduled: true, hidden: true, themes: true, partner: true }
const HISTORY_COLUMNS = {
  at: true,
  collection: true,
  documentId: true,
  transition: true,
  from: true,
  to: true,
}
const SORTS = {
  ideas: '-createdAt',
  initiatives: '-createdAt',
  events: '-startsAt',
  'subsidy-windows': '-opensAt',
  transitions: '-at',
}

const requestAs = async ({ payload }: Bench, user: number): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  req.payloadAPI = 'REST'
  const account = await payload.findByID({ collection: 'users', id: user, depth: 0 })
  req.user = { ...account, collection: 'users' } as PayloadRequest['user']
  return req
}

/** In milliseconds. */
const timeOf = async (ask: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await ask()
  return performance.now() - begun
}
