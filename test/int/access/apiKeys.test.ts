import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueKey } from '../../../src/operations/keys/issueKey'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { query } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
/** A draft that only the partner and the desk may see. */
let draft: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const made = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'initiatives',
    state: 'draft',
    data: initiativeData(world),
  })
  draft = made.id
})

const issue = async (as: Credentials, body: Record<string, unknown> = {}) =>
  rest(payload, 'POST', '/api/api-keys/issue', { as, body: { name: 'Website', ...body } })
const works = async (secret: unknown) =>
  (await rest(payload, 'GET', `/api/initiatives/${draft}`, { as: { apiKey: String(secret) } })).status === 200
const make = async () => {
  const { body } = await issue(world.as.partner)
  return { id: Number(body.id), secret: String(body.secret) }
}
const call = (id: number, step: string, as: Credentials, body: Record<string, unknown> = {}) =>
  rest(payload, 'POST', `/api/api-keys/${id}/${step}`, { as, body })

describe('a new key', () => {
  it('is told once, and stands nowhere', async () => {
    const { status, body } = await issue(world.as.partner)
    expect([status, String(body.secret)]).toEqual([201, expect.stringMatching(/^noaber_[\w-]{43}$/)])
    expect(await works(body.secret)).toBe(true)
    const secret = String(body.secret)
    for (const as of [world.as.admin, world.as.partner]) {
      const { body: read } = await rest(payload, 'GET', `/api/api-keys/${String(body.id)}?depth=0`, { as })
      expect(Object.keys(read).sort()).toEqual([
        'collection',
        'createdAt',
        'id',
        'lastUsedAt',
        'name',
        'partner',
        'revokedAt',
        'updatedAt',
      ])
    }
    const rows = await query<{ text: string }>(
      payload,
      sql`select (select json_agg(k) from api_keys k)::text || (select json_agg(s) from api_secrets s)::text as text`,
    )
    expect(rows[0]?.text).not.toContain(secret.slice(7))
    expect(rows[0]?.text).not.toContain(payload.encrypt(secret))
  })

  it('is known by both ways to send it, and by no other', async () => {
    const { secret } = await make()
    const ask = async (authorization: string) => {
      const { handleEndpoints } = await import('payload')
      const request = new Request(`http://localhost/api/initiatives/${draft}`, { headers: { authorization } })
      return (await handleEndpoints({ config: Promise.resolve(payload.config), request })).status
    }
    expect(await ask(`Bearer ${secret}`)).toBe(200)
    expect(await ask(`api-keys API-Key ${secret}`)).toBe(200)
    for (const wrong of [
      `Bearer ${secret}x`,
      `users API-Key ${secret}`,
      `Bearer ${secret.slice(0, -1)}`,
      secret,
    ])
      expect(await ask(wrong)).toBe(404)
  })

  it('shows when it was last used', async () => {
    const { id, secret } = await make()
    const usedAt = async () => (await payload.findByID({ collection: 'api-keys', id })).lastUsedAt
    expect(await usedAt()).toBeNull()
    await works(secret)
    expect(Date.now() - new Date(String(await usedAt())).getTime()).toBeLessThan(60_000)
  })

  it.each([
    ['an editor of the partner for another partner', 'partner', 'otherPartner', 403],
    ['an admin for any partner', 'admin', 'otherPartner', 201],
    ['an editor of the desk', 'editor', 'partner', 403],
    ['an assessor', 'assessor', 'partner', 403],
    ['a key', 'key', 'partner', 403],
    ['nobody', 'nobody', 'partner', 404],
  ] as const)('%s: %s for %s gets %i', async (_, who, whose, status) => {
    const answer = await issue(world.as[who], { partner: world[whose] })
    expect(answer.status).toBe(status)
  })

  it('has a name, and a partner', async () => {
    expect((await issue(world.as.partner, { name: ' ' })).status).toBe(400)
    expect((await issue(world.as.admin)).status).toBe(400)
  })
})

describe('another secret', () => {
  it('ends the former one at once, or after the days that were asked for', async () => {
    const { id, secret } = await make()
    const at = await call(id, 'rotate', world.as.partner)
    expect([at.status, at.body.previousUntil]).toEqual([200, null])
    expect([await works(secret), await works(at.body.secret)]).toEqual([false, true])

    const kept = await call(id, 'rotate', world.as.partner, { keepDays: 7 })
    const days = (new Date(String(kept.body.previousUntil)).getTime() - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(7, 2)
    expect([await works(at.body.secret), await works(kept.body.secret)]).toEqual([true, true])
    await query(payload, sql`update api_secrets set until = now() where key_id = ${id} and until is not null`)
    expect([await works(at.body.secret), await works(kept.body.secret)]).toEqual([false, true])
  })

  it('leaves no third one working', async () => {
    const { id, secret } = await make()
    const second = await call(id, 'rotate', world.as.admin, { keepDays: 3 })
    const third = await call(id, 'rotate', world.as.admin, { keepDays: 3 })
    expect([await works(secret), await works(second.body.secret), await works(third.body.secret)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it.each([8, -1, 1.5, '3', null])('is not given with keepDays %j', async (keepDays) => {
    const { id, secret } = await make()
    expect((await call(id, 'rotate', world.as.partner, { keepDays })).status).toBe(400)
    expect(await works(secret)).toBe(true)
  })
})

describe('revoking', () => {
  it('ends both secrets, for ever', async () => {
    const { id, secret } = await make()
    const { body } = await call(id, 'rotate', world.as.partner, { keepDays: 7 })
    const first = await call(id, 'revoke', world.as.partner)
    expect(await call(id, 'revoke', world.as.partner)).toEqual(first)
    expect([await works(secret), await works(body.secret)]).toEqual([false, false])
    expect((await call(id, 'rotate', world.as.partner)).status).toBe(409)
    await rest(payload, 'PATCH', `/api/api-keys/${id}`, { as: world.as.admin, body: { revokedAt: null } })
    expect([await works(secret), await works(body.secret)]).toEqual([false, false])
  })

  it('goes with the key', async () => {
    const { id, secret } = await make()
    await rest(payload, 'DELETE', `/api/api-keys/${id}`, { as: world.as.admin })
    expect(await works(secret)).toBe(false)
    const left = await query(payload, sql`select 1 from api_secrets where key_id = ${id}`)
    expect(left).toEqual([])
  })
})

it.each(['rotate', 'revoke'])('nobody but its own partner and admins may %s a key', async (step) => {
  const { id, secret } = await make()
  const { otherPartner, trustedPartner, editor, assessor, nobody } = world.as
  for (const as of [otherPartner, trustedPartner, editor, assessor, nobody, { apiKey: secret }]) {
    expect((await call(id, step, as)).status).toBe(404)
  }
  expect(await works(secret)).toBe(true)
})

it('an editor of a suspended partner revokes its keys, and makes none', async () => {
  const { id } = await issueKey({ payload, actor: SYSTEM, name: 'Oud', partner: world.otherPartner })
  await performTransition({
    payload,
    actor: { kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null },
    collection: 'partners',
    id: world.otherPartner,
    transition: 'suspend',
    reason: 'Even niet.',
  })
  const as = world.as.otherPartner
  expect((await issue(as)).status).toBe(403)
  expect((await call(id, 'rotate', as)).status).toBe(403)
  expect((await call(id, 'revoke', as)).status).toBe(200)
})
