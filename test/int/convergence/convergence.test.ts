import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { ActiveIdsMirror } from '../../clients/ActiveIdsMirror'
import { AtomMirror } from '../../clients/AtomMirror'
import { ChangesMirror } from '../../clients/ChangesMirror'
import { JsonFeedMirror } from '../../clients/JsonFeedMirror'
import type { Fetch, Mirror } from '../../clients/Mirror'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { query } from '../feed'
import { startSite, until, type RunningSite } from '../feeds/startSite'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { makeJobsDue, runJobs } from '../publishing/site'
import { crawl, type KnownPage } from './crawl'
import { operation } from './operations'
import { PublicSite } from './PublicSite'
import { copiesOf, readItems, readTruth, type TrueItem } from './truth'

const RUNS = process.env.LONG ? 1_000 : 24

/** How often each mirror looks in while people work, at most. */
const MOST_POLLS = 5

/** In how many sequences every address is asked once. */
const CRAWL_EVERY = process.env.LONG ? 8 : 3

const BASE = 'https://noaber.example'

/** How far back incremental mirrors look again, in milliseconds: far less than they are told, so that it counts. */
const OVERLAP = 5_000

let payload: Payload
let site: PublicSite
let running: RunningSite

interface Watched {
  mirror: Mirror
  /** Which of the public items it is about. */
  covers: (item: TrueItem) => boolean
}

let mirrors: Record<string, Watched>
/** A theme that a mirror follows: by the address that it had at first, whatever happens to it. */
let theme: { id: number; slug: unknown }

beforeAll(async () => {
  payload = await usePayload()
  site = await PublicSite.start(await makeWorld(payload))
  running = await startSite({ databaseUrl: databaseUrl() })
  const [first] = site.themes()
  theme = { id: Number(first), slug: (await readMainRow(payload, 'themes', Number(first)))?.slug }
  const followed = String(theme.slug)
  const all = () => true
  const inTheme = ({ themes }: TrueItem) => themes.includes(String(theme.slug))
  const inArea = ({ areas }: TrueItem) => areas.includes('GM0193')
  const ofPartner = ({ partner, item }: TrueItem) =>
    partner === 'stichting-buurt' && item.type === 'initiatives'
  const feed = (path: string) => `${BASE}/feeds/${path}`
  const openData = `${BASE}/open-data/v1`
  mirrors = {
    atom: { mirror: new AtomMirror(feed('all.atom?limit=10'), fetch), covers: all },
    jsonFeed: { mirror: new JsonFeedMirror(feed('all.json?limit=7'), fetch, OVERLAP), covers: all },
    changes: { mirror: new ChangesMirror(`${openData}/changes?limit=20`, fetch), covers: all },
    activeIds: { mirror: new ActiveIdsMirror(openData, fetch), covers: all },
    atomOfArea: { mirror: new AtomMirror(feed('all.atom?area=GM0193'), fetch), covers: inArea },
    atomOfTheme: {
      mirror: new AtomMirror(feed(`all.atom?limit=100&theme=${followed}`), fetch),
      covers: inTheme,
    },
    jsonFeedOfPartner: {
      mirror: new JsonFeedMirror(feed('initiatives.json?partner=stichting-buurt'), fetch, OVERLAP),
      covers: ofPartner,
    },
  }
})

afterAll(() => running.close())

/** To where the site listens: it knows itself by its public address. */
const fetch: Fetch = (url, init) => globalThis.fetch(url.replace(BASE, running.origin), init)

/** What a sequence is made of: people who work at the same time, and mirrors that look in at odd moments. */
const sequences = fc.record({
  writers: fc.array(fc.array(operation, { minLength: 1, maxLength: 4, size: 'max' }), {
    minLength: 2,
    maxLength: 3,
    size: 'max',
  }),
  /** Milliseconds between polls. */
  pauses: fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 6, maxLength: 6 }),
})

/** What a change of a theme or partner does to other items is left to the queue. */
const emptyQueue = async () => {
  await makeJobsDue(payload)
  await runJobs(payload)
}

/** Whatever was committed can be read by everybody: no older transaction is busy, and the caches know of it. */
const settle = async () => {
  await until(async () => {
    const [row] = await query<{ over: boolean }>(
      payload,
      sql`select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as over from feed_changes`,
    )
    return row?.over === true
  })
  await running.feeds.context.revision.look()
  await running.feeds.context.revision.look()
}

const pollAll = () => Promise.all(Object.values(mirrors).map(({ mirror }) => mirror.poll()))

const knownPages = () =>
  query<KnownPage>(payload, sql`select type, slug, urn from feed_addresses order by random() limit 20`)

let count = 0

it(
  `mirrors converge to what the documents say, and withdrawn text is nowhere (${RUNS} sequences)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async ({ writers, pauses }) => {
        await site.topUp()
        let isBusy = true
        const reading = Object.values(mirrors).map(async ({ mirror }, index) => {
          for (let turn = 0; isBusy && turn < MOST_POLLS; turn += 1) {
            await pause(pauses[(index + turn) % pauses.length])
            await mirror.poll()
          }
        })
        try {
          await site.work(writers)
          await emptyQueue()
        } finally {
          isBusy = false
          await Promise.all(reading)
        }
        await settle()
        await pollAll()

        const truth = await readTruth(payload)
        theme.slug = (await readMainRow(payload, 'themes', theme.id))?.slug
        expect(await readItems(payload)).toEqual(
          Object.fromEntries(truth.map(({ item }) => [item.urn, item])),
        )
        for (const [name, { mirror, covers }] of Object.entries(mirrors)) {
          expect(Object.fromEntries(mirror.items), name).toEqual(copiesOf(truth.filter(covers), BASE))
        }
        count += 1
        if (count % CRAWL_EVERY === 0) {
          const marks = site.unseenMarks(truth.map(({ document }) => document).join(' '))
          expect(await crawl(running, { marks, pages: await knownPages() })).toEqual([])
        }
        if (count % 25 === 0)
          console.log(`${new Date().toISOString()} ${count} sequences, ${truth.length} items`)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
  RUNS * 60_000,
)

/** What the sequences came across, all together. */
const TALLY = sql`
  select count(*) filter (where kind = 'withdraw') as withdrawn,
    count(*) filter (where kind = 'upsert' and before = 'withdraw') as restored,
    count(*) filter (where was_themes is not null) as moved,
    (select count(*) from feed_addresses where status = 'merged') as merged,
    (select count(*) from feed_addresses where not is_current) as renamed
  from (select *, lag(kind) over (partition by urn order by seq) as before from feed_changes) lines`

// A few dozen sequences need not come across everything: what is rare is asked of the long run only.
const surelySeen = process.env.LONG
  ? ['withdrawn', 'restored', 'moved', 'merged', 'renamed']
  : ['withdrawn', 'moved']

it(`on the way much was ${surelySeen.join(', ')}`, async () => {
  const [tally] = await query<Record<string, string>>(payload, TALLY)
  console.log(JSON.stringify(tally))
  for (const what of surelySeen) expect(Number(tally?.[what]), what).toBeGreaterThan(0)
})
