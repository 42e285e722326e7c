import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, historyOf, itemOf, query } from '../feed'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIdea, bringIn, makeJobsDue, runJobs, step } from './site'
import { bringWindow, inHours } from './window'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

/** Runs the timers that were set when a document was saved. */
const timersGoOff = async () => {
  await makeJobsDue(payload)
  await runJobs(payload)
}
/** Runs what the clock runs every minute, as if no timer was ever set. */
const minutePasses = async () => {
  await query(payload, sql`delete from graphile_worker._private_jobs`)
  await query(payload, sql`select graphile_worker.add_job('sweepTimers')`)
  await runJobs(payload)
}
const ways = [
  ['the timer', () => runJobs(payload), timersGoOff],
  ['the sweep of every minute', minutePasses, minutePasses],
] as const

describe.each(ways)('by %s, a subsidy window', (_, tooEarly, timePasses) => {
  const item = (id: number) => itemOf(payload, 'subsidy-windows', id)
  const comes = (id: number, column: string) =>
    query(
      payload,
      sql`update subsidy_windows set ${sql.identifier(column)} = now() - interval '1 minute' where id = ${id}`,
    )

  it('opens and closes when its moments come, and not before', async () => {
    const id = await bringWindow(world, 'announced', { opensAt: inHours(1), closesAt: inHours(2) })
    await tooEarly()
    expect(await item(id)).toMatchObject({ state: 'announced' })
    await comes(id, 'opens_at')
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'open' })
    await comes(id, 'closes_at')
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'closed', subsidyWindow: { closedReason: 'deadline' } })
    expect(await historyOf(payload, 'subsidy-windows', id)).toEqual(['import', 'open', 'close'])
    await timePasses()
    expect(await changesOf(payload, (await item(id))?.urn)).toEqual(['upsert', 'upsert', 'upsert'])
  })

  it('catches up when the site was down while it should have opened and closed', async () => {
    const id = await bringWindow(world, 'announced', { opensAt: inHours(1), closesAt: inHours(2) })
    await query(
      payload,
      sql`update subsidy_windows set opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'
          where id = ${id}`,
    )
    await timePasses()
    expect(await historyOf(payload, 'subsidy-windows', id)).toEqual(['import', 'open', 'close'])
  })

  it('that is used up or suspended closes with that as the reason', async () => {
    const usedUp = await bringWindow(world, 'open', { ceilingCents: 10_000 })
    await rest(payload, 'POST', '/api/grants', {
      as: world.as.editor,
      body: { window: usedUp, grantedCents: 10_000, reference: 'SUB-1', decisionDate: inHours(-1) },
    })
    const suspended = await bringWindow(world, 'open')
    await step(world, 'subsidy-windows', suspended, 'suspend', { reason: 'Storing bij het loket.' })
    await tooEarly()
    expect(await item(usedUp)).toMatchObject({ state: 'exhausted' })
    expect(await item(suspended)).toMatchObject({ state: 'suspended' })
    for (const id of [usedUp, suspended]) await comes(id, 'closes_at')
    await timePasses()
    expect(await item(usedUp)).toMatchObject({
      state: 'closed',
      subsidyWindow: { closedReason: 'exhausted' },
    })
    expect(await item(suspended)).toMatchObject({
      state: 'closed',
      subsidyWindow: { closedReason: 'suspended' },
    })
  })

  it('that was used up opens again when its ceiling was raised', async () => {
    const id = await bringWindow(world, 'open', { ceilingCents: 10_000 })
    await rest(payload, 'POST', '/api/grants', {
      as: world.as.editor,
      body: { window: id, grantedCents: 10_000, reference: 'SUB-1', decisionDate: inHours(-1) },
    })
    await timePasses()
    await rest(payload, 'PATCH', `/api/subsidy-windows/${id}`, {
      as: world.as.editor,
      body: { ceilingCents: 25_000 },
    })
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'open', subsidyWindow: { remainingCents: 15_000 } })
  })

  it('whose moment was moved opens at the new one', async () => {
    const id = await bringWindow(world, 'announced', { opensAt: inHours(1) })
    await rest(payload, 'PATCH', `/api/subsidy-windows/${id}`, {
      as: world.as.editor,
      body: { opensAt: inHours(48) },
    })
    await timePasses()
    expect(await item(id)).toMatchObject({ state: 'announced' })
  })
})

describe('after a clock that was ahead', () => {
  const item = (id: number) => itemOf(payload, 'subsidy-windows', id)
  /** A step that was taken when the clock said that it was so many hours later. */
  const wasAhead = (id: number, hours: number) =>
    query(
      payload,
      sql`update subsidy_windows set state_changed_at = now() + make_interval(hours => ${hours}) where id = ${id}`,
    )
  const moments = (id: number, opens: number, closes: number) =>
    query(
      payload,
      sql`update subsidy_windows set opens_at = now() + make_interval(hours => ${opens}),
            closes_at = now() + make_interval(hours => ${closes}) where id = ${id}`,
    )

  it('what opened before its moment goes back, and opens when its moment comes', async () => {
    const id = await bringWindow(world, 'open')
    await moments(id, 1, 3)
    await wasAhead(id, 2)
    await minutePasses()
    expect(await item(id)).toMatchObject({ state: 'announced' })
    await minutePasses()
    expect(await historyOf(payload, 'subsidy-windows', id)).toEqual(['import', 'unopen'])
    await moments(id, -1, 3)
    await minutePasses()
    expect(await item(id)).toMatchObject({ state: 'open' })
  })

  it.each(['open', 'suspended'] as const)(
    'what was %s and closed before its moment is that again',
    async (state) => {
      const id = await bringWindow(world, state)
      await moments(id, -2, -1)
      await minutePasses()
      expect(await item(id)).toMatchObject({ state: 'closed' })
      await moments(id, -2, 1)
      await wasAhead(id, 2)
      await minutePasses()
      expect(await item(id)).toMatchObject({ state, subsidyWindow: { closedReason: null } })
      await minutePasses()
      expect(await item(id)).toMatchObject({ state })
    },
  )

  it('what closed in time stays closed, also when its end is moved afterwards', async () => {
    const id = await bringWindow(world, 'open')
    await moments(id, -2, -1)
    await minutePasses()
    await moments(id, -2, 5)
    await minutePasses()
    expect(await item(id)).toMatchObject({ state: 'closed' })
  })
})

describe('a window of nil euro', () => {
  it.each([
    ['firstCome', 'exhausted'],
    ['ranking', 'open'],
  ])('by %s is %s from its opening on, without an end', async (allocation, state) => {
    const id = await bringWindow(world, 'announced', {
      allocation,
      ceilingCents: 0,
      opensAt: inHours(1),
      closesAt: null,
    })
    await query(payload, sql`update subsidy_windows set opens_at = now() where id = ${id}`)
    await minutePasses()
    expect(await itemOf(payload, 'subsidy-windows', id)).toMatchObject({
      state,
      subsidyWindow: { ceilingCents: 0, remainingCents: 0 },
    })
  })
})

describe.each(ways)('by %s, an event', (_, _tooEarly, timePasses) => {
  const bringEvent = (more: Record<string, unknown>) =>
    bringIn(world, 'events', 'published', {
      ...initiativeData(world, { title: 'Dialoogavond' }),
      kind: 'meeting',
      startsAt: inHours(1),
      ...more,
    })
  const item = (id: number) => itemOf(payload, 'events', id)

  it.each([
    ['that has an end, after its end', { endsAt: inHours(3) }, '2 hours', 'past'],
    ['that is going on', { endsAt: inHours(30) }, '1 hour', 'published'],
    ['without an end, half a day after it began', {}, '13 hours', 'past'],
    ['without an end, the same evening', {}, '3 hours', 'published'],
  ])('%s', async (_, more, ago, state) => {
    const id = await bringEvent(more)
    await query(
      payload,
      sql`update events set starts_at = now() - ${ago}::interval,
            ends_at = case when ends_at < now() + interval '1 day' then now() - interval '1 minute' else ends_at end
          where id = ${id}`,
    )
    await timePasses()
    expect(await item(id)).toMatchObject({ state })
  })

  it('in the trash, or cancelled, stays as it is', async () => {
    const [cancelled, trashed] = [await bringEvent({}), await bringEvent({})]
    await step(world, 'events', cancelled, 'cancel', { reason: 'De zaal is dicht.' })
    await rest(payload, 'PATCH', `/api/events/${trashed}`, {
      as: world.as.editor,
      body: { deletedAt: new Date().toISOString() },
    })
    await query(payload, sql`update events set starts_at = now() - interval '3 days'`)
    await timePasses()
    expect(await item(cancelled)).toMatchObject({ state: 'cancelled' })
    expect(await item(trashed)).toBeNull()
    expect(await readMainRow(payload, 'events', trashed)).toMatchObject({ state: 'published' })
  })
})

describe('an idea that waits for its submitter', () => {
  const waits = async (days: number, reminded: number | null = null) => {
    const submitter = await payload.create({
      collection: 'contacts' as CollectionSlug,
      data: { name: 'Voorbeeld', email: 'voorbeeld@example.org' } as never,
    })
    const id = await bringIdea(world, 'needsInfo', { submitter: submitter.id })
    await query(
      payload,
      sql`update ideas set state_changed_at = now() - make_interval(days => ${days}),
            content_changed_at = now() - make_interval(days => ${days}),
            reminded_at = now() - make_interval(days => ${reminded}::int) where id = ${id}`,
    )
    return id
  }
  const row = (id: number) => readMainRow(payload, 'ideas', id)
  const letters = async (run: () => Promise<void>) => {
    const send = vi.spyOn(payload, 'sendEmail')
    await run()
    await sendMail(payload)
    const sent = send.mock.calls.map(([letter]) => letter)
    send.mockRestore()
    // That it was withdrawn in the end is another letter.
    return sent.filter(({ subject }) => subject?.startsWith('We wachten nog'))
  }

  it.each([
    [44, null, 'needsInfo', 0],
    [46, null, 'needsInfo', 1],
    [61, null, 'needsInfo', 1],
    [59, 14, 'needsInfo', 0],
    [61, 10, 'needsInfo', 0],
    [61, 16, 'withdrawn', 0],
  ])('%s days, reminded %s days ago: %s, with %s letters', async (days, reminded, state, count) => {
    const id = await waits(days, reminded)
    const sent = await letters(minutePasses)
    expect(await row(id)).toMatchObject({ state })
    expect(sent).toHaveLength(count)
    if (count > 0) {
      expect(sent[0]).toMatchObject({ to: 'voorbeeld@example.org' })
      expect((await row(id))?.remindedAt).toBeTruthy()
    }
    expect(await letters(minutePasses)).toHaveLength(0)
    await query(payload, sql`update ideas set state_changed_at = now(), content_changed_at = now()`)
  })

  it('and answered in the meantime is not reminded', async () => {
    const id = await waits(46)
    await query(payload, sql`update ideas set content_changed_at = now() where id = ${id}`)
    expect(await letters(minutePasses)).toHaveLength(0)
    expect((await row(id))?.remindedAt ?? null).toBeNull()
  })
})

it('one document that fails does not hold up the others', async () => {
  const [broken, fine] = [
    await bringWindow(world, 'announced', { opensAt: inHours(1), title: 'Kapot' }),
    await bringWindow(world, 'announced', { opensAt: inHours(1) }),
  ]
  await query(payload, sql`update subsidy_windows set opens_at = now() where id in (${broken}, ${fine})`)
  const hooks = payload.collections['subsidy-windows'].config.hooks.afterChange
  hooks.push(({ doc }) => {
    if (doc.id === broken) throw new Error('Deze lukt niet.')
  })
  await expect(minutePasses()).rejects.toThrow('Deze lukt niet.')
  hooks.pop()
  expect(await itemOf(payload, 'subsidy-windows', fine)).toMatchObject({ state: 'open' })
  expect(await itemOf(payload, 'subsidy-windows', broken)).toMatchObject({ state: 'announced' })
})
