import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Something that runs SQL: the transaction of a request, or the pool when there is none. */
export interface Session {
  execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>
}

/**
 * The SQL session in which this request writes. What is sent through it commits or rolls back with the document,
 * pg_notify and graphile-worker's add_job included (payload-traps: 'afterChange runs before the commit').
 */
export const sessionOf = async (req: PayloadRequest): Promise<Session> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : adapter.sessions[id]
  return (session?.db ?? adapter.drizzle) as unknown as Session
}

/** Runs SQL in the transaction of the request and gives the rows. */
export const queryRows = async <Row = Record<string, unknown>>(
  req: PayloadRequest,
  query: SQL,
): Promise<Row[]> => {
  const session = await sessionOf(req)
  const { rows } = await session.execute(query)
  return rows as Row[]
}

/**
 * Runs something in one transaction: the one that the request is in already, or a new one that commits at the end
 * and rolls back when it throws.
 */
export const inTransaction = async <T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await run()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** The name of a collection's table: `subsidy-windows` -> `subsidy_windows`, or the host's own `dbName`. */
export const tableOf = (payload: Payload, collection: string): string => {
  const adapter = payload.db as unknown as PostgresAdapter
  const snake = collection.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return adapter.tableNameMap.get(snake) ?? snake
}
