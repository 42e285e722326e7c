import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEvent, makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'
import { handbook } from './recipes'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await client.query(
    `insert into feed_vocabulary values ('theme', 'natuur-en-groen', 'Natuur en groen', null, '9')`,
  )
  await writeItem(client, makeIdea(1))
  await writeItem(client, makeEvent(41))
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-05T12:00:00Z') })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

/** Every address of a feed or of open data that the handbook names: in full, or as a path. */
const addresses = [
  ...new Set(
    [
      ...handbook.matchAll(/https:\/\/noaber\.example(\/[^\s`'")|<>\\]*)/g),
      ...handbook.matchAll(/`(\/(?:feeds|open-data)[^\s`]*)`/g),
    ].map(([, path = '']) => path.replace(/[.,:;]$/, '')),
  ),
  // The form needs Payload, which a site that only reads does not have: test/int/ideas asks for it.
].filter((address) => address !== '/ideeen/nieuw')

it('names addresses', () => {
  expect(addresses.length).toBeGreaterThan(25)
})

it.each(addresses)('names an address that exists: %s', async (address) => {
  const path = address
    .replace('{type}.ics', 'events.ics')
    .replace('{type}', 'ideas')
    .replace('{id}', urnOf(1).slice('urn:uuid:'.length))
  const { status, text } = await site.get(path)
  expect(status, text.slice(0, 500)).toBe(200)
})
