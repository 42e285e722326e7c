import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseUrl } from '../../../../src/db/currentDatabase'
import { hideDocument, unhideDocument } from '../../../../src/operations/moderateDocument'
import { pollSource } from '../../../../src/operations/sources/pollSource'
import { ChangesMirror } from '../../../clients/ChangesMirror'
import { HubMirror } from '../../../clients/HubMirror'
import type { Mirror } from '../../../clients/Mirror'
import { copiesOf, readTruth } from '../../convergence/truth'
import { startHubSite, type HubSite } from '../../hub/hubSite'
import type { Subscriber } from '../../hub/subscriber'
import { usePayload } from '../../payload'
import { makeWorld, type World } from '../../people'
import { editorOf, makeJobsDue, runJobs, step } from '../../publishing/site'
import { startOtherSites, type OtherSites } from '../../startOtherSites'
import { query, readFeed, type ReadFeed } from '../sourceWorld'
import { happening, type Happening } from './operations'
import { Upstream } from './Upstream'

// What a site would be told: this one also talks to this machine.
process.env.NOABER_ALLOW_PRIVATE_CALLBACKS = 'true'
process.env.NOABER_URL = 'https://noaber.example'

const RUNS = process.env.LONG ? 1_000 : 15

/** How many entries a feed goes along with from one sequence to the next. */
const MOST_ENTRIES = 12

let payload: Payload
let world: World
let others: OtherSites
let hub: HubSite
let client: pg.Client
let receiver: Subscriber
let mirrors: Record<'hub' | 'changes', Mirror>
let upstreams: { upstream: Upstream; feed: ReadFeed }[]

/** What the desk did with an entry, which no source undoes. */
const withdrawn = new Set<string>()
const hidden = new Set<string>()
/** What is so long ago that nothing happens to it any more. */
const tidied = new Set<string>()

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  others = await startOtherSites()
  await payload.update({
    collection: 'partners',
    id: world.trustedPartner,
    data: { trustedFor: ['initiatives', 'events'] } as never,
  })
  upstreams = []
  for (const [index, kind] of (['wordpress', 'atom', 'calendar'] as const).entries()) {
    const upstream = new Upstream(kind, others, index as 0 | 1 | 2)
    const feed = await readFeed(world, {
      name: kind,
      address: upstream.address,
      becomes: kind === 'calendar' ? 'events' : 'initiatives',
      partner: world.trustedPartner,
    })
    // What the example told was not taken in.
    upstream.heard.clear()
    upstreams.push({ upstream, feed })
  }
  client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  hub = await startHubSite({ url: databaseUrl(), client, close: () => client.end() })
  receiver = await hub.newSubscriber()
  // On one page: of what changes further on, a hub says nothing.
  const topic = '/feeds/all.atom?limit=100'
  const byHub = new HubMirror(`${hub.url}${topic}`)
  receiver.answerFeeds(({ body }, res) => {
    if (!isReceiving.now) return void res.writeHead(503).end()
    byHub.receive(body).then(
      () => res.writeHead(204).end(),
      (error: unknown) => {
        console.log(`The receiver could not take in what was sent: ${String(error)}`)
        res.writeHead(500).end()
      },
    )
  })
  mirrors = { hub: byHub, changes: new ChangesMirror(`${hub.url}/open-data/v1/changes?limit=20`) }
  await hub.subscribe(receiver, topic)
}, 240_000)

afterAll(async () => {
  await hub.close()
  await client.end()
  await others.close()
})

const isReceiving = { now: true }

/** All three feeds are looked at, at once. */
const look = async () => {
  await query(payload, sql`update source_entries set asked_at = null`)
  await query(payload, sql`update source_states set next_at = now() - interval '1 second'`)
  await Promise.all(upstreams.map(({ feed }) => pollSource(payload, feed.id)))
}

const happen = async (one: Happening): Promise<void> => {
  if (!('site' in one)) {
    if (one.what === 'look') return look()
    isReceiving.now = one.what === 'receiver recovers'
    return
  }
  const { feed, upstream } = upstreams[one.site] ?? upstreams[0] ?? fail()
  if (one.what === 'add') return upstream.add()
  if (one.what === 'fail') return void (upstream.outage = one.outage)
  if (one.what === 'recover') return void (upstream.outage = null)
  if (!('entry' in one)) return
  const ids = [...upstream.entries.keys()].slice(-MOST_ENTRIES)
  const entry = ids[one.entry % ids.length] ?? fail()
  if (one.what === 'edit') return upstream.edit(entry, `${entry}, de ${Math.random().toString(36).slice(2)}`)
  if (one.what === 'drop') return upstream.set(entry, 'dropped')
  if (one.what === 'bring back') return upstream.set(entry, 'there')
  if (one.what === 'take away') return upstream.set(entry, upstream.kind === 'calendar' ? 'off' : 'gone')
  return atDesk(one.what, feed, entry)
}

const atDesk = async (what: string, feed: ReadFeed, entry: string): Promise<void> => {
  const document = await feed.documentOf(entry)
  if (!document) return
  const collection = entry.startsWith('calendar') ? 'events' : 'initiatives'
  const id = Number(document.id)
  const call = { payload, actor: editorOf(world), collection, id, reason: 'Zo is het besloten.' }
  if (what === 'desk hides' && !hidden.has(entry)) {
    await hideDocument(call)
    hidden.add(entry)
  }
  if (what === 'desk shows' && hidden.has(entry)) {
    await unhideDocument(call)
    hidden.delete(entry)
  }
  if (what === 'desk withdraws' && ['published', 'cancelled'].includes(String(document.state))) {
    await step(world, collection, id, 'withdraw', { reason: 'Zo is het besloten.' })
    withdrawn.add(entry)
  }
}

const fail = (): never => {
  throw new Error('There is none.')
}

/** Everything works again, and everybody has had the time to hear of everything. */
const settle = async () => {
  isReceiving.now = true
  for (const { upstream } of upstreams) upstream.outage = null
  await look()
  await look()
  await makeJobsDue(payload)
  await runJobs(payload)
}

/** What should be public, by the titles that the partners' sites sent and what the desk did. */
const expected = () =>
  Object.fromEntries(
    upstreams.flatMap(({ upstream }) =>
      [...upstream.heard]
        .filter(([id, { state }]) => state !== 'gone' && !withdrawn.has(id) && !hidden.has(id))
        .map(([id, { title, state }]) => [id, `${title} (${state === 'off' ? 'cancelled' : 'published'})`]),
    ),
  )

/** What is public of it, by the documents. */
const actual = async () => {
  const rows = await query<{ entry_id: string; title: string; state: string }>(
    payload,
    sql`select e.entry_id, i.item ->> 'title' title, i.item ->> 'state' state from source_entries e
        join feed_items i on i.collection = e.collection and i.document_id = e.document_id::text`,
  )
  return Object.fromEntries(rows.map(({ entry_id, title, state }) => [entry_id, `${title} (${state})`]))
}

/** The feeds of the partners move on, and the desk takes away what is old, so that all of it fits on one page. */
const tidy = async () => {
  for (const { feed, upstream } of upstreams) {
    for (const id of [...upstream.entries.keys()].slice(0, -MOST_ENTRIES)) {
      if (tidied.has(id)) continue
      upstream.set(id, 'dropped')
      if (!hidden.has(id)) await atDesk('desk withdraws', feed, id)
      tidied.add(id)
    }
  }
}

let count = 0

it(
  `three sites of partners, this one and two that take over agree after everything that happens (${RUNS} sequences)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 14, size: 'max' }), async (all) => {
        for (const one of all) {
          await happen(one)
          if (one.what === 'look') await mirrors.changes.poll()
        }
        await settle()
        expect(await actual()).toEqual(expected())
        const truth = copiesOf(await readTruth(payload), hub.url)
        await hub
          // A change is told once every older transaction is over, also of tests beside this one on the same server.
          .strikeUntil(() => isDeepStrictEqual(Object.fromEntries(mirrors.hub.items), truth), 150_000)
          // What differs is said below.
          .catch((error: unknown) => console.log(String(error)))
        await mirrors.changes.poll()
        for (const [name, { items }] of Object.entries(mirrors))
          expect(Object.fromEntries(items), name).toEqual(truth)
        await tidy()
        count += 1
        if (count % 25 === 0)
          console.log(`${new Date().toISOString()} ${count} sequences, ${Object.keys(truth).length} items`)
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
  RUNS * 180_000,
)

it('on the way much came in, was cancelled, withdrawn, brought back and hidden', async () => {
  const [tally] = await query<Record<string, string>>(
    payload,
    sql`select count(*) filter (where transition = 'publish') published,
          count(*) filter (where transition = 'withdraw') withdrawn,
          count(*) filter (where transition = 'revive') revived,
          count(*) filter (where transition = 'cancel') cancelled,
          count(*) filter (where transition = 'hide') hidden
        from transitions`,
  )
  console.log(JSON.stringify(tally))
  const surely = process.env.LONG ? Object.keys(tally ?? {}) : ['published', 'withdrawn']
  for (const what of surely) expect(Number(tally?.[what]), what).toBeGreaterThan(0)
})
