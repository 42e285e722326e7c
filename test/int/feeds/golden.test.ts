import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportFormats } from '../../../src/feeds/exports/index'
import { OPEN_DATA } from '../../../src/feeds/openData/OpenDataResource'
import { goldenItems } from '../../fixtures/items/goldenItems'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

/** Set GOLDEN=write to write what comes out now; read the difference before you commit it. */
const isWriting = process.env.GOLDEN === 'write'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of goldenItems) await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-10T00:00:00Z') })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it.each(
  exportFormats.flatMap(({ path }) => [
    ['full', path, `all.${path}`],
    ['fullEvents', path, `events.${path}`],
    ['empty', path, `themes.${path}`],
  ]),
)('gives %s.%s as it always did', async (name, path, address) => {
  const file = new URL(`../../fixtures/golden/${name}.${path}`, import.meta.url)
  const { text } = await site.get(`${OPEN_DATA}/${address}`)
  if (isWriting) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})
