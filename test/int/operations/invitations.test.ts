import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
let sink: SmtpSink

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  payload.sendEmail = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })({
    payload,
  }).sendEmail
})

afterAll(() => sink?.close())

beforeEach(async () => {
  await query(payload, sql`delete from mail_outbox`)
  await query(payload, sql`delete from invitations`)
  sink.received.length = 0
})

const PASSWORD = 'vier-woorden-achter-elkaar'
const NOOR = { name: 'Noor de Vries', email: 'noor@buurt.example' }

const invite = (as: Credentials, body: Record<string, unknown> = NOOR, language = 'nl') =>
  rest(payload, 'POST', '/api/invitations/invite', { as, body, language })
const change = (as: Credentials, id: unknown, what: 'send' | 'withdraw') =>
  rest(payload, 'POST', `/api/invitations/${String(id)}/${what}`, { as })
const open = (token: string) => rest(payload, 'POST', '/api/invitations/open', { body: { token } })
const accept = (token: string, password = PASSWORD) =>
  rest(payload, 'POST', '/api/invitations/accept', { body: { token, password } })
const signIn = (email: string, password = PASSWORD) =>
  rest(payload, 'POST', '/api/users/login', { body: { email, password } })

/** Sends what is owed, and gives the last letter with the token in its link. */
const letter = async () => {
  await sendMail(payload)
  const last = sink.received.at(-1)
  const text = (last?.source ?? '').replace(/=\r?\n/g, '').replace(/=3D/g, '=')
  return { to: last?.to[0], text, token: /#(\d+\.[\w-]{43})/.exec(text)?.[1] ?? '' }
}

const messageOf = ({ body }: Awaited<ReturnType<typeof rest>>) => body.errors?.[0]?.message ?? ''
const codeOf = ({ body }: Awaited<ReturnType<typeof rest>>) => body.errors?.[0]?.data?.code

describe('a colleague of a partner', () => {
  it('is invited by letter, chooses a password, and sees that partner', async () => {
    const { status, body } = await invite(world.as.partner)
    expect(status).toBe(201)
    const { text, to, token } = await letter()
    expect(to).toBe('noor@buurt.example')
    expect(text).toContain('Stichting Buurt')
    expect(text).toContain('partner nodigt je uit')
    expect((await open(token)).body).toEqual({ ...NOOR, organisation: 'Stichting Buurt' })

    expect((await accept(token, 'kort')).status).toBe(400)
    expect((await accept(token)).body).toEqual({ email: NOOR.email })
    const { body: session } = await signIn(NOOR.email)
    expect(session.user).toMatchObject({ name: NOOR.name, role: 'partner' })
    const account = await payload.find({ collection: 'users', where: { email: { equals: NOOR.email } } })
    expect(account.docs[0]).toMatchObject({ partner: { id: world.partner } })
    expect(account.docs[0]?.lastSignInAt).toBeTruthy()

    const { body: kept } = await rest(payload, 'GET', `/api/invitations/${String(body.id)}?depth=0`, {
      as: world.as.admin,
    })
    expect(kept).toMatchObject({ invitedBy: world.users.partner, account: account.docs[0]?.id })
    expect(kept.acceptedAt).toBeTruthy()
    await payload.delete({ collection: 'users', id: account.docs[0]?.id ?? 0 })
    expect((await payload.count({ collection: 'invitations' })).totalDocs).toBe(0)
  })

  it('gets the letter in English when that was asked', async () => {
    await invite(world.as.partner, { ...NOOR, language: 'en' })
    expect((await letter()).text).toContain('Choose your password')
  })

  it('is in by one link once, also when it is opened twice at the same moment', async () => {
    await invite(world.as.partner, { ...NOOR, email: 'twee@buurt.example' })
    const { token } = await letter()
    const answers = await Promise.all([accept(token), accept(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410])
    expect((await open(token)).status).toBe(410)
    expect(messageOf(await accept(token))).toContain('Deze link werkt niet of niet meer')
  })

  it('does not come in when the link is too old, withdrawn, sent anew or made up', async () => {
    const { body } = await invite(world.as.partner)
    const { token } = await letter()
    expect((await change(world.as.partner, body.id, 'send')).status).toBe(200)
    const second = (await letter()).token
    expect(second).not.toBe(token)
    expect((await open(token)).status).toBe(410)
    expect((await open(second)).status).toBe(200)
    await query(payload, sql`update invitations set expires_at = now() - interval '1 second'`)
    expect((await accept(second)).status).toBe(410)
    await query(payload, sql`update invitations set expires_at = now() + interval '1 day'`)
    expect((await change(world.as.partner, body.id, 'withdraw')).status).toBe(200)
    for (const made of [second, '', `${String(body.id)}.${'a'.repeat(43)}`, `999.${'a'.repeat(43)}`])
      expect((await accept(made)).status).toBe(410)
    expect((await change(world.as.partner, body.id, 'send')).status).toBe(409)
    expect((await signIn(NOOR.email)).status).toBe(401)
  })

  it('gets no letter of an invitation that was withdrawn before it left', async () => {
    const { body } = await invite(world.as.partner)
    await change(world.as.partner, body.id, 'withdraw')
    expect((await letter()).to).toBeUndefined()
  })

  it('is sent at most five letters', async () => {
    const { body } = await invite(world.as.partner)
    for (let time = 2; time <= 5; time += 1)
      expect((await change(world.as.partner, body.id, 'send')).status).toBe(200)
    expect((await change(world.as.partner, body.id, 'send')).status).toBe(429)
  })

  it('is not invited twice, nor when they have an account', async () => {
    await invite(world.as.partner)
    const again = await invite(world.as.partner, { ...NOOR, email: ' Noor@Buurt.example ' })
    expect([again.status, codeOf(again)]).toEqual([409, 'alreadyInvited'])
    const member = await invite(world.as.partner, { name: 'Zelf', email: 'partner@example.org' })
    expect([member.status, codeOf(member)]).toEqual([409, 'alreadyMember'])
  })
})

describe('an address that has an account of another organisation', () => {
  it.each(['editor@example.org', 'otherPartner@example.org'])(
    'is answered as any other, and only its owner is told: %s',
    async (email) => {
      const unknown = await invite(world.as.partner)
      const known = await invite(world.as.partner, { name: 'Iemand', email })
      expect(known.status).toBe(unknown.status)
      expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body))
      const { text, to, token } = await letter()
      expect(to).toBe(email.toLowerCase())
      expect(token).toBe('')
      expect(text).toContain('heb je al een account')
      expect(text).not.toMatch(/Vereniging Anders|[Rr]edacteur/)
    },
  )
})

describe('who may invite', () => {
  it.each(['nobody', 'key', 'assessor', 'editor'] as const)('not: %s', async (reader) => {
    expect((await invite(world.as[reader])).status).toBe(403)
    expect((await payload.count({ collection: 'invitations' })).totalDocs).toBe(0)
  })

  it.each([
    [{ role: 'editor' }, 403],
    [{ role: 'admin' }, 403],
    [{ partner: -1 }, 403],
    [{ name: ' ' }, 400],
    [{ email: 'a@b.nl, c@d.nl' }, 400],
    [{ role: 'baas' }, 400],
  ])('a partner does not invite with %o', async (more, status) => {
    expect((await invite(world.as.partner, { ...NOOR, ...more })).status).toBe(status)
  })

  it('an admin invites anybody, and is told of every account', async () => {
    expect((await invite(world.as.admin, { ...NOOR, role: 'assessor' })).status).toBe(201)
    const { text, token } = await letter()
    expect(text).not.toContain(', voor')
    expect((await open(token)).body.organisation).toBeNull()
    expect((await invite(world.as.admin, { ...NOOR, role: 'partner' })).status).toBe(400)
    const known = await invite(world.as.admin, { name: 'X', email: 'partner@example.org', role: 'editor' })
    expect(codeOf(known)).toBe('alreadyMember')
  })

  it('a partner does not touch the invitations of another', async () => {
    const { body } = await invite(world.as.partner)
    for (const what of ['send', 'withdraw'] as const)
      expect((await change(world.as.otherPartner, body.id, what)).status).toBe(404)
    const list = await rest(payload, 'GET', '/api/invitations', { as: world.as.otherPartner })
    expect(list.status).toBe(403)
  })
})

it('keeps neither the link nor the address in the outbox, nor the link in the invitation', async () => {
  await invite(world.as.partner)
  const owed = JSON.stringify(await query(payload, sql`select * from mail_outbox`))
  const { token } = await letter()
  expect(owed).not.toMatch(/noor/i)
  const stored = JSON.stringify(await query(payload, sql`select * from invitations`))
  expect(stored).not.toContain(token.split('.')[1])
  const seen = await rest(payload, 'GET', '/api/invitations', { as: world.as.admin })
  expect(JSON.stringify(seen.body)).not.toContain('nonce')
})
