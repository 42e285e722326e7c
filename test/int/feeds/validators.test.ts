import { afterAll, beforeAll, expect, it } from 'vitest'
import { formats } from '../../../src/feeds/formats/index'
import { hostileTexts } from '../../fixtures/items/hostileTexts'
import { makeHostileItems } from '../../fixtures/items/makeHostileItems'
import { makeEvent, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { readerOf } from '../../fixtures/readers/index'
import { readEverything } from '../../fixtures/readers/readEverything'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

// The demo content and the real projects are read back the same way, where they are made: in test/int/demo and
// test/int/import.

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await client.query(
    `insert into feed_vocabulary (kind, code, title, parent, source) values ('theme', 'kwaad', $1, null, '8')`,
    ['</title>]]>\r\nX-KWAAD:1 <script>'],
  )
  for (const item of makeHostileItems()) await writeItem(client, item)
  await writeItem(client, makeEvent(1))
  await withdrawItem(client, urnOf(1), { at: '2027-03-01T09:00:00.000Z' })
  site = await startSite({
    databaseUrl: database.url,
    now: () => Date.parse('2027-03-10T00:00:00Z'),
    siteName: 'Noaber & <vrienden>, "samen"; ]]>\r\nX-KWAAD:2',
    hubUrl: 'https://noaber.example/hub?a=1&b=2',
  })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('hostile text comes out whole and harmless, in every format and of every type', async () => {
  await readEverything(site)
})

it.each(formats)('a question can do no harm either, in $path', async ({ path }) => {
  for (const text of hostileTexts.map((each) => each.slice(0, 200))) {
    const answer = await site.get(`/feeds/events.${path}?theme=kwaad&q=${encodeURIComponent(text)}`)
    expect(answer.status, text).toBe(200)
    await readerOf(path)(answer.text)
  }
})

it.each(formats)('what was withdrawn is named in $path', async ({ path, withdrawals }) => {
  const search = withdrawals === 'onRequest' ? '?withdrawn=include' : ''
  const { text } = await site.get(`/feeds/events.${path}${search}`)
  expect((await readerOf(path)(text)).withdrawn).toEqual([urnOf(1)])
})
