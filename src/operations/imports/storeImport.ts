import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { readMapping, type FileMapping } from '../../import/fields/FileMapping'
import { guessMapping } from '../../import/fields/guessMapping'
import type { ImportKind } from '../../import/fields/ImportField'
import type { Table } from '../../import/table/Table'
import { requireScope } from './importScope'
import type { RememberedMapping } from './RememberedMapping'

interface StoreCall {
  req: PayloadRequest
  table: Table
  partner: number
  kind: ImportKind
  /** Where it comes from, as readers see it. */
  source: string
  fileName: string
}

/**
 * Keeps the rows of a file, to look at, try and bring in. Nothing becomes a document yet. Its mapping is what was chosen the
 * last time for the partner and the kind, with guesses for columns that were not there then.
 *
 * @returns the number of the import
 * @throws OperationRefused (403) for another partner than who asks works for
 */
export const storeImport = async (call: StoreCall): Promise<number> => {
  const { req, table, partner, kind, source, fileName } = call
  requireScope(req, partner)
  const language = languageOf(req)
  return inTransaction(req, async () => {
    const mapping = await firstMapping(call)
    const [made] = await queryRows<{ id: number }>(
      req,
      sql`insert into file_imports (partner, kind, source, file_name, format, columns, mapping, language, created_by)
          values (${partner}, ${kind}, ${source}, ${fileName}, ${table.format}, ${JSON.stringify(table.columns)}::jsonb,
            ${JSON.stringify(mapping)}::jsonb, ${language}, ${Number(req.user?.id)}) returning id`,
    )
    const id = Number(made?.id)
    const rows = [
      ...table.rows.map(({ line, cells }) => ({ line, cells })),
      ...table.problems.map(({ line, column, message }) => ({
        line,
        message: column === null ? message[language] : `${column}: ${message[language]}`,
      })),
    ]
    await queryRows(
      req,
      sql`insert into file_import_rows (import_id, line, cells, is_unreadable, outcome, message)
          select ${id}, line, cells, cells is null, case when cells is null then 'faulty' end, message
          from jsonb_to_recordset(${asJsonb(rows)}::jsonb) as r(line int, cells jsonb, message text)
          order by line`,
    )
    return id
  })
}

// Postgres keeps no zero characters; what a cell has of them is told of by another sign that is refused as well.
const asJsonb = (value: unknown): string => JSON.stringify(value).replaceAll('\\u0000', '\\u0001')

const firstMapping = async ({ req, partner, kind, table }: StoreCall): Promise<FileMapping> => {
  const guessed = guessMapping(kind, table.columns)
  const [known] = await queryRows<{ mapping: RememberedMapping }>(
    req,
    sql`select mapping from file_import_mappings where partner = ${partner} and kind = ${kind}`,
  )
  if (!known) return guessed
  const kept = readMapping(known.mapping, kind, table.columns)
  const taken = new Set(Object.values(kept.columns))
  // A column that was there before, and was not chosen for anything, was left out on purpose.
  const added = Object.entries(guessed.columns).filter(
    ([, column]) => !known.mapping.seen.includes(column) && !taken.has(column),
  )
  // The window and the day of one outcome are not those of the next.
  const fixed = kind === 'grants' ? {} : kept.fixed
  return { columns: { ...Object.fromEntries(added), ...kept.columns }, fixed }
}
