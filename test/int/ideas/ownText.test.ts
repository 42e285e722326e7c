import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ownIdeaPath } from '../../../src/operations/ideas/ideaAddress'
import { signStart } from '../../../src/operations/ideas/startMark'
import { historyOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { formWith, photoOn, photoWithPlace } from './photos'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'

let payload: Payload
let world: World
let site: IdeaSite
let count = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startIdeaSite(payload)
})

afterAll(() => site?.close())

beforeEach(() => query(payload, sql`delete from api_calls`))

const STORY = 'Langs het fietspad bij de brug\nkun je nergens zitten.\n\nTwee bankjes zijn genoeg.'

/** An idea that came by the form and was confirmed, with the page on which its owner changes it. */
const bring = async () => {
  count += 1
  const email = `wijzigen${count}@bewoner.example`
  await site.form('/ideeen/nieuw', {
    ...{ title: 'Bankjes bij de brug', story: STORY, area: 'GM0193', theme: 'natuur', name: 'Jamila', email },
    ...{ publicName: 'Jamila', licence: 'CC0-1.0', terms: '1', step: 'send' },
    started: signStart(payload.secret, Date.now() - 60_000),
  })
  const [idea] = await query<{ id: number; urn: string }>(
    payload,
    sql`select i.id, i.urn from ideas i join contacts c on c.id = i.submitter_id where c.email = ${email}`,
  )
  if (!idea) throw new Error('Nothing was kept')
  await step(world, 'ideas', idea.id, 'submit')
  const own = ownIdeaPath(payload, idea.urn)
  return { id: Number(idea.id), own, edit: `${own}/wijzigen` }
}
const seenOn = (page: string) => /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ''
const rowOf = async (id: number) => {
  const [row] = await query<{ title: string; state: string; body: unknown; image: number | null }>(
    payload,
    sql`select title, state::text as state, body, image_id as image from ideas where id = ${id}`,
  )
  return row
}

it('lets its owner write an idea anew that nobody placed yet, with the words that are there', async () => {
  const { edit, id, own } = await bring()
  expect((await site.get(own)).text).toContain(`href="${edit}"`)
  const page = await site.get(edit)
  expect(page.status).toBe(200)
  expect(page.text).toContain('value="Bankjes bij de brug"')
  expect(page.text).toContain(`>\n${STORY}</textarea>`)
  const done = await site.form(edit, {
    ...{ title: 'Zitplekken bij de brug', story: 'Twee bankjes en een tafel zijn genoeg.' },
    seen: seenOn(page.text),
  })
  expect([done.status, done.location]).toEqual([303, `${own}?done=wijzigen`])
  expect((await site.get(done.location ?? '')).text).toContain('zoals je het nu schreef')
  const row = await rowOf(id)
  expect(row).toMatchObject({ title: 'Zitplekken bij de brug', state: 'submitted' })
  expect(JSON.stringify(row?.body)).toContain('een tafel')
  expect(JSON.stringify(row?.body)).not.toContain('nergens')
  expect(await historyOf(payload, 'ideas', id)).toEqual(['create', 'submit'])
})

it.each([
  ['askInfo', { reason: 'Welke brug?' }, 'resubmit'],
  [
    'refuse',
    { reason: 'Wij gaan er niet over.', data: { refusalGround: 'notProvincial' } },
    'resubmitRefused',
  ],
])('sends it in again after %s', async (asked, more, sentIn) => {
  const { edit, id } = await bring()
  await step(world, 'ideas', id, asked, more)
  const seen = seenOn((await site.get(edit)).text)
  const same = await site.form(edit, { title: 'Bankjes bij de brug', story: STORY, seen })
  expect(same.status).toBe(409)
  expect(same.text).toContain('nog niets veranderd')
  await site.form(edit, { title: 'Bankjes bij de Blauwe brug', story: STORY, seen })
  expect((await rowOf(id))?.state).toBe('submitted')
  expect((await historyOf(payload, 'ideas', id)).at(-1)).toBe(sentIn)
})

it('says what is wrong, and keeps what was written and the photo', async () => {
  const { edit, id } = await bring()
  const seen = seenOn((await site.get(edit)).text)
  const file = { data: await photoWithPlace(), name: 'a.jpg' }
  const fields = { title: 'X', story: 'Kort "verhaal"', seen, photoAlt: 'De brug', photoPermission: '1' }
  const wrong = await site.ask(edit, { method: 'POST', body: formWith(fields, file) })
  expect(wrong.status).toBe(400)
  for (const field of ['title', 'story']) expect(wrong.text).toContain(`href="#${field}"`)
  expect(wrong.text).not.toContain('href="#email"')
  expect(wrong.text).toContain('Kort &quot;verhaal&quot;')
  expect((await rowOf(id))?.title).toBe('Bankjes bij de brug')
  const photo = photoOn(wrong.text)
  const right = { ...fields, title: 'Bankjes bij de brug', story: STORY, photo }
  expect((await site.form(edit, right)).status).toBe(303)
  const first = (await rowOf(id))?.image
  expect(first).toBeGreaterThan(0)
  // Another takes its place, and the first one goes.
  const again = await site.get(edit)
  expect(again.text).toContain('Kies een andere foto')
  const other = formWith({ ...right, photo: '', seen: seenOn(again.text) }, file)
  expect((await site.ask(edit, { method: 'POST', body: other })).status).toBe(303)
  expect((await rowOf(id))?.image).not.toBe(first)
  expect(await query(payload, sql`select 1 from media where id = ${first}`)).toEqual([])
})

it('overwrites nothing that the desk changed meanwhile, and loses nothing of what its owner wrote', async () => {
  const { edit, id } = await bring()
  const seen = seenOn((await site.get(edit)).text)
  await payload.update({ collection: 'ideas', id, data: { title: 'Bankjes langs de Vecht' } as never })
  const late = await site.form(edit, { title: 'Mijn titel', story: `${STORY} Echt waar.`, seen })
  expect(late.status).toBe(409)
  expect(late.text).toContain('intussen veranderd')
  expect(late.text).toContain('Echt waar.')
  expect((await rowOf(id))?.title).toBe('Bankjes langs de Vecht')
})

it('leaves a text alone that the desk laid out', async () => {
  const { edit, id } = await bring()
  const bold = {
    root: {
      ...{ type: 'root', direction: 'ltr', format: '', indent: 0, version: 1 },
      children: [
        {
          ...{ type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0 },
          children: [
            { type: 'text', text: 'Bankjes', format: 1, detail: 0, mode: 'normal', style: '', version: 1 },
          ],
        },
      ],
    },
  }
  await payload.update({ collection: 'ideas', id, data: { body: bold } as never })
  const page = await site.get(`${edit}?lang=en`)
  expect(page.text).not.toContain('<textarea')
  expect(page.text).toContain('We laid out your story')
  await site.form(edit, {
    title: 'Nieuwe titel',
    story: 'Weg ermee, alles is anders nu.',
    seen: seenOn(page.text),
  })
  const row = await rowOf(id)
  expect(row?.title).toBe('Nieuwe titel')
  expect(JSON.stringify(row?.body)).toContain('"text":"Bankjes"')
})

it('is not offered, nor taken, once the idea is on the site', async () => {
  const { edit, id, own } = await bring()
  const seen = seenOn((await site.get(edit)).text)
  await step(world, 'ideas', id, 'publish', { data: { summary: 'Bankjes.' } })
  expect((await site.get(own)).text).not.toContain('/wijzigen')
  expect((await site.get(edit)).location).toBe(own)
  const late = await site.form(edit, { title: 'Iets heel anders', story: `${STORY} Nu niet.`, seen })
  expect(late.status).toBe(409)
  expect(late.text).toContain('niet meer worden aangepast')
  expect(late.text).toContain('Nu niet.')
  expect((await rowOf(id))?.title).toBe('Bankjes bij de brug')
})
