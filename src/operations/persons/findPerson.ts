import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'

/** A person, by what the site knows them by. */
export interface Person {
  /** In lower case; null for who is known by a contact alone. */
  email: string | null
  /** Numbers. */
  contacts: readonly number[]
  followers: readonly number[]
  invitations: readonly number[]
  /** Numbers of accounts: people who work here. */
  users: readonly number[]
}

/** Nothing of anybody. */
const NOBODY = { contacts: [], followers: [], invitations: [], users: [] }

/** Everything that is kept under an e-mail address, in small or capital letters. */
export const findByEmail = async (req: PayloadRequest, given: string): Promise<Person> => {
  const email = given.trim().toLowerCase()
  if (email === '') return { email: null, ...NOBODY }
  const ids = async (collection: string): Promise<number[]> => {
    const table = sql.identifier(tableOf(req.payload, collection))
    const rows = await queryRows<{ id: number }>(
      req,
      sql`select id from ${table} where lower(email) = ${email} order by id`,
    )
    return rows.map(({ id }) => Number(id))
  }
  return {
    email,
    contacts: await ids('contacts'),
    followers: await ids('followers'),
    invitations: await ids('invitations'),
    users: await ids('users'),
  }
}

/**
 * Who stands behind one contact, and nothing else of the same address: whoever holds a link to one idea gets at no more than
 * that.
 */
export const findByContact = async (req: PayloadRequest, id: number): Promise<Person> => {
  const table = sql.identifier(tableOf(req.payload, 'contacts'))
  const [row] = await queryRows<{ email: string | null }>(
    req,
    sql`select lower(email) as email from ${table} where id = ${id}`,
  )
  return { ...NOBODY, email: row?.email ?? null, contacts: row ? [id] : [] }
}

/** Whether nothing is kept of somebody. */
export const isUnknown = ({ contacts, followers, invitations, users }: Person): boolean =>
  [contacts, followers, invitations, users].every((each) => each.length === 0)
