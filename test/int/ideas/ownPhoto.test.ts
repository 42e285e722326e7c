import { readdir } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { eraseOwnPerson } from '../../../src/operations/persons/ownPerson'
import { findOwnIdea } from '../../../src/operations/ideas/findOwnIdea'
import { ownIdeaPath } from '../../../src/operations/ideas/ideaAddress'
import { signIdeaLink } from '../../../src/operations/ideas/ideaToken'
import { signStart } from '../../../src/operations/ideas/startMark'
import { askerOf } from '../../../src/server/ideas/askerOf'
import { historyOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, step } from '../publishing/site'
import { formWith, photoOn, photoWithPlace } from './photos'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'

let payload: Payload
let world: World
let site: IdeaSite
let count = 0

const STORY = 'Langs het fietspad bij de brug kun je nergens zitten.'
const ALT = 'Een leeg grasveld naast de brug'
const FILES = () => process.env.NOABER_MEDIA_DIR ?? ''

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startIdeaSite(payload)
})

afterAll(() => site?.close())

beforeEach(() => query(payload, sql`delete from api_calls`))

/** An idea with a photo that came by the form and was confirmed; and its private page. */
const bring = async () => {
  count += 1
  const email = `eigenfoto${count}@bewoner.example`
  const fields = {
    ...{ title: 'Bankjes bij de brug', story: STORY, area: 'GM0193', theme: 'natuur', name: 'Jamila', email },
    ...{ publicName: 'Jamila', licence: 'CC0-1.0', terms: '1', photoAlt: ALT, photoPermission: '1' },
    started: signStart(payload.secret, Date.now() - 60_000),
  }
  const file = { data: await photoWithPlace(), name: 'a.jpg' }
  const review = await site.ask('/ideeen/nieuw', { method: 'POST', body: formWith(fields, file) })
  await site.form('/ideeen/nieuw', { ...fields, photo: photoOn(review.text), step: 'send' })
  const [idea] = await query<{ id: number; urn: string; media: number; filename: string }>(
    payload,
    sql`select i.id, i.urn, m.id as media, m.filename from ideas i join contacts c on c.id = i.submitter_id
        join media m on m.id = i.image_id where c.email = ${email}`,
  )
  if (!idea) throw new Error('Nothing was kept')
  await step(world, 'ideas', idea.id, 'submit')
  const own = ownIdeaPath(payload, idea.urn)
  return { ...idea, id: Number(idea.id), own, edit: `${own}/wijzigen` }
}
const change = async (edit: string, fields: Record<string, string>) => {
  const { text } = await site.get(edit)
  const seen = /name="seen" value="([^"]+)"/.exec(text)?.[1] ?? ''
  return site.form(edit, { title: 'Bankjes bij de brug', story: STORY, seen, keptAlt: ALT, ...fields })
}
const mediaOf = async (id: number) => {
  const [row] = await query<{ alt: string | null; image: number | null }>(
    payload,
    sql`select m.alt, i.image_id as image from ideas i left join media m on m.id = i.image_id where i.id = ${id}`,
  )
  return row
}

it('stands on the private page, behind the private link alone, and is kept by nobody', async () => {
  const { filename, own } = await bring()
  const page = await site.get(own)
  expect(page.text).toContain(`src="${own}/foto" alt="${ALT}"`)
  expect(page.text).toContain('Anderen zien hem pas als je idee op de site staat')
  expect(page.headers.get('content-security-policy')).toContain("img-src 'self'")
  const answer = await fetch(`${site.url}${own}/foto`)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 480 })
  expect((await site.get(`/media/${filename}`)).status).toBe(404)
})

it('is not there for a link that is not right, is to something else, or does not work any more', async () => {
  const { own, urn } = await bring()
  const other = await bringIdea(world, 'submitted', {})
  const [{ urn: bare = '' } = {}] = await query<{ urn: string }>(
    payload,
    sql`select urn from ideas where id = ${other}`,
  )
  const confirm = signIdeaLink(payload.secret, 'confirm', { urn, until: 4_000_000_000 })
  const forged = signIdeaLink('another secret', 'own', { urn, until: 0 })
  for (const path of [`/mijn-idee/${confirm}`, `/mijn-idee/${forged}`, `${own}x`, '/mijn-idee/%00'])
    expect((await site.get(`${path}/foto`)).status, path).toBeGreaterThanOrEqual(400)
  expect((await site.get(`${ownIdeaPath(payload, bare)}/foto`)).status).toBeGreaterThanOrEqual(400)
  await eraseOwnPerson(await findOwnIdea(await askerOf(payload, 'nl'), 'own', own.split('/').at(-1) ?? ''))
  expect((await site.get(`${own}/foto`)).status).toBe(410)
})

it('stays there when the idea is on the site, or was not placed', async () => {
  const { id, own } = await bring()
  await step(world, 'ideas', id, 'publish', { data: { summary: 'Bankjes.' } })
  const page = await site.get(own)
  expect(page.text).toContain(`${own}/foto`)
  expect(page.text).not.toContain('Anderen zien hem pas')
  const refused = await bring()
  await step(world, 'ideas', refused.id, 'refuse', {
    reason: 'Wij gaan er niet over.',
    data: { refusalGround: 'notProvincial' },
  })
  expect((await site.get(`${refused.own}?lang=en`)).text).toContain('Only you and we see this photo')
})

it('can be taken away, with its file; the desk hears of it as of any change', async () => {
  const { edit, filename, id, media, own } = await bring()
  await step(world, 'ideas', id, 'askInfo', { reason: 'Staat hier iemand op?' })
  expect((await change(edit, { keptAway: '1' })).status).toBe(303)
  expect((await mediaOf(id))?.image).toBe(null)
  expect(await query(payload, sql`select 1 from media where id = ${media}`)).toEqual([])
  expect(await readdir(FILES())).not.toContain(filename)
  expect((await historyOf(payload, 'ideas', id)).at(-1)).toBe('resubmit')
  expect((await site.get(own)).text).not.toContain('/foto"')
  expect((await site.get(`${own}/foto`)).status).toBe(404)
})

it('is described anew by who sent it, and by nothing else', async () => {
  const { edit, id, media } = await bring()
  const page = await site.get(edit)
  expect(page.text).toContain(`name="keptAlt" type="text" value="${ALT}"`)
  const short = await change(edit, { keptAlt: ' a ' })
  expect(short.status).toBe(400)
  expect(short.text).toContain('href="#keptAlt"')
  expect((await change(edit, {})).text).toContain('nog niets veranderd')
  expect((await change(edit, { keptAlt: ' Gras\u0000 naast   de Vecht ' })).status).toBe(303)
  expect(await mediaOf(id)).toEqual({ alt: 'Gras naast de Vecht', image: media })
})

it('leaves what it shows alone when the desk shows it elsewhere too', async () => {
  const { edit, id, filename } = await bring()
  await query(payload, sql`insert into feed_media (name, urn) values (${filename}, 'urn:uuid:elsewhere')`)
  expect((await site.get(edit)).text).not.toContain('name="keptAlt"')
  expect((await change(edit, { keptAlt: 'Iets heel anders' })).status).toBe(409)
  expect((await mediaOf(id))?.alt).toBe(ALT)
})

it('is nobody else’s: what the desk takes from another idea is not theirs to see or change', async () => {
  const theirs = await bring()
  const other = await bring()
  await payload.update({ collection: 'ideas', id: other.id, data: { image: theirs.media } as never })
  expect((await site.get(`${other.own}/foto`)).status).toBe(404)
  expect((await site.get(other.edit)).text).not.toContain('name="keptAlt"')
})

it('is taken away as was asked when another one was looked at first', async () => {
  const { edit, id } = await bring()
  const seen = /name="seen" value="([^"]+)"/.exec((await site.get(edit)).text)?.[1] ?? ''
  const fields = { title: 'Bankjes bij de brug', story: STORY, seen, keptAlt: ALT, keptAway: '1' }
  const file = { data: await photoWithPlace(500), name: 'b.jpg' }
  // What is on the other one is not said: the page comes back with it.
  const wrong = await site.ask(edit, { method: 'POST', body: formWith(fields, file) })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('name="keptAway" value="1"')
  expect(wrong.text).toContain(`name="keptAlt" value="${ALT}"`)
  expect((await site.form(edit, fields)).status).toBe(303)
  expect((await mediaOf(id))?.image).toBe(null)
})

it('takes away nothing that the desk chose, and shows it to nobody before the idea is public', async () => {
  const { edit, id, own } = await bring()
  const chosen = await payload.create({
    collection: 'media',
    data: { alt: 'Van de redactie' } as never,
    file: { data: await photoWithPlace(700), mimetype: 'image/jpeg', name: 'desk.jpg', size: 1 },
  })
  const late = await site.get(edit)
  await payload.update({ collection: 'ideas', id, data: { image: chosen.id } as never })
  const seen = /name="seen" value="([^"]+)"/.exec(late.text)?.[1] ?? ''
  const stale = await site.form(edit, { title: 'Bankjes bij de brug', story: STORY, seen, keptAway: '1' })
  expect(stale.status).toBe(409)
  expect((await site.get(`${own}/foto`)).status).toBe(404)
  expect((await site.get(edit)).text).toContain('een foto bij je idee die wij kozen')
  expect((await change(edit, { keptAway: '1', keptAlt: 'Mijn woorden' })).status).toBe(409)
  expect(await mediaOf(id)).toEqual({ alt: 'Van de redactie', image: Number(chosen.id) })
})
