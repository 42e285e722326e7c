import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

const event = makeEvent(1)
const window = makeWindow(2)
const idea = makeIdea(3)

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of [event, window, idea, makeEvent(4, { state: 'past' })])
    await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-04-01T10:00:00Z') })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const eventsIn = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((each) => [
      String(each.getFirstPropertyValue('uid')),
      String(each.getFirstPropertyValue('dtstart')),
      Number(each.getFirstPropertyValue('sequence')),
    ])

it('is offered on the page of what is to come, and says of it what the whole calendar says', async () => {
  const page = await site.get(event.url, { headers: { accept: 'text/html' } })
  expect(page.text).toContain(`<a href="${event.url}.ics" download>`)
  const file = await site.get(`${event.url}.ics`)
  expect(file.headers['content-type']).toContain('text/calendar')
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.ics"$/)
  const [own, ...others] = eventsIn(file.text)
  expect(others).toEqual([])
  expect(eventsIn((await site.get('/feeds/events.ics')).text)).toContainEqual(own)
})

it('has both moments of a subsidy window', async () => {
  expect(eventsIn((await site.get(`${window.url}.ics`)).text).map(([uid]) => uid)).toEqual([
    `${window.urn}#opens`,
    `${window.urn}#closes`,
  ])
})

it('is not offered for what is over, and is not there for what has no moment', async () => {
  const past = await site.get(makeEvent(4).url, { headers: { accept: 'text/html' } })
  expect(past.text).not.toContain('.ics" download')
  expect((await site.get(`${idea.url}.ics`)).status).toBe(404)
  expect((await site.get('/agenda/er-is-niets.ics')).status).toBe(404)
})
