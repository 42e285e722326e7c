import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { issueKey } from '../../../src/operations/keys/issueKey'
import { query } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, SYSTEM } from '../people'
import { rest, uploadOf, type Credentials } from '../rest'
import { makeAccessWorld, makeAccount, type AccessWorld } from './accessWorld'
import { picture } from './makeDocument'

let payload: Payload
let world: AccessWorld

beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
})

const makeKey = async (partner: number): Promise<{ id: number; as: { apiKey: string } }> => {
  const { id, secret } = await issueKey({ payload, actor: SYSTEM, name: 'Sleutel', partner })
  return { id, as: { apiKey: secret } }
}

/** How many secrets of a key are recognised. */
const secretsOf = async (id: number) =>
  (await query<{ hash: string }>(payload, sql`select hash from api_secrets where key_id = ${id}`)).length

/** A partner in a state, with an account, a key and something of every kind that it may have. */
const makePartner = async (state: string) => {
  const { id: partner } = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'partners',
    state,
    reason: 'Zomaar.',
    data: {
      title: `Partner ${state}`,
      summary: 'Doet mee.',
      noImage: true,
      kind: 'foundation',
      isFunder: true,
      ending: { disposition: 'keep' },
    },
  })
  const { as: user } = await makeAccount(payload, `partner-${state}`, 'partner', partner)
  const { as: key } = await makeKey(partner)
  const { id: initiative } = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'initiatives',
    state: 'draft',
    data: initiativeData(world, { partner }),
  })
  const contact = await payload.create({
    collection: 'contacts',
    data: { name: 'Iemand', email: 'iemand@example.org', partner } as never,
  })
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Beeld', partner } as never,
    file: picture(),
  })
  const { docs } = await payload.findVersions({
    collection: 'initiatives',
    where: { parent: { equals: initiative } },
  })
  const mine = { partner, initiative, contact: Number(contact.id), media: Number(media.id) }
  return { ...mine, version: String(docs[0]?.id), readers: { user, key } as Record<string, Credentials> }
}

type Made = Awaited<ReturnType<typeof makePartner>>

/** Every way to write that a partner has: a method, a path and what goes along. */
const writes = ({ partner, initiative, contact, media, version }: Made): [string, string, unknown?][] => [
  ['POST', '/initiatives', { title: 'Nieuw' }],
  ['POST', '/initiatives?draft=true', { title: 'Nieuw' }],
  ['POST', '/ideas', { title: 'Nieuw' }],
  ['POST', '/events', { title: 'Nieuw', kind: 'meeting', startsAt: '2027-03-03T12:00:00.000Z' }],
  ['POST', '/subsidy-windows', { title: 'Nieuw' }],
  ['POST', '/contacts', { name: 'Nieuw' }],
  ['POST', '/media', uploadOf(picture(), { alt: 'Nieuw' })],
  ['PATCH', `/initiatives/${initiative}`, { title: 'Anders' }],
  ['PATCH', `/initiatives/${initiative}?draft=true`, { title: 'Anders' }],
  ['PATCH', `/initiatives?where[id][equals]=${initiative}`, { title: 'Anders' }],
  ['PATCH', `/initiatives/${initiative}`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ['POST', `/initiatives/versions/${version}`],
  ['POST', `/initiatives/versions/${version}?draft=true`],
  ['POST', `/initiatives/${initiative}/duplicate`, {}],
  ['POST', `/initiatives/${initiative}/transition`, { transition: 'submit' }],
  ['POST', `/initiatives/${initiative}/transition`, { transition: 'submit', at: '2099-01-01T00:00:00Z' }],
  ['POST', '/initiatives/bulk', { ids: [initiative], data: { title: 'Anders' } }],
  ['POST', '/initiatives/bulk', { ids: [initiative], transition: 'submit' }],
  ['POST', '/initiatives/bulk', { ids: [initiative], trash: true }],
  ['DELETE', `/initiatives/${initiative}`],
  ['PATCH', `/contacts/${contact}`, { phone: '06' }],
  ['PATCH', `/contacts?where[id][equals]=${contact}`, { phone: '06' }],
  ['DELETE', `/contacts/${contact}`],
  ['DELETE', `/contacts?where[id][equals]=${contact}`],
  ['PATCH', `/media/${media}`, { alt: 'Anders' }],
  ['PATCH', `/media/${media}`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ['DELETE', `/media/${media}`],
  ['PATCH', `/partners/${partner}`, { title: 'Anders' }],
  ['PATCH', `/partners/${partner}?draft=true`, { title: 'Anders' }],
  ['POST', `/partners/${partner}/transition`, { to: 'verified' }],
  ['POST', '/payload-locked-documents', { document: { relationTo: 'initiatives', value: initiative } }],
]

/** How much there is of everything, and what of this partner: the same before and after writes that were refused. */
const stored = async ({ initiative, contact, media, partner }: Made) => {
  const rows = Object.entries({ initiatives: initiative, contacts: contact, media, partners: partner })
  const counted = ['ideas', 'events', 'initiatives', 'contacts', 'media', 'subsidy-windows', 'transitions']
  return [
    ...(await Promise.all(
      rows.map(([collection, id]) =>
        payload.db.findOne({ collection: collection as 'ideas', where: { id: { equals: id } } }),
      ),
    )),
    ...(await Promise.all(
      counted.map((collection) => payload.count({ collection: collection as 'ideas', trash: true })),
    )),
    (await payload.countVersions({ collection: 'initiatives' })).totalDocs,
    (await payload.countVersions({ collection: 'partners' })).totalDocs,
  ]
}

/** The writes that got through, of who may write nothing. */
const passed = async (made: Made, as: Credentials): Promise<string[]> => {
  const through: string[] = []
  for (const [method, path, body] of writes(made)) {
    const answer = await rest(payload, method, `/api${path}`, { as, body })
    const report = answer.body as { done?: number; docs?: unknown[] }
    const didNothing = report.done === 0 || (report.docs !== undefined && report.docs.length === 0)
    if (answer.status >= 500 || (answer.status < 400 && !didNothing))
      through.push(`${method} ${path}: ${answer.status}`)
  }
  return through
}

describe.each(['suspended', 'ended'])('a partner that is %s', (state) => {
  let made: Made
  beforeAll(async () => {
    made = await makePartner(state)
  })

  it.each(['user', 'key'])('reads what is its own and writes nothing, by its %s', async (reader) => {
    const as = made.readers[reader] ?? null
    for (const path of [
      `initiatives/${made.initiative}`,
      `contacts/${made.contact}`,
      `media/${made.media}`,
    ]) {
      expect((await rest(payload, 'GET', `/api/${path}`, { as })).status).toBe(200)
    }
    const before = await stored(made)
    expect(await passed(made, as)).toEqual([])
    expect(await stored(made)).toEqual(before)
  })

  it('keeps no preferences by its key', async () => {
    const path = '/api/payload-preferences/lijst'
    const as = made.readers.key
    expect((await rest(payload, 'POST', path, { as, body: { value: 1 } })).status).toBe(403)
    expect((await rest(payload, 'POST', path, { as: made.readers.user, body: { value: 1 } })).status).toBe(
      200,
    )
  })
})

describe('a key that was revoked', () => {
  it('is nobody, everywhere, and does not come back', async () => {
    const made = await makePartner('verified')
    const { id, as } = await makeKey(made.partner)
    const url = `/api/initiatives/${made.initiative}`
    expect((await rest(payload, 'GET', url, { as })).status).toBe(200)
    const revoke = (revokedAt: string | null) =>
      rest(payload, 'PATCH', `/api/api-keys/${id}`, { as: world.as.admin, body: { revokedAt } })
    expect((await revoke('2026-01-01T00:00:00.000Z')).status).toBe(200)

    const before = await stored(made)
    expect((await rest(payload, 'GET', url, { as })).status).toBe(404)
    expect(await passed(made, as)).toEqual([])
    expect(await stored(made)).toEqual(before)
    for (const method of ['GET', 'POST', 'DELETE']) {
      const { status, body } = await rest(payload, method, '/api/payload-preferences/x', {
        as,
        body: method === 'GET' ? undefined : { value: 1 },
      })
      expect(status >= 400 || body.value === null).toBe(true)
    }
    expect((await rest(payload, 'GET', '/api/payload-locked-documents', { as })).status).toBe(403)
    expect(await secretsOf(id)).toBe(0)

    await revoke(null)
    expect((await rest(payload, 'GET', url, { as })).status).toBe(404)
  })
})
