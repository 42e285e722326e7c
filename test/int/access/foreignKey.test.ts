import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { contribute } from '../../../src/operations/contribute'
import { issueKey } from '../../../src/operations/keys/issueKey'
import { query } from '../feed'
import { usePayload } from '../payload'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

/** What only the partner itself and the desk may read. */
const SECRET = 'GEHEIM-7b1f'

let payload: Payload
let world: World
/** A key of another partner. */
let as: Credentials
let slug: string
/** One document of the partner in each collection that has any. */
const ids: Record<string, number> = {}

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const { partner } = world
  as = {
    apiKey: (await issueKey({ payload, actor: SYSTEM, name: 'Vreemd', partner: world.otherPartner })).secret,
  }
  slug = String((await payload.findByID({ collection: 'partners', id: partner, depth: 0 })).slug)
  const contact = await payload.create({ collection: 'contacts', data: { name: SECRET, partner } as never })
  ids.contacts = Number(contact.id)
  const { partner: _, ...initiative } = initiativeData(world, { title: SECRET, contact: ids.contacts })
  const { partner: __, ...idea } = ideaData(world, { title: SECRET, channel: 'partner' })
  const { themes, areas } = initiative
  const event = {
    title: SECRET,
    noImage: true,
    themes,
    areas,
    startsAt: '2027-03-03T19:30:00Z',
    kind: 'meeting',
  }
  const said = { initiatives: initiative, ideas: idea, events: event }
  for (const [collection, data] of Object.entries(said)) {
    const { id } = await contribute({
      payload,
      actor: SYSTEM,
      partner,
      collection: collection as keyof typeof said,
      sourceId: `x-${collection}`,
      origin: { name: 'Stichting Buurt', key: 'api' },
      data: collection === 'events' ? { ...data, venue: { name: 'Buurthuis', address: 'Straat 1' } } : data,
      mayPublish: false,
    })
    ids[collection] = id
  }
  ids.partners = partner
  ids.users = world.users.partner
  ids['api-keys'] = (await issueKey({ payload, actor: SYSTEM, name: SECRET, partner })).id
})

const PARTNERS_OWN = ['initiatives', 'ideas', 'events', 'contacts', 'partners', 'users', 'api-keys']

/** Everything that the database has of a document, its history and its versions. */
const storedOf = async (collection: string): Promise<unknown> => {
  const table = collection.replaceAll('-', '_')
  const id = ids[collection]
  const rows = await query(payload, sql`select * from ${sql.identifier(table)} where id = ${id}`)
  const history = await query(
    payload,
    sql`select transition from transitions where collection = ${collection} and document_id = ${String(id)}`,
  )
  const hasVersions = Boolean(payload.collections[collection as 'ideas'].config.versions)
  const versions = hasVersions
    ? await query(
        payload,
        sql`select id, updated_at from ${sql.identifier(`_${table}_v`)} where parent_id = ${id}`,
      )
    : []
  const notes = await query(payload, sql`select count(*) from notes`)
  return { rows, history, versions, notes }
}

/** An address with the documents of the partner filled in. */
const fill = (path: string, collection: string): string =>
  path
    .replaceAll(':sourceId', `x-initiatives`)
    .replaceAll(':slug', slug)
    .replaceAll(/:\w+\??/g, String(ids[collection]))

const bodyFor = (collection: string) => ({
  title: 'Gekaapt',
  name: 'Gekaapt',
  partner: world.otherPartner,
  state: 'withdrawn',
  transition: 'withdraw',
  reason: 'Gekaapt',
  deletedAt: '2027-01-01T00:00:00Z',
  ids: [ids[collection]],
  data: { title: 'Gekaapt' },
  items: [{ sourceId: 'x-initiatives', title: 'Gekaapt' }],
  assignee: null,
  keepDays: 0,
  days: 7,
  password: 'gekaapt-gekaapt',
})

describe.each(PARTNERS_OWN)('a key of another partner, at %s', (collection) => {
  it(
    'reads nothing that is not public, and changes nothing, at any address',
    { timeout: 120_000 },
    async () => {
      const { endpoints } = payload.collections[collection as 'ideas'].config
      const before = await storedOf(collection)
      const tried: string[] = []
      for (const { method, path } of (endpoints || []) as Endpoint[]) {
        if (!['get', 'put', 'post', 'patch', 'delete'].includes(method)) continue
        const address = `/api/${collection}${fill(path, collection)}`
        const body = method === 'get' ? undefined : bodyFor(collection)
        for (const search of [
          '',
          '?draft=true&trash=true&reason=x',
          `?where[id][equals]=${ids[collection]}`,
        ]) {
          const answer = await rest(payload, method.toUpperCase(), address + search, { as, body })
          const where = `${method} ${address}${search} answers ${answer.status}`
          expect(JSON.stringify(answer.body), where).not.toContain(SECRET)
        }
        expect(await storedOf(collection), `${method} ${address}`).toEqual(before)
        tried.push(`${method} ${path}`)
      }
      expect(tried.length).toBeGreaterThan(5)
    },
  )
})

it('no address outside of collections tells or changes anything either', { timeout: 120_000 }, async () => {
  const before = await Promise.all(PARTNERS_OWN.map(storedOf))
  for (const { method, path } of payload.config.endpoints) {
    for (const collection of ['initiatives', 'partners']) {
      if (!['get', 'put', 'post', 'patch', 'delete'].includes(method)) continue
      const body = method === 'get' ? undefined : bodyFor(collection)
      const answer = await rest(payload, method.toUpperCase(), `/api${fill(path, collection)}`, { as, body })
      expect(JSON.stringify(answer.body), `${method} ${path}`).not.toContain(SECRET)
    }
  }
  expect(await Promise.all(PARTNERS_OWN.map(storedOf))).toEqual(before)
})
