import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { remindFollowers } from '../../../src/jobs/tasks/remindFollowers'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { importDocument } from '../../../src/operations/importDocument'
import { hideDocument } from '../../../src/operations/moderateDocument'
import { query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, SYSTEM, type World } from '../people'
import { editorOf, step } from '../publishing/site'
import { bringWindow, inHours } from '../publishing/window'

let payload: Payload
let world: World
let sink: SmtpSink
/** A theme below that of the windows' theme, and one beside it. */
let below: number
let beside: number

const bringTheme = async (title: string, parent: number | null) =>
  (
    await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'themes',
      state: 'published',
      data: {
        title,
        summary: 'Een thema.',
        noImage: true,
        parent,
        record: { publicationBasis: 'publicTask' },
      },
    })
  ).id

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  below = await bringTheme('Bomen', world.theme)
  beside = await bringTheme('Verkeer', null)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
})

afterAll(() => sink?.close())

beforeEach(async () => {
  for (const table of ['followers', 'mail_outbox'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
  // What another test brought in is nobody's news.
  await query(payload, sql`delete from feed_items where type = 'subsidy-windows'`)
  sink.received.length = 0
})

/** Somebody who follows since so many hours, or who never confirmed. */
const follow = async (
  email: string,
  what: { window?: number; theme?: number },
  { language = 'nl', since = (24 * 30) as number | null } = {},
) => {
  const [row] = await query<{ id: number }>(
    payload,
    sql`insert into followers (email, subsidy_window_id, theme_id, language, confirmed_at)
        values (${email}, ${what.window ?? null}, ${what.theme ?? null}, ${language},
          ${since === null ? null : inHours(-since)}) returning id`,
  )
  return Number(row?.id)
}

/** A window that has been public for long. */
const bring = async (
  state: string,
  opensAt: string,
  closesAt: string | null,
  more: Record<string, unknown>,
) => {
  const id = await bringWindow(world, state, { opensAt, closesAt, ...more })
  await query(
    payload,
    sql`update feed_items set published_at = now() - interval '60 days' where document_id = ${String(id)}`,
  )
  return id
}
const announced = (opensInHours: number, more: Record<string, unknown> = {}) =>
  bring('announced', inHours(opensInHours), inHours(opensInHours + 24 * 60), more)
const open = (openedHoursAgo: number, closesInHours: number | null, more: Record<string, unknown> = {}) =>
  bring('open', inHours(-openedHoursAgo), closesInHours === null ? null : inHours(closesInHours), more)

const remind = async () => {
  sink.received.length = 0
  await remindFollowers(payload)
  await sendMail(payload)
  return sink.received
    .map((letter) => `${letter.to.join()} ${String(letter.header('Subject')).split(':')[0] ?? ''}`)
    .sort()
}

describe('followers of a window hear', () => {
  it.each([
    ['that it opens within three days', () => announced(71), 'Bijna open'],
    ['nothing of what opens later', () => announced(73), null],
    ['that it closes within a week', () => open(24 * 20, 24 * 7 - 1), 'Sluit bijna'],
    ['nothing while it stays open longer', () => open(24 * 20, 24 * 7 + 1), null],
    ['nothing of an end that there is not', () => open(24 * 20, null), null],
    ['nothing of what the clock has closed, whatever the row says', () => open(24 * 20, -1), null],
  ])('%s', async (_, make, subject) => {
    const window = await make()
    // Its opening is old news: they began to follow after that.
    await follow('a@x.nl', { window }, { since: 1 })
    expect(await remind()).toEqual(subject === null ? [] : [`a@x.nl ${subject}`])
    expect(await remind()).toEqual([])
  })

  it('that it opened, when they followed before that; and not at once that it closes too', async () => {
    const window = await open(1, 24 * 5)
    await follow('eerder@x.nl', { window }, { since: 2 })
    await follow('later@x.nl', { window }, { since: 0 })
    expect(await remind()).toEqual(['eerder@x.nl Nu open'])
    expect(sink.received[0]?.source).toContain('Aanvragen kan tot')
    await query(payload, sql`update feed_items set opens_at = now() - interval '3 days'`)
    expect(await remind()).toEqual(['eerder@x.nl Sluit bijna', 'later@x.nl Sluit bijna'])
  })

  it('that it is open, also when it was only announced after that', async () => {
    const window = await bringWindow(world, 'open', { opensAt: inHours(-24 * 20), closesAt: null })
    await follow('a@x.nl', { window }, { since: 1 })
    expect(await remind()).toEqual(['a@x.nl Nu open'])
  })

  it('each thing once, from the announcement to the end', async () => {
    const window = await announced(48)
    await follow('a@x.nl', { window })
    expect(await remind()).toEqual(['a@x.nl Bijna open'])
    await query(payload, sql`update feed_items set opens_at = now() - interval '1 minute'`)
    expect(await remind()).toEqual(['a@x.nl Nu open'])
    await query(
      payload,
      sql`update feed_items set opens_at = now() - interval '9 days', closes_at = now() + interval '2 days'`,
    )
    expect(await remind()).toEqual(['a@x.nl Sluit bijna'])
    expect(await remind()).toEqual([])
  })

  it('that it is suspended, with the reason, and of those that are cancelled', async () => {
    const window = await open(24 * 20, 24 * 30)
    const off = await announced(24 * 20)
    await follow('a@x.nl', { window }, { since: 2 })
    await follow('b@x.nl', { window: off }, { since: 2, language: 'en' })
    expect(await remind()).toEqual([])
    await step(world, 'subsidy-windows', window, 'suspend', { reason: 'Er is een storing.' })
    await step(world, 'subsidy-windows', off, 'cancel', { reason: 'Er is geen geld.' })
    await follow('laat@x.nl', { window }, { since: -1 })
    expect(await remind()).toEqual(['a@x.nl Tijdelijk dicht', 'b@x.nl Does not take place'])
    expect(sink.received.map(({ source }) => source).join()).toContain('Er is een storing.')
    expect(await remind()).toEqual([])
  })
})

describe('who follows a theme', () => {
  it('hears of its windows and of those of themes below it, and of no others', async () => {
    await announced(24, { themes: [below] })
    await follow('boven@x.nl', { theme: world.theme })
    await follow('zelf@x.nl', { theme: below }, { language: 'en' })
    await follow('naast@x.nl', { theme: beside })
    expect(await remind()).toEqual(['boven@x.nl Bijna open', 'zelf@x.nl Opens soon'])
    const english = sink.received.find(({ to }) => to[0] === 'zelf@x.nl')
    expect(english?.source).toContain('Bomen')
    expect(english?.source).toContain('?lang=3Den')
  })

  it('gets one letter, however many ways lead to a window, and whenever they began', async () => {
    const window = await announced(24, { themes: [below, beside] })
    await follow('a@x.nl', { theme: beside }, { since: 5 })
    await follow('a@x.nl', { theme: below }, { since: 9 })
    expect(await remind()).toEqual(['a@x.nl Bijna open'])
    await follow('a@x.nl', { window }, { since: 20 })
    expect(await remind()).toEqual([])
  })
})

describe('nobody hears', () => {
  it('of what they did not confirm, or stopped', async () => {
    const window = await announced(24)
    await follow('nooit@x.nl', { window }, { since: null })
    const id = await follow('gestopt@x.nl', { window })
    await remindFollowers(payload)
    await query(payload, sql`delete from followers where id = ${id}`)
    await sendMail(payload)
    expect(sink.received).toEqual([])
  })

  it('of what is hidden, withdrawn or not announced yet; nor when it became so before the letter left', async () => {
    const hidden = await announced(24)
    const later = await announced(24)
    const adopted = await bringWindow(world, 'adopted', { opensAt: inHours(24), closesAt: inHours(99) })
    for (const window of [hidden, later, adopted]) await follow('a@x.nl', { window })
    const call = {
      payload,
      actor: editorOf(world),
      collection: 'subsidy-windows',
      reason: 'Staat er dubbel.',
    }
    await hideDocument({ ...call, id: hidden })
    await remindFollowers(payload)
    expect(await query(payload, sql`select 1 from mail_outbox where kind = 'followNews'`)).toHaveLength(1)
    await hideDocument({ ...call, id: later })
    await sendMail(payload)
    expect(sink.received).toEqual([])
  })

  it('anything twice, however many workers there are, and whenever they stop', async () => {
    const windows = [await announced(24), await announced(30), await open(24 * 9, 24 * 3)]
    for (let number = 0; number < 20; number += 1)
      for (const window of windows) await follow(`f${number}@x.nl`, { window }, { since: 1 })
    await Promise.all([1, 2, 3].map(() => remindFollowers(payload)))
    await Promise.all([1, 2, 3].map(() => sendMail(payload)))
    await remindFollowers(payload)
    for (let round = 0; round < 3; round += 1) await sendMail(payload)
    const sent = sink.received.map(({ to, header }) => `${to.join()} ${String(header('Message-ID'))}`)
    expect(sent).toHaveLength(60)
    expect(new Set(sent).size).toBe(60)
    const rows = await query<{ key: string }>(payload, sql`select key from mail_outbox`)
    expect(rows).toHaveLength(60)
  })
})
