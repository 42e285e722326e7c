import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetIdeas } from '../../../src/operations/ideas/forgetIdeas'
import { signPhotoName } from '../../../src/operations/ideas/photos/photoName'
import { signStart } from '../../../src/operations/ideas/startMark'
import { itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { formWith, photoOn, photoWithPlace } from './photos'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'
import { TRAP } from '../../../src/site/trap'

let payload: Payload
let world: World
let site: IdeaSite

const FORM = '/ideeen/nieuw'
const FILES = () => process.env.NOABER_MEDIA_DIR ?? ''

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startIdeaSite(payload)
})

afterAll(() => site?.close())

beforeEach(async () => {
  for (const table of ['api_calls', 'idea_uploads'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
})

const filled = (more: Record<string, string | string[]> = {}) => ({
  title: 'Bankjes bij de brug',
  story: 'Langs het fietspad bij de brug kun je nergens zitten.',
  area: 'GM0193',
  theme: ['natuur'],
  place: '',
  name: 'Jamila de Vries',
  email: 'foto@bewoner.example',
  publicName: 'Jamila',
  licence: 'CC0-1.0',
  terms: '1',
  photoAlt: 'Een leeg grasveld naast de brug',
  photoPermission: '1',
  language: 'nl',
  started: signStart(payload.secret, Date.now() - 60_000),
  step: 'review',
  [TRAP]: '',
  ...more,
})
const post = (body: FormData, headers: Record<string, string> = {}) =>
  site.ask(FORM, { method: 'POST', body, headers })
const choose = async (more: Record<string, string | string[]> = {}, data?: Buffer | string) =>
  post(formWith(filled(more), { data: data ?? (await photoWithPlace()), name: 'IMG_0001.jpg' }))
const pathOf = (photo: string) => `${FORM}/foto/${photo}`
const bytesAt = async (path: string) => {
  const answer = await fetch(site.url + path)
  return { status: answer.status, headers: answer.headers, data: Buffer.from(await answer.arrayBuffer()) }
}
const mediaOf = (email: string) =>
  query<{ idea: number; id: number; filename: string; alt: string; maker: string }>(
    payload,
    sql`select i.id as idea, m.id, m.filename, m.alt, m.maker from ideas i join contacts c on c.id = i.submitter_id
        join media m on m.id = i.image_id where c.email = ${email}`,
  )
/** Sends an idea with a photo. */
const send = async (email: string) => {
  const photo = photoOn((await choose({ email })).text)
  const sent = await site.form(FORM, filled({ email, photo, step: 'send' }))
  const [media] = await mediaOf(email)
  if (!media) throw new Error(`Nothing was kept: ${sent.status}`)
  return { ...media, photo }
}

describe('a photo with an idea', () => {
  it('stands upright on the review page, and holds nothing but the picture', async () => {
    const { status, text } = await choose()
    expect(status).toBe(200)
    const photo = photoOn(text)
    expect(text).toContain(`src="${pathOf(photo)}" alt="Een leeg grasveld naast de brug"`)
    const { data, headers } = await bytesAt(pathOf(photo))
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(headers.get('cache-control')).toBe('private, no-store')
    const { exif, format, height, orientation, width, xmp } = await sharp(data).metadata()
    expect({ exif, format, height, orientation, width, xmp }).toEqual({
      format: 'jpeg',
      height: 640,
      width: 480,
    })
    expect((await sharp(await photoWithPlace()).metadata()).exif).toBeDefined()
    expect(data.toString('latin1')).not.toMatch(/Telefoonmerk|Jamila/)
  })

  it('survives a mistake elsewhere, is asked for what it shows, and can be left out', async () => {
    const wrong = await choose({ email: 'geen adres', photoAlt: '', photoPermission: '' })
    expect(wrong.status).toBe(400)
    for (const field of ['email', 'photoAlt', 'photoPermission'])
      expect(wrong.text).toContain(`href="#${field}"`)
    // The summary goes down the page.
    expect([...wrong.text.matchAll(/<li><a href="#(\w+)"/g)].map(([, field]) => field)).toEqual([
      'photoAlt',
      'photoPermission',
      'email',
    ])
    const photo = photoOn(wrong.text)
    expect(wrong.text).toContain(pathOf(photo))
    expect((await bytesAt(pathOf(photo))).status).toBe(200)
    const right = await post(formWith(filled({ photo }), null))
    expect([right.status, photoOn(right.text)]).toEqual([200, photo])
    const changed = await site.form(FORM, filled({ photo, step: 'change' }))
    expect(photoOn(changed.text)).toBe(photo)
    expect(changed.text).toContain('value="Een leeg grasveld naast de brug"')
    const without = await post(formWith(filled({ photo, photoAway: '1' }), null))
    expect([without.status, photoOn(without.text)]).toEqual([200, ''])
    expect(without.text).not.toContain('<img class="idea-photo"')
  })

  it.each([
    ['a text with the name of a photo', 'Hallo allemaal', 'geen foto die we kunnen lezen'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>', 'geen foto die we'],
    ['a photo of a phone that cannot be read', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC-foto'],
    ['half a photo', '\xff\xd8\xff\xe0\0\x10JFIF', 'beschadigd'],
  ])('is refused when it is %s; the rest is still there', async (_what, data, said) => {
    const { status, text } = await choose({}, Buffer.from(data, 'latin1'))
    expect(status).toBe(400)
    expect(text).toContain(said)
    expect(text).toContain('href="#photo"')
    expect(text).toContain('value="Bankjes bij de brug"')
    expect(text).toContain('nergens zitten')
    expect(await query(payload, sql`select 1 from idea_uploads`)).toEqual([])
  })

  it('is refused when it is too large, in bytes or in pixels, and an earlier one stays', async () => {
    const photo = photoOn((await choose()).text)
    const large = await choose({ photo, language: 'en' }, Buffer.alloc(10 * 1024 * 1024 + 1, 0xff))
    expect(large.status).toBe(400)
    expect(large.text).toContain('larger than 10 MB')
    expect(photoOn(large.text)).toBe(photo)
    expect(large.text).toContain('value="Bankjes bij de brug"')
    const wide = await sharp({ create: { width: 12_000, height: 6000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect((await choose({}, wide)).text).toContain('60 miljoen beeldpunten')
    const small = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect((await choose({}, small)).text).toContain('minstens 100 bij 100')
  })

  it.each(['png', 'webp', 'avif'] as const)(
    'may be %s, and becomes a JPEG that is not too wide',
    async (format) => {
      const data = await sharp({ create: { width: 3000, height: 300, channels: 4, background: '#0000' } })
        .toFormat(format)
        .toBuffer()
      const { data: kept } = await bytesAt(pathOf(photoOn((await choose({}, data)).text)))
      expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 2000, height: 200 })
    },
  )

  it('is held to limits; the idea can be sent without it', async () => {
    await choose()
    await query(payload, sql`update api_calls set calls = 300 where caller = 'photos'`)
    const { headers, status, text } = await choose()
    expect(status).toBe(400)
    expect(text).toContain('te veel foto’s')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('is nobody’s to guess, and only this site names one', async () => {
    const photo = photoOn((await choose()).text)
    const [id] = photo.split('.')
    const other = signPhotoName('another secret', String(id))
    for (const name of [String(id), other, `${photo}x`, '../../etc/passwd', '%00'])
      expect((await site.get(pathOf(encodeURIComponent(name)))).status, name).toBeGreaterThanOrEqual(400)
    const forged = await site.form(FORM, filled({ photo: other, step: 'send' }))
    expect(forged.status).toBe(400)
    expect(forged.text).toContain('Je foto is er niet meer')
    expect(forged.text).toContain('value="Bankjes bij de brug"')
  })

  it('does not make a form longer than it may be', async () => {
    const { status, text } = await choose({ story: 'a'.repeat(200_000) })
    expect(status).toBe(413)
    expect(text).toContain('Ga terug in je browser')
  })
})

describe('a photo of an idea that was sent', () => {
  it('is a file with its description, without the place, and public with the idea only', async () => {
    const { alt, filename, idea, id, maker } = await send('openbaar@bewoner.example')
    expect({ alt, maker }).toEqual({ alt: 'Een leeg grasveld naast de brug', maker: 'Jamila' })
    const stored = await readFile(join(FILES(), filename))
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(stored.toString('latin1')).not.toMatch(/Telefoonmerk|Jamila|Exif/)
    const path = `/media/${filename}`
    expect((await site.get(path)).status).toBe(404)
    await expect(
      payload.findByID({ collection: 'media', id, overrideAccess: false, user: null }),
    ).rejects.toThrow()

    await step(world, 'ideas', idea, 'submit')
    expect((await site.get(path)).status).toBe(404)
    await step(world, 'ideas', idea, 'publish', { data: { summary: 'Bankjes bij de brug.' } })
    expect((await itemOf(payload, 'ideas', idea))?.image).toMatchObject({ url: path, alt, width: 480 })
    await expect.poll(async () => (await site.get(path)).status).toBe(200)
    const item = await itemOf(payload, 'ideas', idea)
    await expect
      .poll(async () => (await site.get(String(item?.url))).text)
      .toContain('alt="Een leeg grasveld naast de brug"')
  })

  it('goes along once for each time that somebody presses', async () => {
    const { photo } = await send('dubbel@bewoner.example')
    await site.form(FORM, filled({ email: 'dubbel@bewoner.example', photo, step: 'send' }))
    expect(new Set((await mediaOf('dubbel@bewoner.example')).map(({ id }) => id)).size).toBe(2)
  })

  it('leaves no file when the idea is not taken, and can be sent later', async () => {
    const photo = photoOn((await choose()).text)
    const email = 'vol@bewoner.example'
    const sent = { email, photo, step: 'send' }
    await site.form(FORM, filled({ email, step: 'send' }))
    await query(payload, sql`update api_calls set calls = 300 where caller = 'ideas'`)
    const before = await readdir(FILES())
    const refused = await site.form(FORM, filled(sent))
    expect(refused.status).toBe(429)
    expect(photoOn(refused.text)).toBe(photo)
    expect(await readdir(FILES())).toEqual(before)
    await query(payload, sql`delete from api_calls`)
    expect((await site.form(FORM, filled(sent))).status).toBe(303)
  })

  it('is removed with an idea that nobody confirms, and at night when it was not sent', async () => {
    const { filename, idea, id } = await send('vergeten@bewoner.example')
    const kept = await send('blijft@bewoner.example')
    await step(world, 'ideas', kept.idea, 'submit')
    const old = photoOn((await choose()).text)
    await query(payload, sql`update idea_uploads set created_at = now() - interval '25 hours'`)
    const fresh = photoOn((await choose()).text)
    expect((await bytesAt(pathOf(old))).status).toBe(404)
    await query(payload, sql`update ideas set created_at = now() - interval '8 days' where id = ${idea}`)
    expect(await forgetIdeas(payload)).toBe(1)
    expect(await query(payload, sql`select 1 from media where id = ${id}`)).toEqual([])
    expect(await readdir(FILES())).not.toContain(filename)
    expect(await query(payload, sql`select 1 from media where id = ${kept.id}`)).toHaveLength(1)
    expect(await readdir(FILES())).toContain(kept.filename)
    const left = await query<{ media: number | null }>(
      payload,
      sql`select media_id as media from idea_uploads order by media_id nulls last`,
    )
    expect(left.map(({ media }) => media)).toEqual([kept.id, null])
    expect((await bytesAt(pathOf(fresh))).status).toBe(200)
  })
})

describe('a photo from a widget', () => {
  const door = (body: FormData) =>
    site.ask('/api/idea-form/photo', { method: 'POST', body, headers: { origin: 'https://dorp.example' } })

  it('is taken from any origin, and goes along with the idea', async () => {
    const taken = await door(formWith({}, { data: await photoWithPlace(), name: 'a.jpg' }, 'photo'))
    expect(taken.status).toBe(201)
    expect(taken.headers.get('access-control-allow-origin')).toBe('*')
    const { photo, ...size } = JSON.parse(taken.text) as { photo: string; width: number; height: number }
    expect(size).toEqual({ width: 480, height: 640 })
    const { area, started, step: _step, theme, [TRAP]: _website, ...rest } = filled()
    const fields = {
      ...rest,
      areas: [area],
      themes: theme,
      terms: true,
      photoPermission: true,
      startedAt: started,
      email: 'widgetfoto@bewoner.example',
    }
    const wrong = await site.json('/api/idea-form', { ...fields, photo, photoAlt: '' })
    expect(JSON.parse(wrong.text)).toMatchObject({ errors: [{ field: 'photoAlt' }] })
    const gone = await site.json('/api/idea-form', { ...fields, photo: 'x' })
    expect(JSON.parse(gone.text)).toMatchObject({ errors: [{ field: 'photo' }] })
    expect((await site.json('/api/idea-form', { ...fields, photo })).status).toBe(202)
    expect(await mediaOf('widgetfoto@bewoner.example')).toHaveLength(1)
  })

  it('is refused with what is wrong', async () => {
    const text = await door(formWith({ language: 'en' }, { data: 'Hello', name: 'a.jpg' }, 'photo'))
    expect(text.status).toBe(422)
    expect(text.text).toContain('not a photo that we can read')
    const large = await door(formWith({}, { data: Buffer.alloc(11 * 1024 * 1024), name: 'a.jpg' }, 'photo'))
    expect(large.text).toContain('groter dan 10 MB')
    expect((await site.json('/api/idea-form/photo', {})).status).toBe(422)
  })
})
