import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import type { FactsArgs } from '../../publishing/settingsOf'

/** The facts that the guards of an idea ask for: about its handler, and about the idea that it is merged into. */
export const loadIdeaFacts = async ({ req, row, document }: FactsArgs): Promise<Record<string, unknown>> => ({
  handlerIsAssessor: await isAssessor(req, idOf(document.handler)),
  handlingChanged:
    idOf(document.handler) !== idOf(row.handler) || dayOf(document.answerDueAt) !== dayOf(row.answerDueAt),
  ...(await mergeFacts(req, row.id, idOf(document.mergedInto))),
})

const isAssessor = async (req: PayloadRequest, id: number | null): Promise<boolean> => {
  if (id === null) return true
  const table = sql.identifier(tableOf(req.payload, 'users'))
  const found = await queryRows(req, sql`select 1 from ${table} where id = ${id} and role::text = 'assessor'`)
  return found.length > 0
}

/** Follows the target through the ideas that it was itself merged into, so that no circle of any length comes about. */
const mergeFacts = async (req: PayloadRequest, id: number, target: number | null) => {
  if (target === null) return { mergeTargetIsPublic: false, mergeTargetMergedIntoThis: false }
  const table = sql.identifier(tableOf(req.payload, 'ideas'))
  const chain = await queryRows<{ id: number; is_item: boolean }>(
    req,
    sql`with recursive chain as (
          select id, merged_into_id from ${table} where id = ${target}
          union select up.id, up.merged_into_id from ${table} up join chain on up.id = chain.merged_into_id)
        select id, exists (select 1 from feed_items
          where collection = 'ideas' and document_id = chain.id::text) as is_item from chain`,
  )
  const ids = chain.map((row) => Number(row.id))
  return {
    mergeTargetIsPublic: chain.some((row) => Number(row.id) === target && row.is_item),
    mergeTargetMergedIntoThis: target === id || ids.includes(id),
  }
}

const dayOf = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
