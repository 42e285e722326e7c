import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { down, up } from '../../../src/db/migrations/20261127_091233_feeds_of_partners'
import { useDatabase } from '../database'

let pool: pg.Pool

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: (await useDatabase()).url })
})
afterAll(() => pool.end())

it('addresses of feeds that were written down with a partner become feeds that can be switched on', async () => {
  const args = { db: drizzle(pool) } as unknown as Parameters<typeof up>[0]
  await down(args)
  const {
    rows: [partner],
  } = await pool.query<{ id: number }>("insert into partners (title) values ('Stichting Buurt') returning id")
  const feed = (url: string, format: string) =>
    pool.query(
      'insert into partners_feeds (_order, _parent_id, id, url, format) values (1, $1, $2, $2, $3)',
      [partner?.id, url, format],
    )
  await feed('https://buurt.example/feed', 'rss')
  await feed('https://buurt.example/agenda.ics', 'ics')
  await feed('https://buurt.example/lijst.csv', 'csv')
  await up(args)
  const { rows } = await pool.query(
    `select name, address, becomes, partner_id as partner, s.is_on as "isOn", licence from feed_sources f
     join source_states s on s.source_id = f.id order by f.id`,
  )
  const common = { name: 'Stichting Buurt', partner: partner?.id, isOn: false, licence: 'CC-BY-4.0' }
  expect(rows).toEqual([
    { ...common, address: 'https://buurt.example/feed', becomes: 'initiatives' },
    { ...common, address: 'https://buurt.example/agenda.ics', becomes: 'events' },
  ])
})
