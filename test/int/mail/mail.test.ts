import { sql } from '@payloadcms/db-postgres/drizzle'
import { handleEndpoints, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { remindAnswers } from '../../../src/jobs/tasks/remindAnswers'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { query } from '../feed'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { rest } from '../rest'
import { startSmtpSink, type SmtpSink } from './startSmtpSink'

let payload: Payload
let world: World
let sink: SmtpSink

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
})

afterAll(() => sink?.close())

beforeEach(async () => {
  await query(payload, sql`delete from mail_outbox`)
  sink.received.length = 0
  sink.refuseWith(null)
})

const editor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null }) as const

const makeContact = async (more: Record<string, unknown> = {}) =>
  Number(
    (
      await payload.create({
        collection: 'contacts' as CollectionSlug,
        data: { name: 'Jamila', email: 'jamila@bewoner.example', ...more } as never,
      })
    ).id,
  )

const bringIdea = async (state: string, submitter: number, more: Record<string, unknown> = {}) =>
  (
    await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'ideas',
      state,
      data: ideaData(world, { submitter, partner: null, ...more }),
    })
  ).id

const step = (id: number, transition: string, more: Record<string, unknown> = {}) =>
  performTransition({ payload, actor: editor(), collection: 'ideas', id, transition, ...more })

const send = () => sendMail(payload)
const receivers = () => sink.received.map(({ to }) => to[0]).sort()
const owed = () =>
  query<{ kind: string; sent_at: unknown; given_up_at: unknown; error: string | null; attempts: number }>(
    payload,
    sql`select * from mail_outbox order by id`,
  )

describe('a letter to who submitted an idea', () => {
  it('says what happened and why, in Dutch, with the page, and how to stop', async () => {
    const id = await bringIdea('submitted', await makeContact())
    await step(id, 'publish')
    await send()
    const [letter] = sink.received
    expect(receivers()).toEqual(['jamila@bewoner.example'])
    expect(letter?.header('From')).toBe('Provincie <noaber@example.nl>')
    expect(letter?.header('Subject')).toBe('Op de site: Meer bomen langs de dijk')
    expect(letter?.header('Auto-Submitted')).toBe('auto-generated')
    expect(letter?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(letter?.source).toContain('Iedereen kan het lezen.')
    expect(letter?.source).toContain('/ideeen/')
    expect(letter?.source).not.toContain('Els')
  })

  it('of a decision carries the reason and the answer, and cannot be stopped', async () => {
    const contact = await makeContact({ noMail: true })
    const refused = await bringIdea('submitted', contact)
    await step(refused, 'refuse', {
      reason: 'Over hondenvelden beslist de gemeente.',
      data: { refusalGround: 'notProvincial' },
    })
    const answered = await bringIdea('published', contact)
    await step(answered, 'answerAtOnce', {
      data: { answer: { outcome: 'adopted', text: 'We planten er tien.' } },
    })
    await send()
    const [first, second] = sink.received
    expect(first?.source).toContain('beslist de gemeente')
    expect(second?.source).toContain('Dit doen we.')
    expect(second?.source).toContain('We planten er tien.')
    for (const letter of sink.received) expect(letter.header('List-Unsubscribe')).toBeNull()
  })

  it('about progress is not owed to who wants none, and to nobody without an address', async () => {
    const ids = [
      await bringIdea('submitted', await makeContact({ noMail: true })),
      await bringIdea('submitted', await makeContact({ email: null })),
    ]
    for (const id of ids) await step(id, 'publish')
    expect(await owed()).toEqual([])
  })

  it('never tells what is for colleagues alone', async () => {
    const id = await bringIdea('answerReady', await makeContact(), {
      handler: world.users.assessor,
      answerDueAt: '2027-03-03T09:00:00.000Z',
      answer: { outcome: 'adopted', text: 'Ja.' },
    })
    await step(id, 'returnAnswer', { reason: 'Het bedrag klopt niet.' })
    await send()
    expect(receivers()).toEqual(['assessor@example.org'])
    expect(sink.received[0]?.source).toContain('Het bedrag klopt niet.')
  })

  it('takes hostile titles as they are', async () => {
    const title = '<script>alert(1)</script> "T" & co\r\nBcc: iedereen'
    const id = await bringIdea('submitted', await makeContact(), { title })
    await step(id, 'publish')
    await send()
    expect(receivers()).toEqual(['jamila@bewoner.example'])
    expect(sink.received[0]?.header('Bcc')).toBeNull()
    expect(sink.received[0]?.source.split('Content-Type: text/html')[1]).not.toContain('<script>')
  })

  it('is owed only when what it tells of is kept', async () => {
    const id = await bringIdea('submitted', await makeContact(), { summary: null })
    await expect(step(id, 'publish')).rejects.toThrow()
    expect(await owed()).toEqual([])
  })
})

describe('a letter to an account', () => {
  it('goes at once to who becomes the handler, and to nobody about what they did themselves', async () => {
    const id = await bringIdea('published', await makeContact({ noMail: true }))
    await step(id, 'assign', {
      data: { handler: world.users.assessor, answerDueAt: '2027-03-03T09:00:00.000Z' },
    })
    await send()
    expect(receivers()).toEqual(['assessor@example.org'])
    expect(sink.received[0]?.source).toContain('/admin/collections/ideas/')
  })

  it('goes to a colleague to whom something is handed over, and not to who takes it themselves', async () => {
    const id = await bringIdea('published', await makeContact({ noMail: true }))
    for (const assignee of [world.users.editor, world.users.assessor]) {
      const { status } = await rest(payload, 'POST', `/api/ideas/${id}/assign`, {
        as: world.as.editor,
        body: { assignee },
      })
      expect(status).toBe(200)
    }
    await send()
    expect(receivers()).toEqual(['assessor@example.org'])
    expect(sink.received[0]?.source).toContain('Doorgegeven aan een collega')
  })

  it('waits for the digest, in which all of a day go together', async () => {
    const ids = [await bringIdea('draft', await makeContact()), await bringIdea('draft', await makeContact())]
    for (const id of ids) {
      await performTransition({
        payload,
        actor: { ...editor(), id: world.users.admin },
        collection: 'ideas',
        id,
        transition: 'submit',
      })
    }
    await send()
    expect(receivers()).toEqual(['jamila@bewoner.example', 'jamila@bewoner.example'])
    const [next] = await query<{ at: string }>(
      payload,
      sql`select to_char(due_at at time zone 'Europe/Amsterdam', 'ID HH24:MI') as at from mail_outbox where is_digest limit 1`,
    )
    expect(next?.at).toMatch(/^[1-5] 07:30$/)

    sink.received.length = 0
    await query(payload, sql`update mail_outbox set due_at = now() where is_digest`)
    await send()
    expect(receivers()).toEqual(['editor@example.org'])
    expect(sink.received[0]?.header('Subject')).toBe('2 nieuwe berichten')
  })

  it('follows what the account chose', async () => {
    const choose = (assigned: string) =>
      payload.update({ collection: 'users', id: world.users.assessor, data: { mail: { assigned } } as never })
    const assign = async () =>
      step(await bringIdea('published', await makeContact({ noMail: true })), 'assign', {
        data: { handler: world.users.assessor, answerDueAt: '2027-03-03T09:00:00.000Z' },
      })
    await choose('never')
    await assign()
    expect(await owed()).toEqual([])
    await choose('daily')
    await assign()
    await send()
    expect(sink.received).toEqual([])
    await choose('now')
    await assign()
    await send()
    expect(receivers()).toEqual(['assessor@example.org'])
  })
})

describe('sending', () => {
  it('sends each letter once, however many senders there are', async () => {
    for (let count = 0; count < 12; count += 1) {
      await step(
        await bringIdea('submitted', await makeContact({ email: `b${count}@bewoner.example` })),
        'publish',
      )
    }
    await Promise.all([send(), send(), send()])
    expect(receivers()).toHaveLength(12)
    expect(new Set(receivers()).size).toBe(12)
    await send()
    expect(sink.received).toHaveLength(12)
  })

  it('tries again what was refused, under the same identity, and gives up after a day', async () => {
    await step(await bringIdea('submitted', await makeContact()), 'publish')
    sink.refuseWith(450)
    await send()
    expect(await owed()).toMatchObject([
      { sent_at: null, given_up_at: null, error: 'EENVELOPE 450', attempts: 1 },
    ])
    await send()
    expect((await owed())[0]?.attempts).toBe(1)

    await query(
      payload,
      sql`update mail_outbox set due_at = now() - interval '1 second', created_at = now() - interval '25 hours'`,
    )
    await send()
    const [given] = await owed()
    expect(given?.given_up_at).not.toBeNull()

    sink.refuseWith(null)
    await query(payload, sql`update mail_outbox set due_at = now() - interval '1 second', given_up_at = null`)
    await send()
    expect(sink.received).toHaveLength(1)
    expect(sink.received[0]?.header('Message-ID')).toMatch(/^<[0-9a-f]{32}@/)
    expect((await owed())[0]?.sent_at).not.toBeNull()
  })

  it('sends nothing again that a sender took and died with: somebody is told', async () => {
    await step(await bringIdea('submitted', await makeContact()), 'publish')
    await query(payload, sql`update mail_outbox set claimed_at = now() - interval '16 minutes'`)
    await send()
    expect(sink.received).toEqual([])
    expect(await owed()).toMatchObject([{ error: 'interrupted' }])
  })

  it('writes to nobody who was erased', async () => {
    const contact = await makeContact()
    await step(await bringIdea('submitted', contact), 'publish')
    await payload.delete({ collection: 'contacts' as CollectionSlug, id: contact })
    expect(await owed()).toEqual([])
  })
})

describe('answers that are due', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 864e5).toISOString()

  it('are told of once for each promised date: to the handler before, to the desk too when late', async () => {
    const handler = world.users.assessor
    const contact = await makeContact({ noMail: true })
    const soon = await bringIdea('underReview', contact, { handler, answerDueAt: inDays(5) })
    await bringIdea('underReview', contact, { handler, answerDueAt: inDays(20) })
    await bringIdea('underReview', contact, { handler, answerDueAt: inDays(-2) })
    await remindAnswers(payload)
    await remindAnswers(payload)
    expect((await owed()).map(({ kind }) => kind).sort()).toEqual(['due', 'due', 'newWork'])
    await send()
    expect(receivers()).toEqual(['assessor@example.org', 'assessor@example.org'])

    // Another date: the old reminder says nothing, the new one comes when its day has come.
    await query(payload, sql`delete from mail_outbox`)
    await remindAnswers(payload)
    await query(payload, sql`update ideas set answer_due_at = now() + interval '30 days' where id = ${soon}`)
    sink.received.length = 0
    await send()
    expect(sink.received).toHaveLength(1)
    expect(sink.received[0]?.source).toContain('had er moeten zijn')
  })
})

describe('the link to stop letters', () => {
  const open = async (method: 'GET' | 'POST', path: string) => {
    const response = await handleEndpoints({
      config: Promise.resolve(payload.config),
      request: new Request(`http://localhost${path}`, { method }),
    })
    return {
      status: response.status,
      text: await response.text(),
      csp: response.headers.get('content-security-policy'),
    }
  }

  it('asks first, and then stops letters about progress and no others', async () => {
    const contact = await makeContact()
    const id = await bringIdea('submitted', contact)
    await step(id, 'publish')
    await send()
    const link = /<https?:\/\/[^/]+(\/api\/mail\/opt-out\?[^>]+)>/.exec(
      sink.received[0]?.header('List-Unsubscribe') ?? '',
    )?.[1]
    const path = link ?? ''
    const asked = await open('GET', path)
    expect(asked).toMatchObject({ status: 200 })
    expect(asked.csp).toContain("default-src 'none'")
    expect(asked.text).toContain('<form method="post">')
    expect(asked.text).not.toContain('Jamila')
    await step(id, 'assign', {
      data: { handler: world.users.assessor, answerDueAt: '2027-03-03T09:00:00.000Z' },
    })
    expect(
      (await owed()).filter(({ kind, sent_at }) => kind === 'progress' && sent_at === null),
    ).toHaveLength(1)

    expect(await open('POST', path)).toMatchObject({ status: 200 })
    expect((await owed()).filter(({ kind, sent_at }) => kind === 'progress' && sent_at === null)).toEqual([])
    expect((await open('POST', `${path}x`)).status).toBe(400)
    expect((await open('GET', path.replace(`contact=${contact}`, `contact=${contact + 1}`))).status).toBe(400)
  })

  it('gives nobody the outbox', async () => {
    expect((await rest(payload, 'GET', '/api/mail_outbox', { as: world.as.admin })).status).toBe(404)
  })
})
