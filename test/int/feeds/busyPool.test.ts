import { expect, it } from 'vitest'
import { makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase } from './feedsDatabase'
import { startSite, until } from './startSite'

const SLEEPING = `select 1 from pg_stat_activity
  where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`

it('hears of a withdrawal while slow questions hold every connection', async () => {
  const { client, url, close } = await openFeedsDatabase()
  await writeVocabulary(client)
  await writeItem(client, makeIdea(1))
  const site = await startSite({ databaseUrl: url })
  const { database, revision } = site.feeds.context
  const before = revision.current
  const slow = Array.from({ length: 10 }, () => database.query('select pg_sleep(4)'))
  let isOver = false
  void Promise.race(slow).then(() => (isOver = true))
  await until(async () => (await client.query(SLEEPING)).rows.length === 10)
  await withdrawItem(client, urnOf(1))
  await until(() => revision.current > before || isOver)
  expect(isOver).toBe(false)
  await Promise.all(slow)
  await site.close()
  await close()
}, 30_000)
