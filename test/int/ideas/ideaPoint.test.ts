import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signStart } from '../../../src/operations/ideas/startMark'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'
import { placeTowns } from './towns'

let payload: Payload
let site: IdeaSite

const FORM = '/ideeen/nieuw'

beforeAll(async () => {
  payload = await usePayload()
  await makeWorld(payload)
  await placeTowns(payload)
  site = await startIdeaSite(payload)
})

afterAll(() => site?.close())

const filled = (more: Record<string, string> = {}) => ({
  ...{ title: 'Bankjes bij de brug', story: 'Langs het fietspad bij de brug kun je nergens zitten.' },
  ...{ area: '', theme: 'natuur', place: 'Bij de molen', name: 'Jamila', email: 'plek@bewoner.example' },
  ...{ publicName: '', licence: 'CC0-1.0', terms: '1', language: 'nl' },
  started: signStart(payload.secret, Date.now() - 60_000),
  ...more,
})
/** What goes along unseen in a page. */
const hidden = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)
/** The middle of a dot of the map of 600 pixels: the town with that name. */
const townOn = (page: string, title: string) => {
  const [, data = ''] = /name="map600" src="data:image\/svg\+xml;base64,([^"]+)"/.exec(page) ?? []
  const svg = Buffer.from(data, 'base64').toString()
  const [, x, y] = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${title}<`).exec(svg) ?? []
  return { 'map600.x': String(Math.round(Number(x))), 'map600.y': String(Math.round(Number(y) + 7)) }
}

it('is pointed at on the map, from far and from nearby, with everything that was filled in', async () => {
  const form = await site.get(FORM)
  expect(form.text).toContain('Wijs de plek aan op de kaart')
  const whole = await site.form(FORM, filled({ step: 'map' }))
  expect(whole.status).toBe(200)
  const near = await site.form(FORM, { ...filled(), ...townOn(whole.text, 'Zwolle') })
  expect(near.text).toContain('Je gebied is nu: Zwolle')
  expect(hidden(near.text, 'area')).toEqual(['GM0193'])
  // About a kilometre, as a pixel of the whole map is no less.
  expect(hidden(near.text, 'lat')[0]).toMatch(/^52\.5[01]$/)
  expect(hidden(near.text, 'title')).toEqual(['Bankjes bij de brug'])
  const again = await site.form(FORM, {
    ...filled({ area: 'GM0193', near: '52.51,6.09' }),
    ...{ 'map600.x': '300', 'map600.y': '150' },
  })
  const [lat, lng] = [hidden(again.text, 'lat')[0], hidden(again.text, 'lng')[0]]
  expect(lat).toMatch(/^52\.\d{1,3}$/)
  expect(Number(lat)).toBeCloseTo(52.555, 2)
  expect(Number(lng)).toBeCloseTo(6.09, 2)
  const back = await site.form(
    FORM,
    filled({ area: 'GM0193', lat: lat ?? '', lng: lng ?? '', step: 'change' }),
  )
  expect(back.text).toContain('Je wees een plek aan op de kaart, in of bij Zwolle')
  expect(back.text).toContain('value="Bij de molen"')
  expect(back.text).toContain('<option value="GM0193" selected>')
})

it('is on the review, and kept no more exactly than a hundred metres, whatever was sent', async () => {
  const exact = { area: 'GM0193', lat: '52.5123456', lng: '6.0987654' }
  const review = await site.form(FORM, filled({ ...exact, step: 'review' }))
  expect(review.text).toContain('alt="De plek op de kaart, in of bij Zwolle"')
  expect(hidden(review.text, 'lat')).toEqual(['52.512'])
  expect((await site.form(FORM, filled({ ...exact, step: 'send' }))).status).toBe(303)
  const [row] = await query(
    payload,
    sql`select location_name as name, location_latitude::float as lat, location_longitude::float as lng from ideas`,
  )
  expect(row).toEqual({ name: 'Bij de molen', lat: 52.512, lng: 6.099 })
})

it('can be left out again', async () => {
  const exact = { area: 'GM0193', lat: '52.512', lng: '6.099' }
  for (const more of [
    { step: 'no-point', pointAway: '' },
    { step: 'review', pointAway: '1' },
  ]) {
    const { text } = await site.form(FORM, filled({ ...exact, ...more }))
    expect(hidden(text, 'lat')).toEqual([])
    expect(text).toContain('GM0193')
  }
})

it('points at nothing with a keyboard, and says which way is open', async () => {
  const { text } = await site.form(FORM, { ...filled(), 'map280.x': '0', 'map280.y': '0' })
  expect(text).toContain('Met het toetsenbord kan de kaart geen plek aanwijzen')
  expect(hidden(text, 'lat')).toEqual([])
})

it.each([
  ['91', '6'],
  ['52', '181'],
  ['x', '6'],
  ['', ''],
])('is nowhere at %s, %s', async (lat, lng) => {
  const { status, text } = await site.form(FORM, filled({ area: 'GM0193', lat, lng, step: 'review' }))
  expect(status).toBe(200)
  expect(hidden(text, 'lat')).toEqual([])
})
