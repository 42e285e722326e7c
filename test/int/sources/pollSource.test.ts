import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readProposal } from '../../../src/hooks/lockRow'
import { performTransition } from '../../../src/operations/performTransition'
import { pollSource } from '../../../src/operations/sources/pollSource'
import { pollSources } from '../../../src/jobs/tasks/pollSources'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { requestAs } from '../requestAs'
import { startOtherSites, type OtherSites } from '../startOtherSites'
import { atom, calendar, wordpress } from './feedTexts'
import { query, readFeed } from './sourceWorld'

// What a site would be told: this one also reads feeds on this machine.
process.env.NOABER_ALLOW_PRIVATE_CALLBACKS = 'true'
process.env.NOABER_URL = 'https://noaber.example'

let payload: Payload
let world: World
let others: OtherSites
let number = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  await payload.update({
    collection: 'partners',
    id: world.trustedPartner,
    data: { trustedFor: ['initiatives', 'events'] } as never,
  })
  others = await startOtherSites()
})
afterAll(() => others.close())

/** A feed of the partner's own site, that says what it is told. */
const makeFeed = async (text: string, settings: Record<string, unknown> = {}) => {
  const path = `/feed-${++number}`
  const says = (now: string, type = 'application/xml') =>
    others.answer(path, (_, res) => res.writeHead(200, { 'content-type': type }).end(now))
  says(text)
  const feed = await readFeed(world, { address: others.at(path), ...settings })
  return { ...feed, path, says, answers: (status: number) => others.answer(path, status) }
}
const trusted = () => ({ partner: world.trustedPartner })
const post = (id: string, more: Record<string, unknown> = {}) => ({ id, title: `Bericht ${id}`, ...more })
const editor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null }) as const

describe('what a feed says', () => {
  it('waits for the desk, with where it came from, cleaned, however broken its dates are', async () => {
    const entry = post('a', {
      url: 'https://buurt.example/a',
      text: 'Wij planten <b onclick="x()">bomen</b>.',
    })
    const feed = await makeFeed(wordpress([entry]))
    expect(await feed.look()).toMatchObject({ outcome: 'read', taken: { created: 1 } })
    const document = await feed.documentOf('a')
    expect(document).toMatchObject({
      title: 'Bericht a',
      summary: 'Wij planten bomen.',
      state: 'submitted',
      partner: world.partner,
      origin: { name: 'Site van de buurt', url: 'https://buurt.example/a', sourceId: 'a' },
      licence: 'CC-BY-4.0',
    })
    expect(JSON.stringify(document?.body)).not.toMatch(/script|onclick|alert/)
    expect(await feed.state()).toMatchObject({
      status: 200,
      format: 'rss',
      title: 'Nieuws – Buurt',
      entries: 1,
      problems: [{ code: 'badDate', entry: 'Bericht a' }],
    })
  })

  it('is online at once for a partner that is trusted with it, with a link to the original', async () => {
    const feed = await makeFeed(wordpress([post('b', { url: 'https://buurt.example/b' })]), trusted())
    await feed.look()
    const document = await feed.documentOf('b')
    expect(document?.state).toBe('published')
    expect((await itemOf(payload, 'initiatives', Number(document?.id)))?.origin).toEqual({
      name: 'Site van de buurt',
      url: 'https://buurt.example/b',
    })
  })

  it('writes nothing when it is the same, and everything again when the settings changed', async () => {
    const feed = await makeFeed(wordpress([post('c', { category: 'Bos' })]), trusted())
    await feed.look()
    const before = await feed.documentOf('c')
    expect(await feed.look()).toMatchObject({ taken: { created: 0, updated: 0, unchanged: 1 } })
    expect(await feed.documentOf('c')).toEqual(before)
    await payload.update({
      collection: 'feed-sources',
      id: feed.id,
      data: { licence: 'CC0-1.0' } as never,
    })
    expect(await feed.look()).toMatchObject({ taken: { updated: 1 } })
    expect(await feed.documentOf('c')).toMatchObject({ licence: 'CC0-1.0', state: 'published' })
  })

  it('is changed at once where the partner is trusted, and is a proposal where it is not', async () => {
    const ours = await makeFeed(atom([post('urn:x:1')]), trusted())
    await ours.look()
    ours.says(atom([post('urn:x:1', { title: 'Nieuwe titel' })]))
    expect(await ours.look()).toMatchObject({ taken: { updated: 1 } })
    expect(await ours.documentOf('urn:x:1')).toMatchObject({ title: 'Nieuwe titel', state: 'published' })

    const theirs = await makeFeed(atom([post('urn:x:2')]))
    await theirs.look()
    const id = Number((await theirs.documentOf('urn:x:2'))?.id)
    await performTransition({
      payload,
      actor: editor(),
      collection: 'initiatives',
      id,
      transition: 'publish',
    })
    theirs.says(atom([post('urn:x:2', { title: 'Nieuwe titel' })]))
    await theirs.look()
    expect(await theirs.documentOf('urn:x:2')).toMatchObject({ title: 'Bericht urn:x:2', state: 'published' })
    expect(await readProposal(await requestAs(payload, null), 'initiatives', id)).toMatchObject({
      title: 'Nieuwe titel',
    })
  })

  it('finds its theme by its category', async () => {
    const { id: theme } = await payload.create({
      collection: 'themes',
      data: { title: 'Water', summary: 'Over water.', noImage: true } as never,
    })
    const feed = await makeFeed(wordpress([post('d', { category: 'Sloten' })]), {
      categories: [{ text: 'sloten', theme }],
    })
    await feed.look()
    expect((await feed.documentOf('d'))?.themes).toEqual([world.theme, theme])
  })

  it('brings the picture once, when it says what can be seen', async () => {
    const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: 'green' } })
      .png()
      .toBuffer()
    let asked = 0
    others.answer('/foto.png', (_, res) => {
      asked += 1
      res.writeHead(200, { 'content-type': 'text/html' }).end(picture)
    })
    const image = (alt: string) => `<img src="${others.at('/foto.png')}" alt="${alt}">`
    const entries = [
      post('e', { image: image('Een groen veld') }),
      post('f', { image: image('') }),
      post('g', { image: `<img src="${others.at('/weg.png')}" alt="Weg">` }),
    ]
    const feed = await makeFeed(wordpress(entries), { ...trusted(), takesImages: true })
    await feed.look()
    const withPicture = await feed.documentOf('e')
    expect(withPicture).toMatchObject({ noImage: false, state: 'published' })
    expect(await payload.findByID({ collection: 'media', id: Number(withPicture?.image) })).toMatchObject({
      alt: 'Een groen veld',
      mimeType: expect.stringMatching(/^image\//) as string,
      partner: expect.objectContaining({ id: world.trustedPartner }) as object,
    })
    expect(await feed.documentOf('f')).toMatchObject({ noImage: true, image: null })
    expect(await feed.documentOf('g')).toMatchObject({ noImage: true, image: null })
    feed.says(wordpress([post('e', { title: 'Anders', image: image('Een groen veld') })]))
    await feed.look()
    expect((await feed.documentOf('e'))?.image).toBe(withPicture?.image)
    expect(asked).toBe(1)
  })

  it('of our own is not taken in again', async () => {
    const feed = await makeFeed(wordpress([post('h')]), trusted())
    await feed.look()
    const { urn } = (await itemOf(payload, 'initiatives', Number((await feed.documentOf('h'))?.id))) ?? {}
    const back = await makeFeed(
      atom([post(String(urn)), post('urn:y:1', { url: 'https://noaber.example/initiatieven/iets' })]),
    )
    expect(await back.look()).toMatchObject({ taken: { own: 2, created: 0 } })
    expect((await back.entries()).map(({ state }) => state)).toEqual(['own', 'own'])
  })

  it('is tried again when it was refused, with the reason until then', async () => {
    const feed = await makeFeed(wordpress([post('i'), post('j')]), { themes: [], ...trusted() })
    expect(await feed.look()).toMatchObject({ taken: { refused: 2 } })
    expect((await feed.entries())[0]).toMatchObject({
      state: 'refused',
      problem: { nl: expect.stringContaining('Thema') as string },
    })
    await payload.update({
      collection: 'feed-sources',
      id: feed.id,
      data: { themes: [world.theme] } as never,
    })
    expect(await feed.look()).toMatchObject({ taken: { created: 2 } })
  })
})

it('an entry that we fail at keeps no other out, and comes in once we do not', async () => {
  await query(
    payload,
    sql`create function fail() returns trigger language plpgsql as $$ begin raise 'Kapot'; end $$;
        create trigger fail before insert on initiatives for each row when (new.title = 'Bericht kapot') execute function fail()`,
  )
  const feed = await makeFeed(wordpress([post('kapot'), post('heel')]), trusted())
  expect(await feed.look()).toMatchObject({ outcome: 'read', taken: { refused: 1, created: 1 } })
  expect((await feed.entries()).find(({ entry_id: id }) => id === 'kapot')).toMatchObject({
    state: 'refused',
    problem: { code: 'fault' },
  })
  await query(payload, sql`drop trigger fail on initiatives`)
  expect(await feed.look()).toMatchObject({ taken: { created: 1, unchanged: 1 } })
})

describe('a calendar', () => {
  const event = (id: string, more: Record<string, unknown> = {}) => ({
    id,
    title: `Avond ${id}`,
    start: '20330401T193000',
    ...more,
  })

  it('fills the agenda; what is cancelled stays on it as such', async () => {
    const feed = await makeFeed(calendar([event('k')]), { ...trusted(), becomes: 'events' })
    await feed.look()
    expect(await feed.documentOf('k')).toMatchObject({
      state: 'published',
      startsAt: '2033-04-01T17:30:00.000Z',
      endsAt: '2033-04-01T19:30:00.000Z',
      venue: { name: 'Dorpshuis De Spil, Lemele' },
    })
    feed.says(calendar([event('k', { isCancelled: true }), event('l', { isCancelled: true })]))
    expect(await feed.look()).toMatchObject({ taken: { cancelled: 2 } })
    expect(await feed.documentOf('k')).toMatchObject({ state: 'cancelled' })
    expect(await feed.documentOf('l')).toBeNull()
    expect(await feed.look()).toMatchObject({ taken: { cancelled: 1, unchanged: 1 } })
    feed.says(calendar([event('k')]))
    expect(await feed.look()).toMatchObject({ taken: { updated: 0, unchanged: 1 } })
    expect(await feed.documentOf('k')).toMatchObject({ state: 'published' })
  })

  it('takes an event away that nobody saw yet', async () => {
    const feed = await makeFeed(calendar([event('m')]), { becomes: 'events' })
    await feed.look()
    feed.says(calendar([event('m', { isCancelled: true })]))
    await feed.look()
    expect(await feed.documentOf('m')).toMatchObject({ state: 'withdrawn' })
  })
})

describe('what is not there any more', () => {
  it('stays, and is marked since when, when the feed merely names it no longer', async () => {
    const feed = await makeFeed(wordpress([post('n'), post('o')]), trusted())
    await feed.look()
    feed.says(wordpress([post('o')]))
    await feed.look()
    const [n, o] = await feed.entries()
    expect([n?.missing_since !== null, o?.missing_since]).toEqual([true, null])
    await feed.passDays(8)
    await feed.look()
    expect((await feed.documentOf('n'))?.state).toBe('published')
    feed.says(wordpress([post('n'), post('o')]))
    await feed.look()
    expect((await feed.entries())[0]?.missing_since).toBeNull()
  })

  it('goes when the feed has a tombstone for it, and comes back when the feed has it again', async () => {
    const feed = await makeFeed(atom([post('urn:z:1'), post('urn:z:2')]), trusted())
    await feed.look()
    feed.says(atom([post('urn:z:2')], ['urn:z:1']))
    expect(await feed.look()).toMatchObject({ taken: { withdrawn: 1 } })
    expect(await feed.documentOf('urn:z:1')).toMatchObject({ state: 'withdrawn' })
    expect(await feed.look()).toMatchObject({ taken: { withdrawn: 0 } })
    feed.says(atom([post('urn:z:1'), post('urn:z:2')]))
    expect(await feed.look()).toMatchObject({ taken: { updated: 1 } })
    expect(await feed.documentOf('urn:z:1')).toMatchObject({ state: 'published' })
  })

  it('goes when its original is gone for good, and stays when that is merely out of reach', async () => {
    const url = (path: string) => others.at(path)
    others.answer('/weg', 410)
    others.answer('/kapot', 500)
    const entries = [post('p', { url: url('/weg') }), post('q', { url: url('/kapot') })]
    const feed = await makeFeed(wordpress(entries), trusted())
    await feed.look()
    feed.says(wordpress([post('r')]))
    expect(await feed.look()).toMatchObject({ taken: { withdrawn: 1 } })
    expect((await feed.documentOf('p'))?.state).toBe('withdrawn')
    expect((await feed.documentOf('q'))?.state).toBe('published')
  })
})

describe('a feed that does not answer', () => {
  it('changes nothing here, and is left alone for longer each time', async () => {
    const feed = await makeFeed(wordpress([post('s')]), trusted())
    await feed.look()
    const minutes = async () =>
      Number(
        (
          await query<{ minutes: number }>(
            payload,
            sql`select round(extract(epoch from next_at - now()) / 60) minutes from source_states where source_id = ${feed.id}`,
          )
        )[0]?.minutes,
      )
    feed.answers(503)
    const pauses: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await feed.look()).toEqual({ outcome: 'failed' })
      pauses.push(await minutes())
    }
    expect(pauses).toEqual([15, 30, 60])
    expect(await feed.state()).toMatchObject({ status: 503, failures: 3 })
    feed.says('<html><body>Onderhoud</body></html>', 'text/html')
    expect(await feed.look()).toEqual({ outcome: 'failed' })
    expect(await feed.state()).toMatchObject({ error: 'notAFeed', failures: 4 })
    expect((await feed.documentOf('s'))?.state).toBe('published')
    expect((await feed.entries())[0]?.missing_since).toBeNull()
    feed.says(wordpress([post('s')]))
    await feed.look()
    expect(await feed.state()).toMatchObject({ error: null, failures: 0 })
  })

  it('is switched off when it is gone for good; what came from it stays', async () => {
    const feed = await makeFeed(wordpress([post('t')]), trusted())
    await feed.look()
    feed.answers(410)
    expect(await feed.look()).toEqual({ outcome: 'gone' })
    expect(await feed.state()).toMatchObject({ is_on: false, status: 410 })
    expect(await payload.findByID({ collection: 'feed-sources', id: feed.id })).toMatchObject({ isOn: false })
    expect((await feed.documentOf('t'))?.state).toBe('published')
  })

  it('inside our own network is not asked', async () => {
    const feed = await makeFeed(wordpress([post('u')]))
    const { custom } = payload.config
    payload.config.custom = { ...custom, noaberPrivateSources: false }
    expect(await feed.look()).toEqual({ outcome: 'failed' })
    payload.config.custom = custom
    expect(await feed.state()).toMatchObject({ error: 'privateAddress' })
  })
})

describe('manners', () => {
  it('asks once, with who asks, and again only for what changed', async () => {
    const seen: (string | undefined)[] = []
    others.answer('/etag', (req, res) => {
      seen.push(req.headers['if-none-match'])
      if (req.headers['if-none-match'] === '"1"') res.writeHead(304).end()
      else res.writeHead(200, { etag: '"1"', 'cache-control': 'max-age=7200' }).end(wordpress([post('v')]))
    })
    const feed = await readFeed(world, { address: others.at('/etag') })
    await feed.look()
    expect(await feed.look()).toEqual({ outcome: 'unchanged' })
    // The example, the whole feed, and whether it changed.
    expect(seen).toEqual([undefined, undefined, '"1"'])
    expect(
      [...others.userAgents].some((agent) =>
        agent.startsWith('Noaber feed reader (+https://noaber.example/feeds)'),
      ),
    ).toBe(true)
  })

  it('looks at a feed once at a time, whoever asks', async () => {
    const feed = await makeFeed(wordpress([post('w')]))
    await query(
      payload,
      sql`update source_states set next_at = now() - interval '1 second' where source_id = ${feed.id}`,
    )
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => pollSource(payload, feed.id)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['busy', 'busy', 'busy', 'read'])
  })

  it('stops between two entries when it is told to, and goes on the next time', async () => {
    const feed = await makeFeed(wordpress([post('x'), post('y')]), trusted())
    const stopping = new AbortController()
    stopping.abort()
    await query(
      payload,
      sql`update source_states set next_at = now() - interval '1 second' where source_id = ${feed.id}`,
    )
    expect(await pollSource(payload, feed.id, stopping.signal)).toEqual({ outcome: 'stopped' })
    expect(await feed.look()).toMatchObject({ taken: { created: 2 } })
  })

  it('leaves feeds alone of a partner that is suspended, and queues the others, each by itself', async () => {
    await query(payload, sql`update source_states set is_on = false`)
    const feeds = [await makeFeed(wordpress([post('1')])), await makeFeed(wordpress([post('2')]), trusted())]
    const step = (transition: string) =>
      performTransition({
        payload,
        actor: { ...editor(), role: 'admin' },
        collection: 'partners',
        id: world.trustedPartner,
        transition,
        reason: 'Om een reden.',
      })
    await step('suspend')
    expect(await pollSources(payload)).toBe(1)
    expect(await feeds[1]?.look()).toEqual({ outcome: 'busy' })
    await step('resume')
    expect(await feeds[1]?.look()).toMatchObject({ outcome: 'read' })
  })
})
