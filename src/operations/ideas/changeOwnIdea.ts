import { sql } from '@payloadcms/db-postgres/drizzle'
import { groupOf } from '../../collections/readValue'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { textToRichText } from '../../sources/textToRichText'
import { performTransition } from '../performTransition'
import type { OwnIdea } from './findOwnIdea'

/**
 * Takes an idea back, in the name of its owner.
 *
 * @throws TransitionRefused when it cannot be taken back any more
 */
export const withdrawOwnIdea = async ({ req, row }: OwnIdea, reason: string): Promise<void> => {
  await performTransition({
    payload: req.payload,
    req,
    collection: 'ideas',
    id: row.id,
    transition: 'withdraw',
    reason,
  })
}

/**
 * Puts what the owner adds below the text, and sends the idea in again: what the desk was asking for, or a change after it was
 * not placed. What stood there stays, so that nothing that the desk laid out is lost.
 *
 * @throws TransitionRefused when nothing was asked
 */
export const completeOwnIdea = async ({ req, row }: OwnIdea, addition: string): Promise<void> =>
  inTransaction(req, async () => {
    const { payload } = req
    const table = sql.identifier(tableOf(payload, 'ideas'))
    const [now] = await queryRows<{ body: unknown; state: string }>(
      req,
      sql`select body, state::text as state from ${table} where id = ${row.id} for update`,
    )
    await payload.update({
      collection: 'ideas',
      id: row.id,
      data: { body: withMore(now?.body, addition) } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    await performTransition({
      payload,
      req,
      collection: 'ideas',
      id: row.id,
      transition: now?.state === 'refused' ? 'resubmitRefused' : 'resubmit',
    })
  })

const withMore = (body: unknown, addition: string): unknown => {
  const more = textToRichText(addition)
  const root = groupOf(groupOf(body).root)
  return {
    root: { ...more.root, ...root, children: [...listOf(root.children), ...listOf(more.root.children)] },
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Sends no more letters on how it goes; what is decided is still told. */
export const stopOwnMail = async ({ contact, req }: OwnIdea): Promise<void> => {
  const table = sql.identifier(tableOf(req.payload, 'contacts'))
  await queryRows(req, sql`update ${table} set no_mail = true where id = ${contact}`)
  await queryRows(
    req,
    sql`delete from mail_outbox where contact_id = ${contact} and kind = 'progress' and sent_at is null`,
  )
}
