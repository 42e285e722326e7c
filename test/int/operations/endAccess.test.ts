import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeAccount } from '../access/accessWorld'
import { makeWorld, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const end = (as: Credentials, id: number) => rest(payload, 'POST', `/api/users/${id}/end-access`, { as })
const restore = (as: Credentials, id: number) =>
  rest(payload, 'POST', `/api/users/${id}/restore-access`, { as })
const meOf = async (as: Credentials) => (await rest(payload, 'GET', '/api/users/me', { as })).body.user
const signIn = (email: string) =>
  rest(payload, 'POST', '/api/users/login', { body: { email, password: 'een-lang-wachtwoord-1' } })
const codeOf = ({ body }: Awaited<ReturnType<typeof rest>>) => body.errors?.[0]?.data?.code

describe('the access of a colleague', () => {
  it('is ended by another of the same partner: at once, at every door, while the key goes on', async () => {
    const { as, email, id } = await makeAccount(payload, 'vertrekt', 'partner', world.partner)
    expect(await meOf(as)).toMatchObject({ id })
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })

    expect((await end(world.as.partner, id)).status).toBe(200)
    expect(await meOf(as)).toBeNull()
    expect((await rest(payload, 'GET', '/api/initiatives?draft=true', { as })).body.docs).toEqual([])
    const refused = await signIn(email)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'accessEnded'])
    const reset = (link: string) =>
      rest(payload, 'POST', '/api/users/reset-password', {
        body: { token: link, password: 'nog-een-wachtwoord' },
      })
    expect((await reset(token)).status).toBe(403)
    const later = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect((await reset(later)).status).toBe(403)

    const created = await rest(payload, 'POST', '/api/initiatives', {
      as: world.as.key,
      body: { title: 'Door' },
    })
    expect(created.status).toBe(201)
    expect((await end(world.as.partner, id)).status).toBe(200)
    const account = await payload.findByID({ collection: 'users', id, depth: 0 })
    expect(account).toMatchObject({ name: 'vertrekt', accessEndedBy: world.users.partner })

    expect((await restore(world.as.partner, id)).status).toBe(403)
    expect((await restore(world.as.admin, id)).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
  })

  it('is not ended by who has nothing to do with it', async () => {
    const { id } = await makeAccount(payload, 'blijft', 'partner', world.partner)
    for (const reader of ['nobody', 'key', 'assessor', 'editor'] as const)
      expect((await end(world.as[reader], id)).status).toBe(403)
    expect((await end(world.as.otherPartner, id)).status).toBe(404)
    expect((await end(world.as.partner, world.users.editor)).status).toBe(404)
    expect((await end(world.as.partner, 999_999)).status).toBe(404)
    const written = await rest(payload, 'PATCH', `/api/users/${world.users.partner}`, {
      as: world.as.partner,
      body: { accessEndedAt: '2026-01-01T00:00:00.000Z', lastSignInAt: null },
    })
    expect(written.status).toBe(200)
    expect(await meOf(world.as.partner)).not.toBeNull()
  })

  it('of the last one of a partner stays, also when two end each other at the same moment', async () => {
    const alone = await payload.find({
      collection: 'users',
      where: { partner: { equals: world.otherPartner } },
      depth: 0,
    })
    const id = Number(alone.docs[0]?.id)
    const last = await end(world.as.otherPartner, id)
    expect([last.status, codeOf(last)]).toEqual([409, 'lastOfPartner'])
    const second = await makeAccount(payload, 'tweede', 'partner', world.otherPartner)
    const answers = await Promise.all([end(world.as.otherPartner, second.id), end(second.as, id)])
    expect(answers.filter(({ status }) => status === 200).length).toBe(1)
    expect((await Promise.all([meOf(world.as.otherPartner), meOf(second.as)])).filter(Boolean).length).toBe(1)
  })

  it('of the only admin stays', async () => {
    expect(codeOf(await end(world.as.admin, world.users.admin))).toBe('lastAdmin')
  })

  it('is no admin left when the other admin has no access', async () => {
    const { id } = await makeAccount(payload, 'oudbeheerder', 'admin')
    expect((await end(world.as.admin, id)).status).toBe(200)
    const { status } = await rest(payload, 'DELETE', `/api/users/${world.users.admin}`, {
      as: world.as.admin,
    })
    expect(status).toBe(409)
  })
})
