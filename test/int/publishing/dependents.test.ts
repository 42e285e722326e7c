import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { performTransition } from '../../../src/operations/performTransition'
import { changesOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIn, bringInitiative, editorOf, runJobs, step, waitingJobs } from './site'
import { openTransaction, untilWaiting } from './transaction'

let payload: Payload
let world: World
let theme: number
let area: number
let number = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

beforeEach(async () => {
  number++
  theme = await bringIn(world, 'themes', 'published', {
    title: `Water ${number}`,
    summary: 'Over water.',
    noImage: true,
  })
  area = await makeArea(`Dorp ${number}`, `GM1${String(number).padStart(3, '0')}`)
})

const makeArea = async (name: string, code: string, more: Record<string, unknown> = {}) =>
  Number(
    (
      await payload.create({
        collection: 'areas',
        data: { name, code, kind: 'municipality', ...more } as never,
      })
    ).id,
  )
const change = (collection: string, id: number, body: Record<string, unknown>) =>
  rest(payload, 'PATCH', `/api/${collection}/${id}`, { as: world.as.editor, body })
const item = (id: number) => itemOf(payload, 'initiatives', id)
const bring = (more: Record<string, unknown> = {}) =>
  bringInitiative(world, 'published', { themes: [theme], areas: [area], ...more })
const filtersOf = async (id: number) => {
  const [row] = await query<{ themes: string[]; areas: string[]; partner: string }>(
    payload,
    sql`select themes, areas, partner from feed_items
        where collection = 'initiatives' and document_id = ${String(id)}`,
  )
  return row
}
const knownValues = async (kind: string) =>
  (await query<{ code: string }>(payload, sql`select code from feed_vocabulary where kind = ${kind}`)).map(
    ({ code }) => code,
  )
const parentOf = async (code: string) =>
  (
    await query<{ parent: string | null }>(
      payload,
      sql`select parent from feed_vocabulary where code = ${code}`,
    )
  )[0]?.parent

describe('the items that show a theme', () => {
  it('are made again when it gets another name, in a job that is queued with the change', async () => {
    const id = await bring()
    const before = await item(id)
    await change('themes', theme, { title: 'Waterbeheer' })
    expect(await waitingJobs(payload)).toEqual(['reproject'])
    await runJobs(payload)
    const after = await item(id)
    expect(after?.themes).toMatchObject([{ title: 'Waterbeheer' }])
    expect(after).toMatchObject({ urn: before?.urn, published: before?.published })
    expect(String(after?.updated) > String(before?.updated)).toBe(true)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert', 'upsert'])
  })

  it('say of a theme which partners take part, under the name that they have', async () => {
    const partner = await bringIn(world, 'partners', 'verified', {
      title: `Buurtkracht ${number}`,
      summary: 'Helpt buurten.',
      noImage: true,
    })
    await change('themes', theme, { linkedPartners: [partner] })
    const shown = { theme: { partners: [{ name: `Buurtkracht ${number}`, slug: `buurtkracht-${number}` }] } }
    expect(await itemOf(payload, 'themes', theme)).toMatchObject(shown)
    await change('partners', partner, { title: `Buurkracht ${number}` })
    await runJobs(payload)
    expect(await itemOf(payload, 'themes', theme)).toMatchObject({
      theme: { partners: [{ name: `Buurkracht ${number}` }] },
    })
  })

  it('are found under its new address', async () => {
    const id = await bring()
    await change('themes', theme, { slug: `rivieren-${number}` })
    await runJobs(payload)
    expect(await filtersOf(id)).toMatchObject({ themes: [`rivieren-${number}`] })
    expect(await knownValues('theme')).toContain(`rivieren-${number}`)
    expect(await knownValues('theme')).not.toContain(`water-${number}`)
  })

  it('are found under the theme above it, also when that changes', async () => {
    const id = await bring()
    const parent = await bringIn(world, 'themes', 'published', {
      title: `Klimaat ${number}`,
      summary: 'Over klimaat.',
      noImage: true,
    })
    await change('themes', theme, { parent })
    await runJobs(payload)
    expect((await filtersOf(id))?.themes).toEqual([`water-${number}`, `klimaat-${number}`])
    await change('themes', parent, { slug: `weer-${number}` })
    await runJobs(payload)
    expect((await filtersOf(id))?.themes).toEqual([`water-${number}`, `weer-${number}`])
    expect(await parentOf(`water-${number}`)).toBe(`weer-${number}`)
    await change('themes', theme, { parent: null })
    await runJobs(payload)
    expect((await filtersOf(id))?.themes).toEqual([`water-${number}`])
  })

  it.each([
    ['withdrawn', () => step(world, 'themes', theme, 'withdraw', { reason: 'Dubbel.' }), null],
    [
      'hidden',
      () =>
        rest(payload, 'POST', `/api/themes/${theme}/hide`, {
          as: world.as.editor,
          body: { reason: 'Fout.' },
        }),
      () => rest(payload, 'POST', `/api/themes/${theme}/unhide`, { as: world.as.editor, body: {} }),
    ],
    [
      'trashed',
      () => change('themes', theme, { deletedAt: new Date().toISOString() }),
      () =>
        rest(payload, 'PATCH', `/api/themes/${theme}?trash=true`, {
          as: world.as.editor,
          body: { deletedAt: null },
        }),
    ],
    ['deleted', () => rest(payload, 'DELETE', `/api/themes/${theme}`, { as: world.as.admin }), null],
  ])('show it no more when it is %s', async (_, go, back) => {
    const id = await bring({ themes: [theme, world.theme] })
    await go()
    await runJobs(payload)
    expect((await item(id))?.themes).toMatchObject([{ slug: 'natuur' }])
    expect(await filtersOf(id)).toMatchObject({ themes: ['natuur'] })
    expect(await knownValues('theme')).not.toContain(`water-${number}`)
    if (!back) return
    await back()
    await runJobs(payload)
    expect((await item(id))?.themes).toMatchObject([{ slug: `water-${number}` }, { slug: 'natuur' }])
  })

  it('are left alone by a change that they do not show', async () => {
    const id = await bring()
    const before = await item(id)
    await change('themes', theme, { ownerTeam: 'Team Water' })
    await runJobs(payload)
    expect(await item(id)).toEqual(before)
    expect(await changesOf(payload, before?.urn)).toEqual(['upsert'])
  })
})

describe('the items that show a partner', () => {
  it('are made again when it gets another name or address', async () => {
    const partner = await bringIn(world, 'partners', 'verified', {
      title: `Club ${number}`,
      summary: 'Doet mee.',
      noImage: true,
      kind: 'association',
    })
    const id = await bring({ partner })
    await change('partners', partner, { title: `Vereniging ${number}`, slug: `vereniging-${number}` })
    await runJobs(payload)
    expect((await item(id))?.partner).toMatchObject({
      name: `Vereniging ${number}`,
      url: `/partners/vereniging-${number}`,
    })
    expect(await filtersOf(id)).toMatchObject({ partner: `vereniging-${number}` })
    expect(await item(id)).toMatchObject({ attribution: `Vereniging ${number}` })
  })
})

describe('the items that show an area', () => {
  it('are made again when its name or code changes', async () => {
    const id = await bring()
    const code = `GM2${String(number).padStart(3, '0')}`
    await change('areas', area, { name: 'Nieuw-Dorp', code })
    await runJobs(payload)
    expect((await item(id))?.areas).toMatchObject([{ name: 'Nieuw-Dorp', code }])
    expect(await filtersOf(id)).toMatchObject({ areas: [code] })
    expect(await knownValues('area')).toContain(code)
  })

  it('are found under the area above it, however far', async () => {
    const id = await bring()
    const province = await makeArea(`Provincie ${number}`, `PV${60 + number}`, { kind: 'province' })
    const town = await makeArea(`Stad ${number}`, `GM3${String(number).padStart(3, '0')}`)
    await change('areas', area, { parent: town })
    await runJobs(payload)
    await change('areas', town, { parent: province })
    await runJobs(payload)
    expect((await filtersOf(id))?.areas).toHaveLength(3)
    expect((await filtersOf(id))?.areas).toContain(`PV${60 + number}`)
    expect((await item(id))?.areas).toHaveLength(1)
  })

  it('survive two areas that lie in each other', async () => {
    const other = await makeArea(`Buur ${number}`, `GM4${String(number).padStart(3, '0')}`, { parent: area })
    await change('areas', area, { parent: other })
    const id = await bring()
    expect((await filtersOf(id))?.areas).toHaveLength(2)
  })

  it('show it no more when it is deleted', async () => {
    const id = await bring({ areas: [area, world.area] })
    await rest(payload, 'DELETE', `/api/areas/${area}`, { as: world.as.admin })
    await runJobs(payload)
    expect((await item(id))?.areas).toMatchObject([{ code: 'GM0193' }])
  })
})

describe('the items that show a picture', () => {
  const makePicture = async (data: Record<string, unknown> = {}) => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#284' } })
      .png()
      .toBuffer()
    return payload.create({
      collection: 'media' as CollectionSlug,
      data: { alt: 'Een boom', ...data } as never,
      file: { data: picture, mimetype: 'image/png', name: `boom-${number}.png`, size: picture.length },
    }) as unknown as Promise<{ id: number; filename: string }>
  }
  const served = async () =>
    (await query<{ name: string }>(payload, sql`select name from feed_media`)).map(({ name }) => name)

  it('let it be served as long as they show it', async () => {
    const picture = await makePicture()
    expect(await served()).not.toContain(picture.filename)
    const [first, second] = [await bring({ image: picture.id }), await bring({ attachments: [picture.id] })]
    expect((await item(first))?.image).toMatchObject({ alt: 'Een boom', width: 40, height: 30 })
    expect((await item(second))?.attachments).toHaveLength(1)
    expect(await served()).toContain(picture.filename)
    await step(world, 'initiatives', first, 'withdraw', { reason: 'Weg.' })
    expect(await served()).toContain(picture.filename)
    await change('initiatives', second, { attachments: [] })
    expect(await served()).not.toContain(picture.filename)
  })

  it('are made again when its description changes', async () => {
    const picture = await makePicture()
    const id = await bring({ image: picture.id })
    await change('media', picture.id, { alt: 'Een eik in bloei' })
    await runJobs(payload)
    expect((await item(id))?.image?.alt).toBe('Een eik in bloei')
  })

  it.each([
    ['in the trash', (id: number) => change('media', id, { deletedAt: new Date().toISOString() })],
    ['deleted', (id: number) => rest(payload, 'DELETE', `/api/media/${id}`, { as: world.as.admin })],
  ])('show it no more when it is %s', async (_, go) => {
    const picture = await makePicture()
    const id = await bring({ image: picture.id })
    expect((await go(picture.id)).status).toBe(200)
    await runJobs(payload)
    expect((await item(id))?.image).toBeNull()
    expect(await served()).not.toContain(picture.filename)
  })

  /** Noon UTC of a day so many days from now, as the date picker stores it. */
  const day = (days: number) => {
    const date = new Date(Date.now() + days * 86_400_000)
    return `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(date)}T12:00:00.000Z`
  }

  it.each([
    { until: 'yesterday', days: -1, isShown: false },
    { until: 'today', days: 0, isShown: true },
    { until: 'tomorrow', days: 1, isShown: true },
  ])('of people who gave permission until $until: shown is $isShown', async ({ days, isShown }) => {
    const picture = await makePicture()
    const id = await bring({ image: picture.id })
    await query(payload, sql`update media set people_until = ${day(days)} where id = ${picture.id}`)
    await query(payload, sql`select graphile_worker.add_job('expireMedia')`)
    await runJobs(payload)
    expect((await item(id))?.image !== null).toBe(isShown)
    expect((await served()).includes(picture.filename)).toBe(isShown)
    const later = await bring({ image: picture.id })
    expect((await item(later))?.image !== null).toBe(isShown)
  })
})

describe('at the same time', () => {
  const contact = async () =>
    Number((await payload.create({ collection: 'contacts', data: { name: 'Voorbeeld' } as never })).id)
  const titles = async (id: number) => (await item(id))?.themes.map(({ title }) => title)
  const themes = 'themes' as CollectionSlug

  it('a theme that is renamed waits for an item that is being published with it, and renames it there', async () => {
    const id = await bringInitiative(world, 'submitted', { themes: [theme], contact: await contact() })
    const publishing = await openTransaction(payload)
    await performTransition({
      payload,
      req: publishing.req,
      actor: editorOf(world),
      collection: 'initiatives',
      id,
      transition: 'publish',
    })
    const renaming = change('themes', theme, { title: 'Nieuwe naam' })
    await untilWaiting(payload)
    await publishing.commit()
    expect((await renaming).status).toBe(200)
    await runJobs(payload)
    expect(await titles(id)).toEqual(['Nieuwe naam'])
  })

  it('an item that is published while its theme is being renamed gets the new name', async () => {
    const id = await bringInitiative(world, 'submitted', { themes: [theme], contact: await contact() })
    const renaming = await openTransaction(payload)
    await payload.update({ collection: themes, id: theme, data: { title: 'Nieuwe naam' }, req: renaming.req })
    const publishing = step(world, 'initiatives', id, 'publish')
    await untilWaiting(payload)
    await renaming.commit()
    await publishing
    await runJobs(payload)
    expect(await titles(id)).toEqual(['Nieuwe naam'])
  })

  it('an item keeps the old name when renaming is given up', async () => {
    const id = await bringInitiative(world, 'submitted', { themes: [theme], contact: await contact() })
    const renaming = await openTransaction(payload)
    await payload.update({ collection: themes, id: theme, data: { title: 'Nieuwe naam' }, req: renaming.req })
    const publishing = step(world, 'initiatives', id, 'publish')
    await untilWaiting(payload)
    await renaming.rollBack()
    await publishing
    await runJobs(payload)
    expect(await titles(id)).toEqual([`Water ${number}`])
  })

  it('many editors who rename, publish and edit leave every item as its documents say', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => bring()))
    await Promise.all([
      ...ids.map((id, index) => change('initiatives', id, { title: `Titel ${index}` })),
      ...['Een', 'Twee', 'Drie'].map((title) => change('themes', theme, { title })),
      change('areas', area, { name: 'Samen' }),
      ...ids.slice(0, 4).map((id) => step(world, 'initiatives', id, 'start')),
      runJobs(payload),
    ])
    await runJobs(payload)
    const [row] = await query<{ title: string }>(payload, sql`select title from themes where id = ${theme}`)
    for (const [index, id] of ids.entries()) {
      expect(await item(id)).toMatchObject({
        title: `Titel ${index}`,
        state: index < 4 ? 'underway' : 'published',
        themes: [{ title: row?.title }],
        areas: [{ name: 'Samen' }],
      })
    }
  })
})
