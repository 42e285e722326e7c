import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { performTransition } from '../../../src/operations/performTransition'
import { rejectProposal } from '../../../src/operations/moderateDocument'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { itemOf, query } from '../feed'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { editorOf, faultsIn, makeClient, sentInitiative, type ApiClient } from './apiClient'
import { serveRest } from './serveRest'

let payload: Payload
let world: World
let client: ApiClient
let trusted: ApiClient
let number = 0
const nextId = () => `/${++number}`

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const site = await serveRest(payload)
  client = await makeClient(payload, site, world.partner)
  trusted = await makeClient(payload, site, world.trustedPartner)
})

const step = (id: unknown, transition: string) =>
  performTransition({
    payload,
    actor: editorOf(world),
    collection: 'initiatives',
    id: Number(id),
    transition,
    reason: 'Daarom.',
  })

describe('PUT', () => {
  it('makes, changes, and leaves alone what is said again', async () => {
    const path = nextId()
    const made = await client.call('PUT', path, sentInitiative())
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({
        outcome: 'created',
        sourceId: '1',
        type: 'initiatives',
        state: 'submitted',
        stateLabel: expect.any(String) as string,
        url: null,
        waitsFor: 'editors',
        proposal: null,
        notPublished: [],
      }),
    ])
    const again = await client.call('PUT', path, sentInitiative())
    expect([again.status, again.body.outcome, again.body.updatedAt]).toEqual([
      200,
      'unchanged',
      made.body.updatedAt,
    ])
    const changed = await client.call('PUT', path, sentInitiative({ summary: 'Met kas.' }))
    expect([changed.status, changed.body.outcome, changed.body.id]).toEqual([200, 'updated', made.body.id])
    const row = await readMainRow(payload, 'initiatives', Number(made.body.id))
    expect(row).toMatchObject({ summary: 'Met kas.', themes: [world.theme], areas: [world.area] })
    expect(row?.origin).toMatchObject({ name: 'Stichting Buurt', sourceId: '1' })
  })

  it('is online at once for who is trusted, with clean text, and tells where', async () => {
    const html =
      '<h1>Moestuin</h1><p onclick="x()">Kom <b>langs</b> <a href="/tuin">hier</a><script>1</script></p>'
    const url = 'https://arcon.example/moestuin'
    const { body } = await trusted.call('PUT', nextId(), sentInitiative({ html, url }))
    expect(body).toMatchObject({ state: 'published', waitsFor: null })
    const item = await itemOf(payload, 'initiatives', Number(body.id))
    expect(body.url).toMatch(new RegExp(`^http.*${item?.url}$`))
    expect(item?.origin).toEqual({ name: 'Sportclub Vertrouwd', url })
    expect(item?.html).toContain('<strong>langs</strong>')
    expect(item?.html).toContain('href="https://arcon.example/tuin"')
    expect(item?.html).not.toMatch(/script|onclick|<h1/)
  })

  it('says what keeps it from being online', async () => {
    const { body } = await trusted.call('PUT', nextId(), sentInitiative({ summary: null }))
    expect(body).toMatchObject({
      outcome: 'created',
      state: 'submitted',
      notPublished: [{ field: 'summary', code: 'missingField' }],
    })
  })

  it('of something public proposes a change, which waits or is refused with a reason', async () => {
    const path = nextId()
    const { body: made } = await client.call('PUT', path, sentInitiative())
    await step(made.id, 'publish')
    const { body } = await client.call(
      'PUT',
      path,
      sentInitiative({ summary: 'Met kas.', html: '<p>Nee.</p>' }),
    )
    expect(body).toMatchObject({
      outcome: 'updated',
      hasProposal: true,
      waitsFor: 'editors',
      proposal: { fields: ['summary', 'text'] },
    })
    expect((await itemOf(payload, 'initiatives', Number(made.id)))?.summary).toBe('Samen groente verbouwen.')
    await rejectProposal({
      payload,
      actor: editorOf(world),
      collection: 'initiatives',
      id: Number(made.id),
      reason: 'Te vaag.',
    })
    const { body: after } = await client.call('GET', path)
    expect(after).toMatchObject({
      proposal: null,
      waitsFor: null,
      messages: [{ reason: 'Te vaag.' }, { step: 'publish' }],
    })
  })

  it('answers a question of the editors', async () => {
    const path = nextId()
    const { body: made } = await client.call('PUT', path, sentInitiative())
    await step(made.id, 'askInfo')
    const { body: asked } = await client.call('GET', path)
    expect(asked).toMatchObject({
      state: 'needsInfo',
      waitsFor: 'partner',
      messages: [{ step: 'askInfo', reason: 'Daarom.' }],
    })
    const { body } = await client.call('PUT', path, sentInitiative({ summary: 'Uitleg.' }))
    expect(body).toMatchObject({ state: 'submitted', waitsFor: 'editors' })
  })

  it('takes ideas and events', async () => {
    const { contact: _, ...rest } = sentInitiative()
    const idea = { ...rest, type: 'ideas', termsAccepted: true, asks: ['knowledge'] }
    const { status } = await client.call('PUT', nextId(), idea)
    const { publicationBasis: __, ...shared } = rest
    const event = {
      ...shared,
      type: 'events',
      kind: 'meeting',
      startsAt: '2027-03-03T19:30:00+01:00',
      venue: { name: 'Buurthuis', address: 'Dorpsstraat 1, Zwolle' },
    }
    const path = nextId()
    const made = await client.call('PUT', path, event)
    expect([status, made.status]).toEqual([201, 201])
    const same = await client.call('PUT', path, { ...event, startsAt: '2027-03-03T18:30:00Z' })
    expect(same.body.outcome).toBe('unchanged')
    expect((await client.call('PUT', path, sentInitiative())).status).toBe(409)
  })

  it('is there once when it is sent twenty times at the same moment, with its contact', async () => {
    const path = nextId()
    const sent = sentInitiative({ contact: { name: 'Twintig', email: 'Twintig@Example.org' } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.call('PUT', path, sent)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const [count] = await query<{ contacts: string; documents: string }>(
      payload,
      sql`select (select count(*) from contacts where name = 'Twintig') as contacts,
        (select count(*) from initiatives where origin_source_id = ${path.slice(1)} and partner_id = ${world.partner}) as documents`,
    )
    expect(count).toEqual({ contacts: '1', documents: '1' })
  })

  it.each(['a/b?c', 'ë 1', 'https://arcon.example/17#x', '%', 'x'.repeat(255)])(
    'knows the id %s',
    async (id) => {
      const path = `/${encodeURIComponent(id)}`
      expect((await client.call('PUT', path, sentInitiative())).body.sourceId).toBe(id)
      expect((await client.call('GET', path)).status).toBe(200)
    },
  )
})

describe('what is refused', () => {
  it.each([
    ['a field that does not exist', { titel: 'x' }, ['titel: unknownField']],
    ['a field of another type', { startsAt: '2027-01-01T10:00:00Z' }, ['startsAt: unknownField']],
    [
      'what the engine writes',
      { state: 'published', partner: 1 },
      ['state: unknownField', 'partner: unknownField'],
    ],
    ['wrong types', { title: 3, themes: 'natuur' }, ['title: wrongType', 'themes: wrongType']],
    [
      'a theme and an area that are not there',
      { themes: ['x'], areas: ['GM0193', 'y'] },
      ['themes.0: unknownValue', 'areas.1: unknownValue'],
    ],
    ['both kinds of text', { text: 'x' }, ['text: notTogether']],
    ['a title that is too long', { title: 'x'.repeat(201) }, ['title: fieldInvalid']],
    ['an address that is none', { url: 'javascript:1' }, ['url: fieldInvalid']],
    [
      'an e-mail address that is none',
      { contact: { name: 'x', email: 'x' } },
      ['contact.email: fieldInvalid'],
    ],
    ['a contact of more', { contact: { name: 'x', bsn: '1' } }, ['contact.bsn: unknownField']],
    [
      'a place outside the world',
      { location: { latitude: 91, longitude: 6 } },
      ['location.latitude: fieldInvalid'],
    ],
    [
      'no theme and no contact',
      { themes: [], contact: null },
      ['contact: missingField', 'themes: missingField'],
    ],
    ['a type that does not exist', { type: 'partners' }, ['type: unknownValue']],
  ])('%s', async (_, more, faults) => {
    const path = nextId()
    const answer = await client.call('PUT', path, sentInitiative(more))
    expect(answer.status).toBe(400)
    expect(faultsIn(answer)).toEqual(faults)
    expect((await client.call('GET', path)).status).toBe(404)
  })

  it('a start without a time zone, an end before the start', async () => {
    const event = { type: 'events', title: 'x', themes: ['natuur'], areas: ['GM0193'] }
    const path = nextId()
    expect(faultsIn(await client.call('PUT', path, { ...event, startsAt: '2027-03-03T19:30' }))).toEqual([
      'startsAt: wrongFormat',
    ])
    const backwards = { ...event, startsAt: '2027-03-03T19:30:00Z', endsAt: '2027-03-03T18:30:00Z' }
    expect(faultsIn(await client.call('PUT', path, backwards))).toEqual(['endsAt: fieldInvalid'])
  })

  it('is told in the language of the reader', async () => {
    const said = async (language: string) =>
      (await client.call('PUT', nextId(), sentInitiative({ titel: 'x' }), { language })).body.errors?.[0]
        ?.message
    expect(await said('nl')).toContain("Het veld 'titel' bestaat niet.")
    expect(await said('en')).toContain("There is no field 'titel'.")
  })

  it('what is no JSON, what is no object, and what is too large', async () => {
    const path = nextId()
    expect((await client.call('PUT', path, '{"title":')).status).toBe(400)
    expect((await client.call('PUT', path, '[]')).status).toBe(400)
    expect((await client.call('PUT', path)).status).toBe(400)
    expect((await client.call('PUT', path, sentInitiative({ text: 'x'.repeat(1_000_001) }))).status).toBe(413)
    expect(faultsIn(await client.call('PUT', path, sentInitiative({ html: 'x'.repeat(100_001) })))).toEqual([
      'html: tooLong',
    ])
    expect(faultsIn(await client.call('PUT', `/${'x'.repeat(256)}`, sentInitiative()))).toEqual([
      'sourceId: wrongId',
    ])
  })
})
