import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownIdeaPath } from '../../../src/operations/ideas/ideaAddress'
import { erasePersonRows } from '../../../src/operations/persons/erasePersonRows'
import { findByEmail } from '../../../src/operations/persons/findPerson'
import { historyOf, itemOf, query } from '../feed'
import { startIdeaSite, type IdeaSite } from '../ideas/startIdeaSite'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { bringFor, leavesNoTrace } from './resident'

let payload: Payload
let world: World
let site: IdeaSite

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startIdeaSite(payload)
})

afterAll(async () => {
  await site?.close()
})

describe('whoever brought an idea', () => {
  it('sees and downloads what is kept of them, and nothing that opens anything', async () => {
    const idea = await bringFor(world, 'kijkt')
    const own = ownIdeaPath(payload, idea.urn)
    const before = await site.get(own)
    expect(before.text).toContain(`${own}/gegevens`)
    const page = await site.get(`${own}/gegevens`)
    expect(page.status).toBe(200)
    // Somebody may read this in a library.
    for (const { text } of [before, page]) expect(text).toContain('Sluit dan deze pagina als je klaar bent')
    expect(page.text).toContain(idea.email)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect((await site.get(`${own}/gegevens?lang=en`)).text).toContain('Take everything out')

    const file = await site.form(`${own}/gegevens/ophalen`, { language: 'nl' })
    expect(file.headers.get('content-disposition')).toContain('mijn-gegevens.json')
    const data = JSON.parse(file.text) as Record<string, unknown>
    expect(data).toMatchObject({
      emailadres: idea.email,
      gegevens: [{ naam: idea.name, emailadres: idea.email }],
      ingestuurd: [{ soort: 'Idee', titel: idea.title, naamOpDeSite: idea.publicName }],
    })
    expect(JSON.stringify(data)).toContain('Twee bankjes zijn genoeg.')
    expect(JSON.stringify(data)).not.toContain('/mijn-idee/')
    expect(JSON.stringify(data)).not.toContain('Wat wij van deze indiener vinden')
  })

  it('is erased after being asked; a public idea stays without them, in earlier versions too', async () => {
    const idea = await bringFor(world, 'publiek')
    await step(world, 'ideas', idea.id, 'publish', { data: { summary: 'Bankjes bij de brug.' } })
    expect(JSON.stringify(await itemOf(payload, 'ideas', idea.id))).toContain(idea.publicName)
    const own = ownIdeaPath(payload, idea.urn)
    const asked = await site.get(`${own}/gegevens/wissen`)
    expect(asked.text).toContain('zonder je naam')
    expect(asked.text).not.toContain('nooit op de site')
    expect((await site.get(own)).status).toBe(200)

    const done = await site.form(`${own}/gegevens/wissen`, { language: 'nl' })
    expect(done.status).toBe(200)
    expect(done.text).toContain('Je gegevens zijn gewist')
    const item = await itemOf(payload, 'ideas', idea.id)
    expect(item?.title).toBe(idea.title)
    expect(item?.image).toMatchObject({ alt: 'Twee bankjes', credit: null })
    expect((await historyOf(payload, 'ideas', idea.id)).at(-1)).toBe('personErased')
    await leavesNoTrace(payload, idea)

    const gone = await site.get(own)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('die gegevens zijn gewist')
    expect((await site.form(`${own}/gegevens/wissen`, {})).status).toBe(410)
    const [log] = await query<{ action: string; kind: string; mark: string }>(
      payload,
      sql`select action, actor_kind as kind, mark from person_log order by id desc limit 1`,
    )
    expect(log).toMatchObject({ action: 'erase', kind: 'owner' })
    expect(log?.mark).not.toContain('@')
  })

  it('leaves everybody else who stands in the same idea', async () => {
    const idea = await bringFor(world, 'blijft')
    await step(world, 'ideas', idea.id, 'publish', { data: { summary: 'Bankjes bij de brug.' } })
    const other = await payload.create({
      collection: 'contacts',
      data: { name: 'Contact van de gemeente', email: 'contact@gemeente.example' },
    })
    await query(payload, sql`update ideas set contact_id = ${other.id} where id = ${idea.id}`)
    const req = await createLocalReq({}, payload)
    const person = await findByEmail(req, 'contact@gemeente.example')
    await erasePersonRows(req, person)
    expect((await site.get(ownIdeaPath(payload, idea.urn))).status).toBe(200)
    const [row] = await query(
      payload,
      sql`select contact_id as contact, submitter_id as submitter, submitter_name as name from ideas where id = ${idea.id}`,
    )
    expect(row).toEqual({ contact: null, submitter: idea.contact, name: idea.publicName })
  })

  it('takes along an idea that was never public, and leaves those of others', async () => {
    const idea = await bringFor(world, 'concept')
    const other = await bringFor(world, 'ander')
    const own = ownIdeaPath(payload, idea.urn)
    const [photo] = await query<{ id: number }>(
      payload,
      sql`select image_id as id from ideas where id = ${idea.id}`,
    )
    expect((await site.get(`${own}/gegevens/wissen?lang=en`)).text).toContain('never on the site')
    await site.form(`${own}/gegevens/wissen`, { language: 'en' })
    expect(await query(payload, sql`select 1 from ideas where id = ${idea.id}`)).toEqual([])
    expect(await query(payload, sql`select 1 from media where id = ${photo?.id}`)).toEqual([])
    await leavesNoTrace(payload, idea)
    expect((await site.get(ownIdeaPath(payload, other.urn))).status).toBe(200)
    expect((await site.get(own)).status).toBe(410)
  })

  it('does not get at anything with a link that is not right', async () => {
    const idea = await bringFor(world, 'vreemd')
    const own = ownIdeaPath(payload, idea.urn)
    const wrong = `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`
    for (const part of ['gegevens', 'gegevens/wissen'])
      expect((await site.get(`${wrong}/${part}`)).status).toBe(410)
    expect((await site.form(`${wrong}/gegevens/wissen`, {})).status).toBe(410)
    expect((await site.form(`${wrong}/gegevens/ophalen`, {})).status).toBe(410)
    expect(await query(payload, sql`select 1 from ideas where id = ${idea.id}`)).toHaveLength(1)
  })
})
