import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { ideaData } from '../people'
import { rest } from '../rest'
import { makeAccessWorld, type AccessWorld } from './accessWorld'

let world: AccessWorld

beforeAll(async () => {
  world = await makeAccessWorld(await usePayload())
})

/** Ids that no document has, and that a database cannot always make sense of. */
const STRANGE = [
  'abc',
  '1.5',
  '1e3',
  '0x10',
  '-1',
  '0',
  '1abc',
  '2147483648',
  '999999999999',
  '99999999999999999999',
  'NaN',
  'null',
  '%20',
  '%00',
  "1'--",
]

/** Of each sort one, for the collections that add little to what the others show. */
const FEW = ['abc', '1abc', '999999999999']

const COLLECTIONS = [
  'ideas',
  'grants',
  'subsidy-schemes',
  'areas',
  'media',
  'contacts',
  'users',
  'api-keys',
  'transitions',
]

const calls: [string, string, unknown?][] = [
  ['GET', '/:id'],
  ['GET', '/:id?draft=true&depth=1'],
  ['GET', '/versions/:id'],
  ['GET', '/:id/transitions'],
  ['PATCH', '/:id', { title: 'x', name: 'x' }],
  ['PATCH', '/:id?draft=true', { title: 'x', name: 'x' }],
  ['DELETE', '/:id'],
  ['POST', '/:id/duplicate', {}],
  ['POST', '/versions/:id'],
  ['POST', '/access/:id', {}],
  ['POST', '/:id/transition', { transition: 'publish' }],
  ['POST', '/:id/transition', { transition: 'publish', at: '2099-01-01T00:00:00Z' }],
  ['POST', '/:id/hide', { reason: 'x' }],
  ['POST', '/:id/proposal/approve', {}],
]

const filters: typeof calls = [
  ['GET', '?where[id][equals]=:id'],
  ['GET', '/count?where[id][in]=:id'],
  ['GET', '?where[partner][equals]=:id'],
  ['GET', '?where[partner][in]=1,:id'],
  ['GET', '?where[id][greater_than]=:id'],
  ['GET', '?where[partner][like]=:id'],
  ['GET', '?where[or][0][partner.id][not_equals]=:id'],
]

describe.each(COLLECTIONS)('%s', (collection) => {
  it('has no fault for an id that makes no sense, and finds no document with it', async () => {
    const faults: string[] = []
    const ids = collection === 'ideas' || collection === 'contacts' ? STRANGE : FEW
    for (const id of ids) {
      for (const [method, path, body] of [...calls, ...filters]) {
        const url = `/api/${collection}${path.replace(':id', id)}`
        const { status, body: answer } = await rest(world.payload, method, url, { as: world.as.admin, body })
        if ((status >= 500 && status !== 501) || answer.doc) faults.push(`${method} ${url}: ${status}`)
      }
    }
    expect(faults).toEqual([])
  })
})

it.each([[['abc']], [[999999999999]], [[1.5]], [['']], [[null]], [[[1]]], [[{ id: 1 }]]])(
  'a bulk write of %j is refused, or reports it',
  async (ids) => {
    for (const more of [{ transition: 'publish' }, { data: { title: 'x' } }, { trash: true }]) {
      const answer = await rest(world.payload, 'POST', '/api/ideas/bulk', {
        as: world.as.editor,
        body: { ids, ...more },
      })
      expect(answer.status).toBeLessThan(500)
      expect(answer.body.done ?? 0).toBe(0)
      expect(JSON.stringify(answer.body)).not.toMatch(/ging iets mis/)
    }
  },
)

it.each(['abc', '1', 1.5, 999999999999, -1, { id: 1 }, [1], true])(
  'a relation to %j is refused, or understood',
  async (value) => {
    for (const field of [
      'partner',
      'contact',
      'image',
      'handler',
      'submitter',
      'themes',
      'attachments',
      'areas',
    ]) {
      const data = {
        ...ideaData(world),
        [field]: ['themes', 'attachments', 'areas'].includes(field) ? [value] : value,
      }
      for (const as of [world.as.editor, world.as.partner]) {
        const { status } = await rest(world.payload, 'POST', '/api/ideas', { as, body: data })
        expect([field, status < 500]).toEqual([field, true])
      }
    }
  },
)

describe.each(['owner', 'key'] as const)('what the %s makes', (reader) => {
  const create = (collection: string, data: Record<string, unknown>) =>
    rest(world.payload, 'POST', `/api/${collection}?depth=0`, { as: world.readers[reader], body: data })

  it.each([
    ['ideas', { title: 'Nieuw' }],
    ['initiatives', { title: 'Nieuw' }],
    ['events', { title: 'Nieuw', kind: 'meeting', startsAt: '2027-03-03T12:00:00.000Z' }],
    ['subsidy-windows', { title: 'Nieuw' }],
    ['contacts', { name: 'Nieuw' }],
  ])('in %s is of its own partner, whatever it sends', async (collection, data) => {
    const other = world.otherPartner
    for (const more of [
      {},
      { partner: null },
      { partner: other },
      { partner: String(other) },
      { partner: { id: other } },
    ]) {
      const { status, body } = await create(collection, { ...data, ...more })
      expect([status, body.doc?.partner]).toEqual([201, world.partner])
      const path = `/api/${collection}/${body.doc?.id}?depth=0`
      const moved = await rest(world.payload, 'PATCH', path, {
        as: world.readers[reader],
        body: { partner: other },
      })
      expect(moved.status).toBe(200)
      expect(moved.body.doc?.partner).toBe(world.partner)
    }
  })
})
