import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ACTOR_KEY } from '../../../src/access/actor'
import { NO_FILTERS, readFilters } from '../../../src/operations/desk/DeskFilters'
import { readBoard } from '../../../src/operations/readBoard'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIdea, bringIn, bringInitiative, editorOf, step } from '../publishing/site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

interface Card {
  id: number
  title: string
  steps: string[]
  handler: string | null
  isOverdue: boolean
}
interface Column {
  state: string
  cards: Card[]
  count: number
  hasMoreThanCounted: boolean
  next: string | null
}
type Who = keyof World['as']

const columnOf = async (who: Who, path: string): Promise<Column> => {
  const { status, body } = await rest(payload, 'GET', `/api/${path}`, { as: world.as[who] })
  expect(status).toBe(200)
  return body as unknown as Column
}
const idsIn = ({ cards }: Column) => cards.map(({ id }) => id)

describe('the board', () => {
  it('shows a state with what changed last on top, and each card with the steps that who asks may take', async () => {
    const first = await bringIdea(world, 'submitted', { title: 'Eerste' })
    const second = await bringIdea(world, 'submitted', { title: 'Tweede' })
    const column = await columnOf('editor', 'ideas/board?state=submitted')
    expect(idsIn(column)).toEqual([second, first])
    expect(column).toMatchObject({ state: 'submitted', count: 2, hasMoreThanCounted: false, next: null })
    expect(column.cards[0]).toMatchObject({
      title: 'Tweede',
      themes: ['Natuur'],
      areas: ['Zwolle'],
      partner: 'Stichting Buurt',
    })
    expect(column.cards[0]?.steps).toContain('publish')
    expect((await columnOf('assessor', 'ideas/board?state=submitted')).cards[0]?.steps).toEqual([])
    expect((await columnOf('partner', 'ideas/board?state=submitted')).cards[0]?.steps).toEqual(['withdraw'])
  })

  it('shows a partner its own documents and no others, and nobody else anything', async () => {
    const own = await bringInitiative(world, 'published', { title: 'Van ons' })
    const theirs = await bringInitiative(world, 'published', {
      title: 'Van anderen',
      partner: world.otherPartner,
    })
    expect(idsIn(await columnOf('partner', 'initiatives/board?state=published'))).toEqual([own])
    expect(idsIn(await columnOf('otherPartner', 'initiatives/board?state=published'))).toEqual([theirs])
    expect(idsIn(await columnOf('assessor', 'initiatives/board?state=published'))).toEqual([theirs, own])
    const others = `/api/initiatives/board?id=${theirs}`
    expect((await rest(payload, 'GET', others, { as: world.as.partner })).body).toEqual({ card: null })
    expect((await rest(payload, 'GET', others, { as: world.as.editor })).body.card).toMatchObject({
      id: theirs,
    })
    for (const path of [others, '/api/initiatives/board?state=published']) {
      expect((await rest(payload, 'GET', path)).status).toBe(404)
    }
  })

  it('says who handles an idea, and whether its answer is late, but the first to staff only', async () => {
    const handler = world.users.assessor
    const late = await bringIdea(world, 'underReview', { handler, answerDueAt: '2026-01-05T11:00:00.000Z' })
    const card = async (who: Who) =>
      (await columnOf(who, 'ideas/board?state=underReview')).cards.find(({ id }) => id === late)
    expect(await card('editor')).toMatchObject({ handler: 'assessor', isOverdue: true })
    expect(await card('partner')).toMatchObject({ handler: null, isOverdue: true })
    expect((await card('assessor'))?.steps).toEqual(['finishAnswer'])
    expect(idsIn(await columnOf('assessor', 'ideas/board?state=underReview&handler=me'))).toEqual([late])
    expect(idsIn(await columnOf('editor', 'ideas/board?state=underReview&handler=me'))).toEqual([])
    expect(idsIn(await columnOf('editor', `ideas/board?state=underReview&handler=${handler}`))).toEqual([
      late,
    ])
    expect(idsIn(await columnOf('partner', `ideas/board?state=underReview&handler=${handler}`))).toEqual([])
  })

  it('is narrowed by theme and area, with what lies below them, and by partner', async () => {
    const narrow = await payload.create({
      collection: 'themes',
      data: { title: 'Bomen', summary: 'Over bomen.', noImage: true, parent: world.theme } as never,
    })
    const village = await payload.create({
      collection: 'areas',
      data: { code: 'WK019301', name: 'Ittersum', kind: 'village', parent: world.area } as never,
    })
    const kind = { kind: 'meeting', startsAt: '2027-03-03T18:00:00.000Z' }
    const event = await bringIn(world, 'events', 'submitted', {
      title: 'Boomplantdag',
      themes: [Number(narrow.id)],
      areas: [Number(village.id)],
      partner: world.otherPartner,
      ...kind,
    })
    const found = async (filter: string) =>
      idsIn(await columnOf('editor', `events/board?state=submitted&${filter}`))
    expect(await found(`theme=${narrow.id}`)).toEqual([event])
    expect(await found(`theme=${world.theme}&area=${world.area}`)).toEqual([event])
    expect(await found(`partner=${world.partner}`)).toEqual([])
    expect(await found(`partner=${world.otherPartner}`)).toEqual([event])
    expect(await found('theme=999999')).toEqual([])
    expect(await found('theme=x')).toEqual([event])
    expect(await found('handler=me')).toEqual([])
  })

  it('goes on where it stopped, misses none, and counts to a hundred', async () => {
    const id = await bringInitiative(world, 'stopped')
    const row = sql`insert into initiatives (title, state, _status, urn, slug, updated_at)
      select 'Kopie ' || n, 'stopped', 'published', 'urn:uuid:' || gen_random_uuid(), 'kopie-' || n,
        date_trunc('minute', now()) - (n / 7) * interval '1 minute' from generate_series(1, 120) n`
    await query(payload, row)
    const seen: number[] = []
    let next: string | null = ''
    for (let page = 0; next !== null && page < 10; page++) {
      const column: Column = await columnOf('editor', `initiatives/board?state=stopped&after=${next}`)
      expect(column).toMatchObject({ count: 100, hasMoreThanCounted: true })
      seen.push(...idsIn(column))
      next = column.next
    }
    expect(seen).toHaveLength(121)
    expect(new Set(seen).size).toBe(121)
    expect(seen[0]).toBe(id)
  })

  it('calls a draft by the title that it has by now, and forgets what is in the trash', async () => {
    const { body } = await rest(payload, 'POST', '/api/ideas', {
      as: world.as.editor,
      body: { title: 'Oude titel' },
    })
    const id = Number(body.doc?.id)
    const change = (data: Record<string, unknown>) =>
      rest(payload, 'PATCH', `/api/ideas/${id}?draft=true`, { as: world.as.editor, body: data })
    await change({ title: 'Nieuwe titel' })
    expect((await columnOf('editor', 'ideas/board?state=draft')).cards).toMatchObject([
      { title: 'Nieuwe titel' },
    ])
    await change({ deletedAt: new Date().toISOString() })
    expect((await columnOf('editor', 'ideas/board?state=draft')).cards).toEqual([])
  })

  it('shows where a card went after a step', async () => {
    const id = await bringInitiative(world)
    await step(world, 'initiatives', id, 'start')
    const { body } = await rest(payload, 'GET', `/api/initiatives/board?id=${id}`, { as: world.as.editor })
    expect(body.card).toMatchObject({ id, state: 'underway' })
  })

  it('asks nothing of states that are not there', async () => {
    const req = await createLocalReq({ context: { [ACTOR_KEY]: editorOf(world) } }, payload)
    expect(await readBoard(req, 'ideas', { states: ['nergens'], filters: NO_FILTERS })).toEqual([])
    const { status } = await rest(payload, 'GET', '/api/ideas/board?state=nergens', { as: world.as.editor })
    expect(status).toBe(404)
    expect(readFilters({ theme: ['3'], handler: 'you', area: '0' })).toEqual(NO_FILTERS)
  })
})
