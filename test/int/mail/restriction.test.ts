import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { importDocument } from '../../../src/operations/importDocument'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { query } from '../feed'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { rest } from '../rest'
import { startSmtpSink, type SmtpSink } from './startSmtpSink'

let payload: Payload
let world: World
let sink: SmtpSink
const REASON = 'Het adres van je buurman stond erin. Dat mag niet van de spelregels.'

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
  for (const table of ['mail_outbox', 'reports'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
})

const editor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null }) as const

/** An idea of a resident who wants no mail on how it goes. */
const bringIdea = async (state: string, more: Record<string, unknown> = {}) => {
  const { id: submitter } = await payload.create({
    collection: 'contacts' as CollectionSlug,
    data: { name: 'Jamila', email: 'jamila@bewoner.example', noMail: true } as never,
  })
  const { id } = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'ideas',
    state,
    data: ideaData(world, { submitter: Number(submitter), partner: null, ...more }),
  })
  const [row] = await query<{ urn: string }>(payload, sql`select urn from ideas where id = ${id}`)
  return { id, urn: String(row?.urn) }
}

const call = (id: number) => ({ payload, actor: editor(), collection: 'ideas', id })
const hide = (id: number) => hideDocument({ ...call(id), reason: REASON })

/** What leaves now to whoever brought the idea: the text without the HTML, on one line. */
const letters = async () => {
  sink.received.length = 0
  await sendMail(payload)
  return sink.received
    .filter(({ to }) => to.includes('jamila@bewoner.example'))
    .map(({ header, source }) => ({
      header,
      text: (source.split('text/html')[0] ?? '').replace(/\s+/g, ' '),
    }))
}

const report = (urn: string, more: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'reports',
    data: {
      urn,
      title: 'Meer bomen',
      page: '/ideeen/meer-bomen',
      reason: 'personalData',
      explanation: 'Mijn adres staat erin, zegt Kees.',
      state: 'new',
      ...more,
    } as never,
  })

describe('what the desk takes off the site', () => {
  it('is told to whoever brought it, also who wants no mail: why, by whom, and what they can do', async () => {
    const { id } = await bringIdea('published')
    await hide(id)
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter?.header('Subject')).toBe('Van de site gehaald: Meer bomen langs de dijk')
    for (const part of [
      REASON,
      'Mensen hebben dit besloten',
      'Antwoord op deze mail',
      'een klacht',
      'naar de rechter',
    ])
      expect(letter?.text).toContain(part)
    expect(letter?.text).not.toContain('gemeld')
    expect(letter?.text).not.toContain('Bekijk het op de site')
    expect(letter?.header('List-Unsubscribe')).toBeNull()

    await unhideDocument(call(id))
    expect((await letters()).map(({ header }) => header('Subject'))).toEqual([
      'Weer op de site: Meer bomen langs de dijk',
    ])
  })

  it('is told too when it goes to the trash and comes back', async () => {
    const { id } = await bringIdea('published')
    const trash = (deletedAt: string | null) =>
      rest(payload, 'PATCH', `/api/ideas/${id}?trash=true`, { as: world.as.editor, body: { deletedAt } })
    expect((await trash(new Date().toISOString())).status).toBe(200)
    const [letter] = await letters()
    expect(letter?.text).toContain('Wil je weten waarom? Antwoord op deze mail')
    expect(letter?.text).toContain('Mensen hebben dit besloten')
    // Of what is in the trash there is no page.
    expect(letter?.text).not.toContain('Je eigen pagina')
    expect((await trash(null)).status).toBe(200)
    expect((await letters())[0]?.header('Subject')).toContain('Weer op de site')
  })

  it('says so when it was reported, and not by whom or how', async () => {
    const { id, urn } = await bringIdea('published')
    await report(urn)
    await hide(id)
    const [letter] = await letters()
    expect(letter?.text).toContain('had het bij ons gemeld')
    expect(letter?.text).not.toContain('Kees')

    await query(payload, sql`update reports set state = 'handled', outcome = 'kept', handled_at = now()`)
    const other = await bringIdea('published')
    await report(other.urn, { state: 'handled', outcome: 'kept' })
    await hide(other.id)
    expect((await letters())[0]?.text).not.toContain('gemeld')
  })

  it('is told when it is withdrawn too, with what the public sees of it', async () => {
    for (const [state, words] of [
      ['published', 'niet meer op de site'],
      ['submitted', 'Het komt niet op de site'],
    ] as const) {
      const { id } = await bringIdea(state)
      await performTransition({ ...call(id), transition: 'withdraw', reason: REASON })
      const [letter, ...more] = await letters()
      expect(more).toEqual([])
      expect(letter?.text).toContain(words)
      expect(letter?.text).toContain('Mensen hebben dit besloten')
    }
  })

  it('is no decision of the desk when a partner takes back its own, or a draft goes', async () => {
    const ofPartner = await bringIdea('published', { partner: world.partner })
    await rest(payload, 'POST', `/api/ideas/${ofPartner.id}/transition`, {
      as: world.as.partner,
      body: { transition: 'withdraw', reason: 'We doen het anders.' },
    })
    const [row] = await query<{ state: string }>(
      payload,
      sql`select state from ideas where id = ${ofPartner.id}`,
    )
    expect(row?.state).toBe('withdrawn')
    // Who does want mail hears what became of it, and nothing of a decision of ours.
    const wanted = await bringIdea('published', { partner: world.partner })
    await query(payload, sql`update contacts set no_mail = false`)
    await rest(payload, 'POST', `/api/ideas/${wanted.id}/transition`, {
      as: world.as.partner,
      body: { transition: 'withdraw', reason: 'We doen het anders.' },
    })
    const [letter] = await letters()
    expect(letter?.text).toContain('niet meer op de site')
    expect(letter?.text).not.toMatch(/Mensen hebben dit besloten|klacht|gemeld/)
    const draft = await bringIdea('draft')
    await performTransition({ ...call(draft.id), transition: 'withdraw', reason: REASON })
    // Whoever wants no mail gets none of these.
    expect(await letters()).toEqual([])
  })

  it('was on the site when it is withdrawn after it was hidden', async () => {
    const { id } = await bringIdea('published')
    await hide(id)
    await letters()
    await performTransition({ ...call(id), transition: 'withdraw', reason: REASON })
    expect((await letters())[0]?.text).toContain('niet meer op de site')
  })

  it('is told to a partner, with the reason', async () => {
    const { id } = await bringIdea('published', { submitter: null, partner: world.partner })
    await hide(id)
    const owed = await query<{ kind: string; details: { reason: string } }>(
      payload,
      sql`select kind, details from mail_outbox where user_id = ${world.users.partner}`,
    )
    expect(owed).toMatchObject([{ kind: 'partnerNews', details: { step: 'hide', reason: REASON } }])
  })

  it('names the ground on which an idea is refused', async () => {
    const { id } = await bringIdea('submitted')
    const data = { refusalGround: 'houseRules' }
    await performTransition({ ...call(id), transition: 'refuse', reason: REASON, data })
    const [letter] = await letters()
    expect(letter?.text).toContain('Waarom we het niet plaatsen: tegen de spelregels.')
    expect(letter?.text).toContain('Pas je het aan?')
    expect(letter?.text).toContain('een klacht')
  })

  it('is told to nobody when nobody could see it, who did it themselves, or nobody brought it', async () => {
    const unseen = await bringIdea('submitted')
    await hide(unseen.id)
    const own = await bringIdea('published')
    await performTransition({
      ...call(own.id),
      actor: { kind: 'owner', urn: own.urn },
      transition: 'withdraw',
      reason: 'Ik heb me bedacht.',
    })
    const ofPartner = await bringIdea('published', { submitter: null, partner: world.partner })
    await hide(ofPartner.id)
    expect(await letters()).toEqual([])
  })
})
