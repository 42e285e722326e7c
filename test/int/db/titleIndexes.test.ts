import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installTitleIndexes, removeTitleIndexes } from '../../../src/db'
import { emptyDatabase } from '../database'

describe("the indexes for titles that are alike, in a host's own migration", () => {
  let client: Client

  beforeAll(async () => {
    const { url } = await emptyDatabase()
    client = new Client({ connectionString: url })
    await client.connect()
    // As a host's first migration: the tables are there, the extensions come at the first start.
    await client.query(
      'create table ideas (title text, deleted_at timestamptz); create table initiatives (title text, deleted_at timestamptz)',
    )
  })

  afterAll(() => client.end())

  const indexes = async () => {
    const { rows } = await client.query<{ tablename: string }>(
      `select tablename from pg_indexes where indexdef like '%gist_trgm_ops%' order by 1`,
    )
    return rows.map(({ tablename }) => tablename)
  }

  it('come before anything else did, once however often it runs, and go again', async () => {
    const db = drizzle(client)
    await installTitleIndexes(db)
    await installTitleIndexes(db)
    expect(await indexes()).toEqual(['ideas', 'initiatives'])
    await removeTitleIndexes(db)
    expect(await indexes()).toEqual([])
  })
})
