import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { recordTransition } from '../../hooks/recordTransition'
import { settingsOf } from '../../publishing/settingsOf'
import { endStates } from '../../workflow'
import { contactPlaces, RESIDENT_FIELDS } from './contactPlaces'
import { tableIn } from './describePerson'
import { forgetReports, isOldReport } from './forgetReports'
import { logPerson } from './logPerson'
import { MOST_A_NIGHT, nightRequest } from './nightRequest'
import { retentionOf } from './retention'

/** What goes when its term is over, in numbers. */
export interface Forgotten {
  contacts: number
  letters: number
  reports: number
}

/** Letters of which nothing depends on having been sent: another of these is never owed for the same thing. */
const LETTERS = ['decision', 'progress', 'ideaRequest', 'ideaReceived', 'reportReceived', 'reportHandled']

/**
 * Takes away what is kept longer than the site says: who brought something, once all of that has come to rest; letters to
 * residents; and reports that were handled. No public text changes by it: the name that somebody chose to show stays, and what they
 * brought too. The history of each document says that its person is not known any more.
 */
export const forgetPersons = async (payload: Payload): Promise<Forgotten> => {
  const req = await nightRequest(payload)
  const { letterDays } = retentionOf(payload)
  const rows = await queryRows<{ id: number }>(
    req,
    sql`select c.id from ${tableIn(req, 'contacts')} c where ${isPastTerm(req)} order by c.id limit ${MOST_A_NIGHT}`,
  )
  let contacts = 0
  for (const { id } of rows) if (await forgetContact(payload, Number(id))) contacts += 1
  const old = await forgetReports(payload)
  return inTransaction(req, async () => {
    const letters = await queryRows(
      req,
      sql`delete from mail_outbox where ${isOldLetter(letterDays)} returning id`,
    )
    // The marks that the limits of reports were counted for.
    await queryRows(
      req,
      sql`delete from api_calls where policy = 'reports' and started_at < now() - interval '1 day'`,
    )
    const forgotten = { contacts: contacts + old.contacts, letters: letters.length, reports: old.reports }
    if (Object.values(forgotten).some((count) => count > 0))
      await logPerson(req, 'retention', { email: null, counts: forgotten })
    return forgotten
  })
}

/** What would go now, for who wants to see it before it happens. */
export const countForgettable = async (req: PayloadRequest): Promise<Forgotten> => {
  const { letterDays } = retentionOf(req.payload)
  const count = async (from: SQL): Promise<number> => {
    const [row] = await queryRows<{ count: number }>(req, sql`select count(*)::int as count from ${from}`)
    return row?.count ?? 0
  }
  return {
    contacts: await count(sql`${tableIn(req, 'contacts')} c where ${isPastTerm(req)}`),
    letters: await count(sql`mail_outbox where ${isOldLetter(letterDays)}`),
    reports: await count(sql`${tableIn(req, 'reports')} d where ${isOldReport(req)}`),
  }
}

/** Each by itself, and looked at again: somebody may be at work on it. */
const forgetContact = async (payload: Payload, id: number): Promise<boolean> => {
  const req = await nightRequest(payload)
  return inTransaction(req, async () => {
    const table = tableIn(req, 'contacts')
    await queryRows(req, sql`select id from ${table} where id = ${id} for update`)
    const still = await queryRows(
      req,
      sql`select 1 from ${table} c where c.id = ${id} and ${isPastTerm(req)}`,
    )
    if (still.length === 0) return false
    for (const { collection, column, field } of residentPlaces(req)) {
      const documents = await queryRows<{ id: number; urn: string; state: string }>(
        req,
        sql`select id::int as id, urn, state::text as state from ${tableIn(req, collection)}
            where ${sql.identifier(column)} = ${id}`,
      )
      for (const { id: documentId, state, urn } of documents)
        await recordTransition(req, {
          collection,
          documentId,
          urn,
          transition: field === 'submitter' ? 'submitterForgotten' : 'personForgotten',
          from: state,
          to: state,
          actor: { kind: 'system', name: 'retention' },
          reason: null,
        })
    }
    await payload.delete({ collection: 'contacts', id, overrideAccess: true, req })
    return true
  })
}

const residentPlaces = (req: PayloadRequest) =>
  contactPlaces(req.payload).filter(({ field }) => RESIDENT_FIELDS.includes(field))

/**
 * A contact of a resident whose every contribution has been at rest for the whole term. What was answered is at rest
 * too, when nothing followed. Whoever the desk keeps and nothing was brought by stays. A contact of a partner, of a website or of anything else that goes on is never one.
 */
const isPastTerm = (req: PayloadRequest): SQL => {
  const { contactDays } = retentionOf(req.payload)
  const past = (moment: SQL) => sql`${moment} < now() - make_interval(days => ${contactDays})`
  const goesOn = contactPlaces(req.payload).map(({ collection, column, field }) => {
    const { workflow } = settingsOf(req.payload, collection)
    const isAtRest =
      RESIDENT_FIELDS.includes(field) && workflow
        ? sql`d.state::text in (${textList([...endStates(workflow), 'answered'])}) and ${past(sql`coalesce(d.state_changed_at, d.updated_at)`)}`
        : field === 'reporter'
          ? past(sql`d.handled_at`)
          : sql`false`
    return sql`not exists (select 1 from ${tableIn(req, collection)} d
      where d.${sql.identifier(column)} = c.id and not coalesce(${isAtRest}, false))`
  })
  const contributed = contactPlaces(req.payload)
    .filter(({ field }) => RESIDENT_FIELDS.includes(field) || field === 'reporter')
    .map(
      ({ collection, column }) =>
        sql`exists (select 1 from ${tableIn(req, collection)} d where d.${sql.identifier(column)} = c.id)`,
    )
  return sql`c.partner_id is null and ${past(sql`c.updated_at`)} and (${sql.join(contributed, sql` or `)})
    and ${sql.join(goesOn, sql` and `)}`
}

const textList = (texts: readonly string[]): SQL =>
  sql.join(
    [...texts, ''].map((text) => sql`${text}`),
    sql`, `,
  )

const isOldLetter = (days: number): SQL => sql`contact_id is not null and kind in (${textList(LETTERS)})
  and coalesce(sent_at, given_up_at) < now() - make_interval(days => ${days})`
