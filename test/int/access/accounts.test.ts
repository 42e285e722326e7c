import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { makeAccount } from './accessWorld'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
})

const accountOf = (id: number) =>
  payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'users',
    where: { id: { equals: id } },
  })

describe('a site without accounts', () => {
  it.each(['users', 'api-keys'])('lets nobody make the first of %s', async (collection) => {
    const body = { email: 'eerste@example.org', password: 'een-lang-wachtwoord-1', name: 'E', role: 'admin' }
    const path = `/api/${collection}/first-register`
    const dutch = await rest(payload, 'POST', path, { body })
    expect(dutch.status).toBe(403)
    expect(dutch.body.errors?.[0]?.message).toContain('beheerder')
    const english = await rest(payload, 'POST', path, { body, language: 'en' })
    expect(english.status).toBe(403)
    expect(english.body.errors?.[0]?.message).toContain('administrator')
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})

describe('an account', () => {
  beforeAll(async () => {
    world = await makeWorld(payload)
  })

  const promotion = () => ({
    role: 'admin',
    partner: world.otherPartner,
    team: 'Anders',
    hash: 'x',
    salt: 'x',
    sessions: [],
    loginAttempts: 99,
    resetPasswordToken: 'x',
  })
  const guarded = ({ role, partner, team, hash, salt, loginAttempts, resetPasswordToken }: never) => ({
    role,
    partner,
    team,
    hash,
    salt,
    loginAttempts,
    resetPasswordToken,
  })

  it.each(['partner', 'assessor', 'editor'] as const)(
    'of the role %s does not promote itself',
    async (role) => {
      const id = world.users[role]
      const before = guarded((await accountOf(id)) as never)
      const answer = await rest(payload, 'PATCH', `/api/users/${id}`, {
        as: world.as[role],
        body: { ...promotion(), name: 'Andere naam' },
      })
      expect([200, 400, 403]).toContain(answer.status)
      const account = await accountOf(id)
      expect(guarded(account as never)).toEqual(before)
      const byQuery = await rest(payload, 'PATCH', `/api/users?where[id][equals]=${id}`, {
        as: world.as[role],
        body: promotion(),
      })
      expect(byQuery.status).toBeGreaterThanOrEqual(400)
      expect(guarded((await accountOf(id)) as never)).toEqual(before)
    },
  )

  it.each(['nobody', 'key', 'partner', 'assessor', 'editor'] as const)(
    'is not changed by another: %s',
    async (reader) => {
      const before = await accountOf(world.users.admin)
      const answer = await rest(payload, 'PATCH', `/api/users/${world.users.admin}`, {
        as: world.as[reader],
        body: { name: 'Gekaapt', password: 'een-ander-wachtwoord', email: 'kaper@example.org' },
      })
      expect([403, 404]).toContain(answer.status)
      expect(await accountOf(world.users.admin)).toEqual(before)
    },
  )

  it('is changed by an admin, but not the role of that admin', async () => {
    const { id } = await makeAccount(payload, 'collega', 'editor')
    const as = world.as.admin
    await rest(payload, 'PATCH', `/api/users/${id}`, { as, body: { role: 'assessor', team: 'Natuur' } })
    expect(await accountOf(id)).toMatchObject({ role: 'assessor', team: 'Natuur' })
    await rest(payload, 'PATCH', `/api/users/${world.users.admin}`, { as, body: { role: 'editor' } })
    expect(await accountOf(world.users.admin)).toMatchObject({ role: 'admin' })
  })

  it('of the last admin stays', async () => {
    const answer = await rest(payload, 'DELETE', `/api/users/${world.users.admin}`, { as: world.as.admin })
    expect(answer.status).toBe(409)
    expect(await accountOf(world.users.admin)).toMatchObject({ role: 'admin' })
  })

  it('of a colleague shows a name and no address', async () => {
    const { body } = await rest(payload, 'GET', '/api/users?depth=2', { as: world.as.editor })
    expect(body.docs?.length).toBeGreaterThan(3)
    const others = body.docs?.filter(({ id }) => id !== world.users.editor) ?? []
    expect(others.every(({ name }) => typeof name === 'string')).toBe(true)
    expect(JSON.stringify(others)).not.toMatch(/@example\.org|hash|salt|"sessions":\[\{|resetPassword/)
    for (const reader of ['nobody', 'key', 'partner'] as const) {
      const { body: seen } = await rest(payload, 'GET', '/api/users', { as: world.as[reader] })
      expect((seen.docs ?? []).filter(({ id }) => id !== world.users.partner)).toEqual([])
    }
  })

  it('is unlocked by admins alone', async () => {
    const { id, email } = await makeAccount(payload, 'vergeetachtig', 'editor')
    const lock = () =>
      payload.db.updateOne({
        collection: 'users',
        id,
        data: { loginAttempts: 9, lockUntil: '2099-01-01T00:00:00.000Z' } as never,
      })
    await lock()
    for (const reader of ['nobody', 'key', 'partner', 'assessor', 'editor'] as const) {
      const answer = await rest(payload, 'POST', '/api/users/unlock', {
        as: world.as[reader],
        body: { email },
      })
      expect(answer.status).toBe(403)
      expect(await accountOf(id)).toMatchObject({ loginAttempts: 9 })
    }
    const answer = await rest(payload, 'POST', '/api/users/unlock', { as: world.as.admin, body: { email } })
    expect(answer.status).toBe(200)
    expect(await accountOf(id)).toMatchObject({ loginAttempts: 0 })
  })

  it('is not betrayed by a forgotten password', async () => {
    const ask = (email: string) => rest(payload, 'POST', '/api/users/forgot-password', { body: { email } })
    const known = await ask('editor@example.org')
    expect(known.status).toBe(200)
    expect(await ask('onbekend@example.org')).toEqual(known)
    expect(await ask('editor@example.org')).toEqual(known)
  })

  it('knows itself', async () => {
    const { status, body } = await rest(payload, 'GET', '/api/users/me', { as: world.as.partner })
    expect(status).toBe(200)
    expect(body.user).toMatchObject({ email: 'partner@example.org', role: 'partner' })
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|apiKey)"/)
    expect((await rest(payload, 'GET', '/api/users/me')).body.user).toBeNull()
  })
})
