import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, queryRows } from '../../../src/db/session'
import type { Database } from '../../../src/feeds/database'
import { loadStatistics } from '../../../src/feeds/statistics/loadStatistics'
import { countStatistics } from '../../../src/jobs/tasks/countStatistics'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { loadMonths, loadParts, type StatisticsQuery } from '../../../src/operations/statistics/loadFigures'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { usePayload } from '../payload'

let payload: Payload
let world: World
let req: PayloadRequest
let database: Database

const ALL: StatisticsQuery = { since: null, until: null, type: null, theme: null, area: null, partner: null }

const run = <Row = Record<string, unknown>>(query: SQL) => queryRows<Row>(req, query)

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  req = await createLocalReq({}, payload)
  database = (payload.db as unknown as { pool: Database }).pool
})

describe('the figures of participation', () => {
  it('follow the steps that people take', async () => {
    const { id } = await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'ideas',
      state: 'submitted',
      data: ideaData(world, { partner: world.partner }),
    })
    const editor = {
      kind: 'user',
      id: world.users.editor,
      name: 'Els',
      role: 'editor',
      partner: null,
    } as const
    const step = (transition: string, data: Record<string, unknown>) =>
      performTransition({ payload, actor: editor, collection: 'ideas', id, transition, data })
    await step('publish', { summary: 'Meer bomen.' })
    await step('answerAtOnce', { answer: { outcome: 'adopted', text: 'Ja.' } })
    await countStatistics(payload)
    const counted = {
      type: 'ideas',
      published: 1,
      answered: 1,
      answeredInTime: 1,
      daysToAnswer: 0,
      realised: 0,
    }
    const { type: _type, ...figures } = counted
    const own = { ...figures, submitted: 1 }
    expect(await loadMonths(req, ALL)).toEqual([
      { month: expect.any(String) as string, ...own },
      { month: null, ...own },
    ])
    const parts = [
      ['theme', 'natuur'],
      ['area', 'GM0193'],
      ['partner', 'stichting-buurt'],
    ] as const
    for (const [dimension, code] of parts) {
      expect(await loadParts(req, ALL, dimension)).toEqual([{ code, ...own }])
      expect(await loadMonths(req, { ...ALL, [dimension]: code })).toEqual(await loadMonths(req, ALL))
    }
    const month = expect.any(String) as string
    expect(await loadStatistics(database)).toEqual([
      { month, by: 'all', code: '', ...counted, submitted: 1 },
      ...parts.map(([by, code]) => ({ month, by, code, ...counted, submitted: null })),
    ])
  })

  it('are counted once when two workers count at the same time', async () => {
    const before = await loadStatistics(database)
    await run(sql`delete from statistics_counted`)
    await run(sql`delete from statistics_facts`)
    const months = await Promise.all([countStatistics(payload), countStatistics(payload)])
    expect(months.toSorted()).toEqual([0, 1])
    expect(await loadStatistics(database)).toEqual(before)
  })

  it('keep nobody waiting who writes', async () => {
    const writing = await createLocalReq({}, payload)
    const isDone = await inTransaction(writing, async () => {
      await queryRows(writing, sql`update ideas set updated_at = now()`)
      // Counts while that transaction is open; were it to wait, this would never end.
      await countStatistics(payload)
      await queryRows(writing, sql`update ideas set updated_at = now()`)
      return true
    })
    expect(isDone).toBe(true)
  })
})

/** One document as the world sees it, with what happened to it. */
interface Life {
  type: 'ideas' | 'initiatives'
  state: string
  isGone: boolean
  publishedAt: Date | null
  answerDate: Date | null
  dueAt: Date | null
  themes: number[]
  partner: number | null
  steps: { transition: string; to: string; at: Date }[]
}

const moment = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2026-06-30T22:30:00Z'),
  noInvalidDate: true,
})

const lifeOf = (themes: number[], partners: number[]): fc.Arbitrary<Life> =>
  fc.constantFrom<Life['type']>('ideas', 'initiatives').chain((type) =>
    fc.record({
      type: fc.constant(type),
      state: fc.constantFrom(
        ...(type === 'ideas'
          ? ['draft', 'submitted', 'published', 'underReview', 'answered', 'inProgress', 'realised', 'merged']
          : ['draft', 'submitted', 'published', 'underway', 'completed']),
        'withdrawn',
      ),
      isGone: fc.boolean(),
      publishedAt: fc.option(moment),
      answerDate: fc.option(moment),
      dueAt: fc.option(moment),
      themes: fc.subarray(themes),
      partner: fc.option(fc.constantFrom(...partners)),
      steps: fc.array(
        fc.record({
          transition: fc.constantFrom(
            'import',
            'answer',
            'answerAtOnce',
            'reopen',
            'finish',
            'erase',
            'withdraw',
          ),
          to: fc.constantFrom('submitted', 'underReview', 'answered', 'realised', 'completed', 'withdrawn'),
          at: moment,
        }),
        { maxLength: 8 },
      ),
    }),
  )

const monthOf = (at: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
  }).format(at)

const earliest = (dates: Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.min(...dates.map(Number)))

type CountedName = 'submitted' | 'published' | 'answered' | 'answeredInTime' | 'realised'

interface CountedRow extends Record<CountedName, number> {
  month: string
  days: number[]
}

/** The same count, written out document by document. */
const countByHand = (lives: readonly Life[]) => {
  const rows = new Map<string, CountedRow>()
  const row = (at: Date) => {
    const month = monthOf(at)
    const found: CountedRow = rows.get(month) ?? {
      ...{ month, submitted: 0, published: 0, answered: 0, answeredInTime: 0, realised: 0 },
      days: [] as number[],
    }
    rows.set(month, found)
    return found
  }
  const add = (to: CountedRow, name: CountedName) => void (to[name] += 1)
  for (const life of lives.filter(({ isGone }) => !isGone)) {
    const isIdea = life.type === 'ideas'
    const first = (fits: (step: Life['steps'][number]) => boolean) =>
      earliest(life.steps.filter(fits).map(({ at }) => at))
    const submitted = first(({ to }) => to === 'submitted')
    if (submitted) add(row(submitted), 'submitted')
    const { publishedAt } = life
    if (!publishedAt) continue
    add(row(publishedAt), 'published')
    const told = ['answered', 'inProgress', 'realised', 'stopped'].includes(life.state)
      ? life.answerDate
      : null
    const answered = isIdea ? (first(({ transition }) => transition.startsWith('answer')) ?? told) : null
    if (answered) {
      const to = row(answered)
      add(to, 'answered')
      if (!life.dueAt || answered <= life.dueAt) add(to, 'answeredInTime')
      to.days.push(Math.max(0, (Number(answered) - Number(publishedAt)) / 864e5))
    }
    const realised = first(({ to }) => to === (isIdea ? 'realised' : 'completed'))
    if (realised) add(row(realised), 'realised')
  }
  return [...rows.values()].map(({ days, ...rest }) => ({ ...rest, daysToAnswer: medianOf(days) }))
}

const medianOf = (days: number[]): number | null => {
  if (days.length === 0) return null
  const sorted = days.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** Puts histories in the place of whatever is there. The audit refuses to lose lines, so each gets new numbers. */
const write = async (lives: readonly Life[]) => {
  await run(sql`delete from ideas`)
  await run(sql`delete from initiatives`)
  for (const life of lives) {
    const made = await run<{ id: number }>(
      life.type === 'ideas'
        ? sql`insert into ideas (title, urn, state, published_at, answer_date, answer_due_at, partner_id, deleted_at)
              values ('x', 'urn:uuid:' || gen_random_uuid(), ${life.state}::enum_ideas_state, ${life.publishedAt}, ${life.answerDate},
                ${life.dueAt}, ${life.partner}, ${life.isGone ? new Date() : null}) returning id`
        : sql`insert into initiatives (title, urn, state, published_at, partner_id, deleted_at)
              values ('x', 'urn:uuid:' || gen_random_uuid(), ${life.state}::enum_initiatives_state, ${life.publishedAt}, ${life.partner},
                ${life.isGone ? new Date() : null}) returning id`,
    )
    const id = Number(made[0]?.id)
    const relations = sql.identifier(`${life.type}_rels`)
    for (const theme of life.themes) {
      await run(sql`insert into ${relations} (parent_id, path, themes_id) values (${id}, 'themes', ${theme})`)
    }
    for (const { transition, to, at } of life.steps) {
      await run(
        sql`insert into transitions (collection, document_id, transition, "to", actor_kind, at)
            values (${life.type}, ${String(id)}, ${transition}, ${to}, 'system', ${at})`,
      )
    }
  }
}

const byMonth = <Row extends { month: string | null }>(rows: readonly Row[]) =>
  rows
    .filter(({ month }) => month !== null)
    .toSorted((one, other) => (one.month ?? '').localeCompare(other.month ?? ''))

describe('whatever happened', () => {
  it('is counted as one would by hand: in total, of a theme with what is below it, and of a partner', async () => {
    const below = await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'themes',
      state: 'published',
      data: { title: 'Bomen', summary: 'Over bomen.', noImage: true, parent: world.theme },
    })
    const themes = [world.theme, below.id]
    await fc.assert(
      fc.asyncProperty(
        fc.array(lifeOf(themes, [world.partner, world.otherPartner]), { maxLength: 12 }),
        async (lives) => {
          await write(lives)
          await countStatistics(payload)
          const near = (rows: ReturnType<typeof countByHand>) =>
            byMonth(rows).map((row) => ({
              ...row,
              daysToAnswer:
                row.daysToAnswer === null ? null : (expect.closeTo(row.daysToAnswer, 0) as number),
            }))
          const check = async (query: Partial<StatisticsQuery>, fits: (life: Life) => boolean) =>
            expect(byMonth(await loadMonths(req, { ...ALL, ...query }))).toEqual(
              near(countByHand(lives.filter(fits))),
            )
          const isBelow = (life: Life) => life.themes.includes(below.id)
          await check({}, () => true)
          await check({ type: 'ideas' }, ({ type }) => type === 'ideas')
          await check({ theme: 'natuur' }, (life) => life.themes.length > 0)
          await check({ theme: 'bomen' }, isBelow)
          await check({ partner: 'stichting-buurt' }, (life) => life.partner === world.partner)
          await check(
            { theme: 'bomen', partner: 'vereniging-anders', type: 'ideas' },
            (life) => isBelow(life) && life.partner === world.otherPartner && life.type === 'ideas',
          )
          // What anybody may know says the same, by type, without what was sent in of a part.
          const known = await loadStatistics(database)
          const publicOf = (by: string, code: string, type: Life['type']) =>
            known
              .filter((row) => row.by === by && row.code === code && row.type === type)
              .map(({ by: _by, code: _code, type: _type, ...rest }) => rest)
          for (const type of ['ideas', 'initiatives'] as const) {
            const own = lives.filter((life) => life.type === type)
            expect(publicOf('all', '', type)).toEqual(near(countByHand(own)))
            expect(publicOf('theme', 'bomen', type)).toEqual(
              near(countByHand(own.filter(isBelow)))
                .filter(({ published, answered, realised }) => published + answered + realised > 0)
                .map((row) => ({ ...row, submitted: null })),
            )
          }
          // A complete count finds nothing that the last one, of what changed, did not.
          await run(sql`update statistics_counted set complete_at = now() - interval '1 day'`)
          expect(await countStatistics(payload)).toBe(0)
        },
      ),
      { numRuns: 25 },
    )
  }, 120_000)
})

it('brings in an initiative that was done elsewhere, and keeps a prepared theme to itself', async () => {
  await write([])
  const hidden = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'themes',
    state: 'draft',
    data: { title: 'Nog geheim' },
  })
  await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'initiatives',
    state: 'completed',
    data: initiativeData(world, {
      themes: [world.theme, hidden.id],
      results: 'Klaar.',
      publishedAt: '2025-03-31T22:30:00.000Z',
    }),
  })
  await countStatistics(payload)
  const rows = await loadMonths(req, ALL)
  expect(rows.map(({ month, published, realised }) => [month, published, realised])).toEqual([
    ['2025-04', 1, 0],
    [monthOf(new Date()), 0, 1],
    [null, 1, 1],
  ])
  expect((await loadParts(req, ALL, 'theme')).map(({ code }) => code)).toEqual(['natuur'])
  // Once it is public it counts, although the document itself did not change.
  await run(sql`insert into feed_vocabulary (kind, code, title, source)
                values ('theme', 'niet-meer-geheim', 'Niet meer geheim', ${String(hidden.id)})`)
  await countStatistics(payload)
  expect((await loadParts(req, ALL, 'theme')).map(({ code }) => code).toSorted()).toEqual([
    'natuur',
    'niet-meer-geheim',
  ])
})
