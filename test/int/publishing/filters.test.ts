import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FeedQuery } from '../../../src/feeds/FeedQuery'
import { loadPage } from '../../../src/feeds/load'
import { parseFeedQuery } from '../../../src/feeds/query'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { Vocabulary } from '../../../src/feeds/Vocabulary'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIn, bringInitiative, poolOf, runJobs } from './site'

let payload: Payload
let world: World
let theme: number
let area: number
let id: number
let urn: string
let number = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

beforeEach(async () => {
  number += 1
  theme = await bringIn(world, 'themes', 'published', {
    title: `Thema ${number}`,
    summary: 'Kort.',
    noImage: true,
  })
  const made = await payload.create({
    collection: 'areas',
    data: {
      code: `GM1${String(number).padStart(3, '0')}`,
      name: `Dorp ${number}`,
      kind: 'municipality',
    } as never,
  })
  area = Number(made.id)
  id = await bringInitiative(world, 'published', { themes: [theme], areas: [area] })
  urn = String((await readMainRow(payload, 'initiatives', id))?.urn)
})

const edit = (body: Record<string, unknown>, path = `/api/initiatives/${id}`) =>
  rest(payload, 'PATCH', path, { as: world.as.editor, body })

const hide = (collection: string, document: number) =>
  rest(payload, 'POST', `/api/${collection}/${document}/hide`, {
    as: world.as.editor,
    body: { reason: 'Nee.' },
  })

/** What a feed with these filters shows and names as gone. */
const feed = async (filters: Partial<FeedQuery>) => {
  const page = await loadPage(
    poolOf(payload),
    {
      type: 'initiatives',
      theme: [],
      area: [],
      partner: [],
      state: [],
      since: null,
      q: null,
      limit: 100,
      cursor: null,
      withdrawn: false,
      ...filters,
    },
    { now: Date.now(), withdrawals: { since: null } },
  )
  const gone = page.withdrawn.filter((one) => one.urn === urn)
  return { shows: page.rows.some((row) => row.urn === urn), gone: gone.map(({ at }) => at) }
}

const ofTheme = () => ({ theme: [`thema-${number}`] })
const ofArea = () => ({ area: [`GM1${String(number).padStart(3, '0')}`] })
const ofPartner = () => ({ partner: ['stichting-buurt'] })

describe('a feed with a filter', () => {
  it.each<[string, () => Partial<FeedQuery>, () => Record<string, unknown>, () => Record<string, unknown>]>([
    ['theme', ofTheme, () => ({ themes: [world.theme] }), () => ({ themes: [theme] })],
    ['area', ofArea, () => ({ areas: [world.area] }), () => ({ areas: [area] })],
    ['partner', ofPartner, () => ({ partner: world.otherPartner }), () => ({ partner: world.partner })],
    [
      'theme and area',
      () => ({ ...ofTheme(), ...ofArea() }),
      () => ({ areas: [world.area] }),
      () => ({ areas: [area] }),
    ],
  ])('on %s names what left it, until it is back', async (_, filters, leave, comeBack) => {
    expect(await feed(filters())).toEqual({ shows: true, gone: [] })
    await edit(leave())
    expect(await feed(filters())).toEqual({ shows: false, gone: [expect.any(Number)] })
    expect(await feed({})).toEqual({ shows: true, gone: [] })
    await edit(comeBack())
    expect(await feed(filters())).toEqual({ shows: true, gone: [] })
  })

  it('dates what is back after it left, also when nothing else of it changed', async () => {
    const above = await bringIn(world, 'themes', 'published', {
      title: `Boven ${number}`,
      summary: 'Kort.',
      noImage: true,
    })
    const moveTheme = async (parent: number | null) => {
      await edit({ parent }, `/api/themes/${theme}`)
      await runJobs(payload)
      return feed({ theme: [`boven-${number}`] })
    }
    const updated = async () => Date.parse((await itemOf(payload, 'initiatives', id))?.updated ?? '')
    const first = await updated()
    expect(await moveTheme(above)).toEqual({ shows: true, gone: [] })
    expect(await updated()).toBe(first)
    const { gone } = await moveTheme(null)
    expect(gone).toHaveLength(1)
    expect(await moveTheme(above)).toEqual({ shows: true, gone: [] })
    expect(await updated()).toBeGreaterThan(gone[0] ?? Infinity)
  })

  it('names it once, also when it is withdrawn later, and still when it is back elsewhere', async () => {
    await edit({ themes: [world.theme] })
    const { gone } = await feed(ofTheme())
    await hide('initiatives', id)
    expect(await feed(ofTheme())).toEqual({ shows: false, gone })
    expect((await feed({})).gone).toHaveLength(1)
    await rest(payload, 'POST', `/api/initiatives/${id}/unhide`, {
      as: world.as.editor,
      body: { reason: 'Ja.' },
    })
    expect(await feed(ofTheme())).toEqual({ shows: false, gone })
    expect(await feed({})).toEqual({ shows: true, gone: [] })
  })

  it('names nothing for an edit after which it still finds it', async () => {
    await edit({ themes: [theme, world.theme], areas: [world.area] })
    expect(await feed(ofTheme())).toEqual({ shows: true, gone: [] })
    await edit({ themes: [theme] })
    expect(await feed(ofTheme())).toEqual({ shows: true, gone: [] })
  })

  it('names only what changed since, when asked', async () => {
    await edit({ themes: [world.theme] })
    const [at = 0] = (await feed(ofTheme())).gone
    expect((await feed({ ...ofTheme(), since: new Date(at).toISOString() })).gone).toEqual([at])
    expect((await feed({ ...ofTheme(), since: new Date(at + 1).toISOString() })).gone).toEqual([])
  })

  it('goes on under the new address of its theme, also with what left before that', async () => {
    const terms = new Vocabulary(poolOf(payload), { current: 1 }, builtInTypes)
    const asked = async (slug: string) =>
      parseFeedQuery(new URLSearchParams({ theme: slug }), {
        type: 'initiatives',
        terms: await terms.current({ isDoubtful: true }),
        now: Date.now(),
      })
    const other = await bringInitiative(world, 'published', { themes: [theme] })
    await edit({ themes: [world.theme] })
    const { gone } = await feed(ofTheme())
    await edit({ slug: `nieuw-${number}` }, `/api/themes/${theme}`)
    await runJobs(payload)
    const query = await asked(`thema-${number}`)
    expect(query.theme).toEqual([`nieuw-${number}`])
    expect(await feed(query)).toEqual({ shows: false, gone })
    urn = String((await readMainRow(payload, 'initiatives', other))?.urn)
    expect(await feed(query)).toEqual({ shows: true, gone: [] })
  })

  it('keeps its address when its theme is not public any more', async () => {
    await hide('themes', theme)
    await runJobs(payload)
    const terms = await new Vocabulary(poolOf(payload), { current: 1 }, builtInTypes).current()
    const search = new URLSearchParams({ theme: `thema-${number}` })
    const query = parseFeedQuery(search, { type: 'initiatives', terms, now: Date.now() })
    expect(await feed(query)).toEqual({ shows: false, gone: [expect.any(Number)] })
    expect([...terms.theme.keys()]).not.toContain(`thema-${number}`)
  })

  it('names what left because its theme is hidden', async () => {
    await hide('themes', theme)
    await runJobs(payload)
    expect(await feed(ofTheme())).toEqual({ shows: false, gone: [expect.any(Number)] })
  })
})
