import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EventItem } from '../../../src/feeds/schema/generated'
import { makeEvent } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

/** Events that are live: not the one that does not go on, nor the one whose address is none. */
const LIVE = 2

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-10T12:00:00Z')

const event = (number: number, changes: Partial<EventItem['event']>): EventItem => ({
  ...makeEvent(number),
  event: { ...makeEvent(number).event, ...changes },
})

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(client, event(1, { livestreamUrl: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' }))
  await writeItem(client, event(2, { livestreamUrl: 'https://channel.royalcast.com/overijssel/' }))
  await writeItem(client, event(3, { livestreamUrl: 'javascript:alert(1)' }))
  await writeItem(
    client,
    event(4, { livestreamUrl: 'https://youtu.be/aqz-KE-bpKQ', isCancelled: true, cancelledReason: 'Storm.' }),
  )
  site = await startSite({ databaseUrl: database.url, now: () => now })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const page = async (path: string) => {
  const { headers, text } = await site.get(path, { headers: { accept: 'text/html' } })
  return { policy: headers['content-security-policy'], control: headers['cache-control'], text }
}

it('asks nobody else before people ask for the stream, and says who will know', async () => {
  const { text, policy } = await page('/agenda/avond-1')
  expect(text).not.toContain('<iframe')
  expect(policy).not.toContain('frame-src')
  expect(text).toContain('Open je hem hier, dan ziet YouTube dat je kijkt. Daarvoor niet.')
  expect(text).toContain('href="/agenda/avond-1?stream=1#kijk"')
  expect(text).toContain('De livestream begint op zaterdag 10 april 2027, 19.30 uur.')
})

it('shows the frame after that, without a script, and allows that origin only, on that page only', async () => {
  const { text, policy } = await page('/agenda/avond-1?stream=1')
  expect(text).toContain(
    '<iframe src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ" title="Livestream van Avond 1"',
  )
  expect(policy).toContain('frame-src https://www.youtube-nocookie.com;')
  expect(policy).not.toContain('script-src')
  expect(text).toContain('<link rel="canonical" href="https://noaber.example/agenda/avond-1">')
  expect((await page('/agenda/avond-1')).policy).not.toContain('frame-src')
})

it('has a link only for what it does not know, and nothing for what is no address, or does not go on', async () => {
  const elsewhere = await page('/agenda/avond-2?stream=1')
  expect(elsewhere.text).toContain('De livestream staat op een andere website.')
  expect(elsewhere.policy).not.toContain('frame-src')
  for (const path of ['/agenda/avond-3?stream=1', '/agenda/avond-4?stream=1']) {
    const { text, policy } = await page(path)
    expect(text).not.toContain('id="kijk"')
    expect(policy).not.toContain('frame-src')
  }
})

it('says that it is live from the start up to the end, and may not be kept beyond', async () => {
  expect((await page('/agenda/avond-1')).text).not.toContain('Nu live')
  for (const path of ['/', '/agenda']) expect((await page(path)).text).not.toContain('Nu live')
  now = Date.parse('2027-04-10T17:30:00Z')
  for (const path of ['/', '/agenda']) expect((await page(path)).text.split('Nu live')).toHaveLength(LIVE + 1)
  expect((await page('/agenda/avond-1')).text).toContain('Nu live')
  now = Date.parse('2027-04-10T19:29:50Z')
  const last = await page('/agenda/avond-1')
  expect(last.text).toContain('Nu live')
  expect(last.control).toContain('max-age=10,')
  now = Date.parse('2027-04-10T19:30:00Z')
  for (const path of ['/', '/agenda']) expect((await page(path)).text).not.toContain('Nu live')
  const over = await page('/agenda/avond-1?stream=1')
  expect(over.text).not.toContain('Nu live')
  expect(over.text).not.toContain('<iframe')
})
