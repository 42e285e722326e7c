import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, until, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-15T10:00:00Z')

const idea = makeIdea(1, {
  state: 'underReview',
  idea: { ...makeIdea(1).idea, team: 'Team Water', answerDueAt: '2027-04-15T12:00:00.000Z' },
})

const page = async () => (await site.get(idea.url, { headers: { accept: 'text/html' } })).text

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, idea)
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('shows what happened and what is to come, and that an answer is late from that moment on', async () => {
  const before = await page()
  expect(before).toContain('Team Water bekijkt het idee.')
  expect(before).toContain('Het antwoord komt uiterlijk op 15 april 2027.')
  now = Date.parse('2027-04-15T12:00:01Z')
  expect(await page()).toContain('Het antwoord had er op 15 april 2027 moeten zijn. Het is te laat.')
})

it('says in the words of schema.org what it is', async () => {
  const [, json = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(await page()) ?? []
  expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', name: idea.title })
})

it('has a picture for previews of links, of its own landscape, for as long as it is public', async () => {
  const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(await page()) ?? []
  const { pathname } = new URL(address)
  const answer = await site.get(pathname)
  expect(answer.headers['content-type']).toBe('image/png')
  expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
  const { format, width, height } = await sharp(await bytesOf(address)).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  expect((await site.get('/delen/ideeen/er-is-niets.png')).status).toBe(404)
  expect((await site.get('/delen/niets/idee-1.png')).status).toBe(404)
  expect((await site.get('/delen/ideeen/idee-1')).status).toBe(404)
  await withdrawItem(database.client, idea.urn)
  await until(async () => (await site.get(pathname)).status === 404)
})

const bytesOf = async (address: string) =>
  Buffer.from(await (await fetch(new URL(new URL(address).pathname, site.origin))).arrayBuffer())
