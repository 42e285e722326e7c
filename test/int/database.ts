import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/** A database of a test file's own. It goes when the server stops, after the last test. */
export interface TestDatabase {
  url: string
  name: string
}

/** A copy of the migrated database: every table and rule of the site, no rows. */
export const useDatabase = () => copy('template')

/** An empty database: no tables at all. */
export const emptyDatabase = () => copy(null)

const copy = async (from: 'template' | null): Promise<TestDatabase> => {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const server = new URL(template)
  server.pathname = '/postgres'
  const client = new Client({ connectionString: server.href })
  await client.connect()
  try {
    // Two files at once may not copy the same database: the second waits.
    await client.query('select pg_advisory_lock(7211002)')
    await client.query(`create database ${name}${from ? ` template "${template.pathname.slice(1)}"` : ''}`)
  } finally {
    await client.end()
  }
  const url = new URL(template)
  url.pathname = `/${name}`
  return { url: url.href, name }
}
