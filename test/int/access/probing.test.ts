import { beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { usePayload } from '../payload'
import { initiativeData, SYSTEM } from '../people'
import { rest, type Credentials } from '../rest'
import { makeAccessWorld, type AccessWorld } from './accessWorld'
import { makeDocument } from './makeDocument'
import { leaksIn, SECRET, SECRET_DATE } from './secrets'

let world: AccessWorld
let idea: number
let initiative: number
let outsiders: Record<string, Credentials>

/** A public idea that waits for its answer, and an initiative that came from it, both of the partner of `owner`. */
beforeAll(async () => {
  world = await makeAccessWorld(await usePayload())
  idea = await makeDocument(world, 'ideas', 'public')
  await makeDocument(world, 'initiatives', 'public')
  const made = await importDocument({
    payload: world.payload,
    actor: SYSTEM,
    collection: 'initiatives',
    state: 'published',
    data: initiativeData(world, { idea, person: world.contact }),
  })
  initiative = made.id
  await world.payload.update({
    collection: 'themes',
    id: world.theme,
    data: { ownerTeam: SECRET } as never,
  })
  const { nobody, other, trusted } = world.readers
  outsiders = { nobody, other, trusted }
})

const listed = async (as: Credentials, collection: string, query: string): Promise<(number | string)[]> => {
  const { status, body } = await rest(world.payload, 'GET', `/api/${collection}?limit=100&${query}`, { as })
  expect(status).toBeLessThan(500)
  return status === 200 ? (body.docs ?? []).map(({ id }) => Number(id)) : ['refused']
}

/** Filters on private things: what is true of the documents, and what is not. An outsider sees no difference. */
const filters = (): [string, string, unknown, unknown][] => [
  ['ideas', 'contact', world.contact, world.foreignContact],
  ['ideas', 'submitter', world.contact, world.foreignContact],
  ['ideas', 'contact.name', `${SECRET} Jansen`, 'Iemand anders'],
  ['ideas', 'submitter.phone', '0612345678', '06'],
  ['ideas', 'contact__notes', SECRET, 'niets'],
  ['ideas', 'contact.partner.title', 'Stichting Buurt', 'Vereniging Anders'],
  ['ideas', 'handler', world.handler, world.users.assessor],
  ['ideas', 'handler.name', 'handler', 'assessor'],
  ['ideas', 'state', 'answerReady', 'underReview'],
  ['ideas', 'stateReason', SECRET, 'niets'],
  ['ideas', 'answer.text', SECRET, 'niets'],
  ['ideas', 'record.caseNumber', SECRET, 'niets'],
  ['ideas', 'scheduled.transition', 'answer', 'close'],
  ['ideas', 'scheduled.at', `${SECRET_DATE}T03:04:05.000Z`, '2026-01-01T00:00:00.000Z'],
  ['ideas', 'partner.record.caseNumber', SECRET, 'niets'],
  ['ideas', 'partner.feeds.url', `https://example.org/${SECRET}`, 'https://example.org/'],
  ['ideas', 'partner.contact', world.contact, world.foreignContact],
  ['ideas', 'themes.ownerTeam', SECRET, 'niets'],
  ['initiatives', 'person', world.contact, world.foreignContact],
  ['initiatives', 'person.name', `${SECRET} Jansen`, 'Iemand anders'],
  ['initiatives', 'idea.state', 'answerReady', 'underReview'],
  ['initiatives', 'idea.submitter', world.contact, world.foreignContact],
  ['initiatives', 'idea.contact.name', `${SECRET} Jansen`, 'Iemand anders'],
  ['initiatives', 'idea.handler', world.handler, world.users.assessor],
  ['partners', 'trustedFor', 'initiatives', 'events'],
  ['partners', 'rsin', '1', '2'],
  ['themes', 'ownerTeam', SECRET, 'niets'],
]

const shapes = [
  (path: string, value: string) => `where[${path}][equals]=${value}`,
  (path: string, value: string) => `where[${path}][in][0]=${value}`,
  (path: string, value: string) => `where[or][0][and][0][${path}][equals]=${value}`,
  (path: string, value: string) => `where[and][0][or][0][${path}][equals]=${value}&draft=true`,
]

const sorts: [string, string][] = [
  ['ideas', 'contact'],
  ['ideas', 'submitter.name'],
  ['ideas', 'state'],
  ['ideas', 'handler'],
  ['ideas', 'stateReason'],
  ['ideas', 'record.caseNumber'],
  ['ideas', 'title,contact'],
  ['initiatives', 'person.email'],
  ['initiatives', 'idea.state'],
  ['initiatives', 'idea.contact'],
  ['themes', 'ownerTeam'],
]

describe.each(['nobody', 'other', 'trusted'])('%s', (reader) => {
  it('learns nothing from filters', async () => {
    const as = outsiders[reader] ?? null
    const told: string[] = []
    for (const [collection, path, yes, no] of filters()) {
      for (const shape of shapes) {
        const [found, missed] = [
          await listed(as, collection, shape(path, encodeURIComponent(String(yes)))),
          await listed(as, collection, shape(path, encodeURIComponent(String(no)))),
        ]
        if (JSON.stringify(found) !== JSON.stringify(missed)) told.push(shape(path, String(yes)))
      }
    }
    expect(told).toEqual([])
  })

  it('learns nothing from counts, nor from other operators', async () => {
    const as = outsiders[reader] ?? null
    for (const [path, yes, no] of [
      ['state', 'answerReady', 'underReview'],
      ['contact', world.contact, world.foreignContact],
    ] as const) {
      for (const operator of ['equals', 'not_equals']) {
        const query = (value: unknown) => `where[${path}][${operator}]=${String(value)}`
        const count = async (value: unknown) => {
          const url = `/api/ideas/count?${query(value)}`
          const { body } = await rest(world.payload, 'GET', url, { as })
          return body.totalDocs ?? 'refused'
        }
        expect(await count(yes)).toBe(await count(no))
        expect(await listed(as, 'ideas', query(yes))).toEqual(await listed(as, 'ideas', query(no)))
      }
    }
    expect(await listed(as, 'ideas', 'where[contact][exists]=true')).toEqual(
      await listed(as, 'ideas', 'where[contact][exists]=false'),
    )
  })

  it('cannot ask through more than one relation, nor end the site by trying', async () => {
    const failed: unknown[] = []
    const note = (error: unknown) => failed.push(error)
    process.on('unhandledRejection', note)
    const as = outsiders[reader] ?? null
    for (const query of [
      'where[partner.successor.title][equals]=x&where[nergens][equals]=1',
      'where[themes][contains][parent.parent.title][equals]=x&where[nergens][equals]=1',
      'sort=partner.successor.title,nergens',
      'where[partner__successor__title][exists]=true&where[contact][exists]=true',
    ]) {
      const { status } = await rest(world.payload, 'GET', `/api/ideas?${query}`, { as })
      expect([400, 403]).toContain(status)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.off('unhandledRejection', note)
    expect(failed).toEqual([])
  })

  it('learns nothing from sorting', async () => {
    const as = outsiders[reader] ?? null
    for (const [collection, sort] of sorts) {
      const seen = await listed(as, collection, `sort=${sort}`)
      expect(seen.filter((id) => id === idea || id === initiative || id === world.theme)).toEqual([])
    }
  })

  it('gets nothing private by asking for it', async () => {
    const as = outsiders[reader] ?? null
    for (const query of [
      'depth=10',
      'depth=3&draft=true&trash=true&fallback-locale=none',
      'select[contact]=true&select[submitter]=true&select[handler]=true&select[record]=true&depth=3',
      'select[state]=true&select[scheduled]=true&select[answer]=true',
      'depth=4&populate[partners][record]=true&populate[partners][feeds]=true&populate[themes][ownerTeam]=true',
      'depth=4&populate[contacts][email]=true&populate[users][email]=true&populate[users][hash]=true',
      'joins[contacts][limit]=10&showHiddenFields=true&overrideAccess=true&depth=2',
      'select[origin][imported]=true&showHiddenFields=true',
    ]) {
      for (const path of [`ideas/${idea}`, `initiatives/${initiative}`, 'ideas', 'initiatives', 'partners']) {
        const url = `/api/${path}?${query}`
        const { status, body } = await rest(world.payload, 'GET', url, { as })
        expect(status).toBeLessThan(500)
        const own = JSON.stringify(body).includes(`"trustedFor":["initiatives"]`) && reader === 'trusted'
        expect(leaksIn(body).filter((leak) => !(own && leak === 'trustedFor'))).toEqual([])
      }
    }
  })

  it('learns no more from what it may do', async () => {
    const as = outsiders[reader] ?? null
    for (const body of [{}, { partner: world.partner, state: 'answerReady' }]) {
      const answer = await rest(world.payload, 'POST', `/api/ideas/access/${idea}`, { as, body })
      expect(answer.status).toBeLessThan(500)
      expect(leaksIn(answer.body).filter((leak) => leak === SECRET || leak === SECRET_DATE)).toEqual([])
      expect(answer.body.update ?? false).toBeFalsy()
    }
    expect((await rest(world.payload, 'GET', '/api/access', { as })).status).toBe(200)
  })
})

it('who owns documents still filters and sorts them by their state', async () => {
  for (const reader of ['owner', 'key'] as const) {
    const as = world.readers[reader]
    expect(await listed(as, 'ideas', 'where[state][equals]=answerReady')).toEqual([idea])
    expect(await listed(as, 'ideas', 'where[state][equals]=underReview')).toEqual([])
    expect(await listed(as, 'ideas', `where[contact][equals]=${world.contact}`)).toEqual([idea])
    expect(await listed(as, 'ideas', 'sort=state')).toEqual([idea])
    expect(await listed(as, 'ideas', 'sort=state&draft=true')).toEqual([idea])
  }
})

describe("Payload's own collections", () => {
  const call = (reader: keyof AccessWorld['readers'], method: string, path: string, body?: unknown) =>
    rest(world.payload, method, `/api/${path}`, { as: world.readers[reader], body })

  it('keep locks: a partner sees and ends its own, and makes none', async () => {
    const lock = async (user: { relationTo: string; value: number }) =>
      (
        await world.payload.create({
          collection: 'payload-locked-documents',
          data: { document: { relationTo: 'ideas', value: idea }, user } as never,
        })
      ).id
    const theirs = await lock({ relationTo: 'users', value: world.users.editor })
    const own = await lock({ relationTo: 'users', value: world.users.partner })
    const locks = 'payload-locked-documents'
    for (const reader of ['nobody', 'key', 'owner'] as const) {
      expect((await call(reader, 'GET', `${locks}/${theirs}`)).status).toBeGreaterThanOrEqual(400)
      expect((await call(reader, 'DELETE', `${locks}/${theirs}`)).status).toBeGreaterThanOrEqual(400)
      expect((await call(reader, 'DELETE', `${locks}?where[id][equals]=${theirs}`)).body.docs ?? []).toEqual(
        [],
      )
      const user = { relationTo: 'users', value: world.users.editor }
      expect((await call(reader, 'POST', locks, { user, document: null })).status).toBe(403)
      expect((await call(reader, 'PATCH', `${locks}/${own}`, { user })).status).toBeGreaterThanOrEqual(400)
    }
    expect((await call('owner', 'GET', locks)).body.docs?.map(({ id }) => id)).toEqual([own])
    expect((await call('owner', 'DELETE', `${locks}/${own}`)).status).toBe(200)
    expect((await call('editor', 'GET', `${locks}/${theirs}`)).status).toBe(200)
  })

  it('keep preferences: everybody has their own', async () => {
    const path = 'payload-preferences'
    expect((await call('editor', 'POST', `${path}/lijst`, { value: SECRET })).status).toBe(200)
    const { docs } = await world.payload.find({ collection: path })
    const id = String(docs[0]?.id)
    for (const reader of ['nobody', 'key', 'owner', 'assessor'] as const) {
      for (const url of [`${path}/lijst`, `${path}/${id}`, path, `${path}?where[key][equals]=lijst`]) {
        expect(JSON.stringify((await call(reader, 'GET', url)).body)).not.toContain(SECRET)
      }
      const user = { relationTo: 'users', value: world.users.editor }
      await call(reader, 'POST', path, { user, key: 'lijst', value: 'van een ander' })
      await call(reader, 'POST', `${path}/lijst`, { user, value: 'van een ander' })
      await call(reader, 'PATCH', `${path}?where[key][equals]=lijst`, { value: 'van een ander' })
      await call(reader, 'DELETE', `${path}?where[id][equals]=${id}`)
    }
    expect((await call('editor', 'GET', `${path}/lijst`)).body.value).toBe(SECRET)
  })

  it.each(['payload-kv', 'payload-migrations', 'payload-jobs'])('keep %s to themselves', async (path) => {
    for (const reader of ['nobody', 'key', 'owner', 'editor', 'admin'] as const) {
      for (const [method, body] of [['GET'], ['POST', { key: 'x', data: {} }], ['DELETE']] as const) {
        const { status, body: answer } = await call(reader, method, `${path}?where[id][exists]=true`, body)
        expect([401, 403, 404, 501]).toContain(status)
        expect(answer.docs ?? []).toEqual([])
      }
    }
  })
})
