import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { startOtherSites, type OtherSites } from '../startOtherSites'
import { wordpress } from './feedTexts'
import { contactFor, query, readFeed } from './sourceWorld'

// What a site would be told: this one also reads feeds on this machine.
process.env.NOABER_ALLOW_PRIVATE_CALLBACKS = 'true'
process.env.NOABER_URL = 'https://noaber.example'

let payload: Payload
let world: World
let others: OtherSites
let settings: Record<string, unknown>

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  others = await startOtherSites()
  others.answer('/feed', (_, res) =>
    res.end(wordpress([{ id: 'a', title: 'Samen koken', category: 'Eten', text: 'Elke week.' }])),
  )
  settings = {
    name: 'Site van de buurt',
    address: others.at('/feed'),
    becomes: 'initiatives',
    themes: [world.theme],
    areas: [world.area],
    contact: await contactFor(payload, world.partner),
  }
})
afterAll(() => others.close())

const ask = (who: keyof World['as'], method: string, path: string, body?: unknown) =>
  rest(payload, method, `/api${path}`, { as: world.as[who], body: method === 'GET' ? undefined : body })

/** A feed that an editor of the partner sets up in the panel. */
const setUp = async (more: Record<string, unknown> = {}) => {
  const { status, body } = await ask('partner', 'POST', '/feed-sources', { ...settings, ...more })
  expect(status).toBe(201)
  return (body as { doc: { id: number; partner: { id: number }; isOn: boolean } }).doc
}

describe('a partner’s editor', () => {
  it('sets up a feed of the own organisation only, which is off until its example was seen', async () => {
    const { id, isOn } = await setUp({ partner: world.otherPartner, isOn: true })
    expect(isOn).toBe(false)
    expect(await payload.findByID({ collection: 'feed-sources', id, depth: 0 })).toMatchObject({
      partner: world.partner,
      isOn: false,
    })
    const refused = await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })
    expect(refused).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining('Bekijk eerst het voorbeeld') as string }] },
    })
    expect(await ask('partner', 'GET', `/feed-sources/${id}/preview`)).toMatchObject({
      status: 200,
      body: {
        format: 'rss',
        entries: 1,
        shown: [{ title: 'Samen koken', summary: 'Elke week.', becomes: 'taken', categories: ['Eten'] }],
        unknownCategories: ['Eten'],
        problems: [{ code: 'badDate' }],
      },
    })
    expect((await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })).status).toBe(200)
    expect(await payload.findByID({ collection: 'feed-sources', id })).toMatchObject({ isOn: true })
  })

  it('hears what is wrong with an address, and can mend it', async () => {
    const { id } = await setUp({ address: others.at('/niets') })
    expect((await ask('partner', 'GET', `/feed-sources/${id}/preview`)).body).toEqual({
      error: 'status',
      status: 404,
    })
    expect((await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })).status).toBe(409)
    const { status, body } = await ask('partner', 'POST', '/feed-sources', {
      ...settings,
      address: 'geen adres',
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('https://')
  })

  it('sees an example anew after other settings, and the feed is off after another address', async () => {
    const { id } = await setUp()
    await ask('partner', 'GET', `/feed-sources/${id}/preview`)
    await ask('partner', 'PATCH', `/feed-sources/${id}`, { licence: 'CC0-1.0' })
    expect((await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })).status).toBe(409)
    await ask('partner', 'GET', `/feed-sources/${id}/preview`)
    expect((await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })).status).toBe(200)
    await ask('partner', 'PATCH', `/feed-sources/${id}`, { name: 'Andere naam' })
    expect(await payload.findByID({ collection: 'feed-sources', id })).toMatchObject({ isOn: true })
    await ask('partner', 'PATCH', `/feed-sources/${id}`, { address: others.at('/elders') })
    expect(await payload.findByID({ collection: 'feed-sources', id })).toMatchObject({ isOn: false })
  })

  it('asks for a look now, and not every second', async () => {
    const { id } = await setUp()
    await ask('partner', 'GET', `/feed-sources/${id}/preview`)
    await ask('partner', 'POST', `/feed-sources/${id}/switch`, { isOn: true })
    expect((await ask('partner', 'POST', `/feed-sources/${id}/look`)).status).toBe(200)
    await query(payload, sql`update source_states set checked_at = now() where source_id = ${id}`)
    expect((await ask('partner', 'POST', `/feed-sources/${id}/look`)).status).toBe(409)
  })
})

describe('others', () => {
  it.each(['nobody', 'otherPartner', 'trustedPartner'] as const)('%s find nothing', async (who) => {
    const { id } = await setUp()
    for (const [method, path] of [
      ['GET', 'preview'],
      ['POST', 'switch'],
      ['POST', 'look'],
    ] as const)
      expect((await ask(who, method, `/feed-sources/${id}/${path}`, { isOn: true })).status).toBe(404)
  })

  it.each(['assessor', 'key'] as const)('%s see it and change nothing', async (who) => {
    const { id } = await setUp()
    expect((await ask(who, 'GET', `/feed-sources/${id}`)).status).toBe(200)
    for (const [method, path] of [
      ['GET', 'preview'],
      ['POST', 'switch'],
      ['POST', 'look'],
    ] as const)
      expect((await ask(who, method, `/feed-sources/${id}/${path}`, { isOn: true })).status).toBe(404)
    expect((await ask(who, 'PATCH', `/feed-sources/${id}`, { name: 'Anders' })).status).toBe(403)
  })
})

it('a document tells its partner and the desk which feed it came from, and what is the matter with it', async () => {
  const feed = await readFeed(world, { ...settings, partner: world.partner })
  await feed.look()
  const document = Number((await feed.documentOf('a'))?.id)
  const path = `/initiatives/${document}/source`
  expect((await ask('partner', 'GET', path)).body).toMatchObject({
    source: { feed: feed.id, name: 'Site van de buurt', missingSince: null },
  })
  others.answer('/feed', (_, res) => res.end(wordpress([])))
  await feed.look()
  await feed.passDays(8)
  expect((await ask('editor', 'GET', path)).body).toMatchObject({
    source: { missingSince: expect.stringContaining('T') as string },
  })
  expect((await ask('otherPartner', 'GET', path)).status).toBe(404)
})

it('a feed that is deleted leaves what came from it', async () => {
  others.answer('/feed', (_, res) => res.end(wordpress([{ id: 'b', title: 'Samen eten' }])))
  const feed = await readFeed(world, { ...settings, partner: world.partner })
  await feed.look()
  const document = Number((await feed.documentOf('b'))?.id)
  expect((await ask('partner', 'DELETE', `/feed-sources/${feed.id}`)).status).toBe(200)
  expect(await feed.entries()).toEqual([])
  expect(await payload.findByID({ collection: 'initiatives', id: document, depth: 0 })).toMatchObject({
    origin: { name: 'Site van de buurt' },
  })
})
