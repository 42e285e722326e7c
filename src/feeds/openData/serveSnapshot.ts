import type { Database } from '../database'
import { hasAlready, sendStream } from '../http/sendStream'
import type { Snapshot } from '../Snapshot'
import type { OpenDataRequest } from './OpenDataResource'

/** What goes before the text: the name of its bytes, and the header fields. */
interface Head {
  mark: string
  headers: Readonly<Record<string, string>>
}

/** Something complete, read from one view of the database. */
interface SnapshotAnswer<H extends Head> {
  headOf: (database: Database) => Promise<H>
  render: (snapshot: Snapshot, head: H) => AsyncIterable<Buffer | string>
}

/**
 * Streams everything there is from one view of the database. What is told without a body, to who wants the head only or
 * has it already, takes the place of nobody who wants everything.
 *
 * @throws TooManyExports
 */
export const serveSnapshot = async <H extends Head>(
  { context, req, res }: Pick<OpenDataRequest, 'context' | 'req' | 'res'>,
  { headOf, render }: SnapshotAnswer<H>,
): Promise<void> => {
  const { log } = context
  if (req.method === 'HEAD' || req.headers['if-none-match'] !== undefined) {
    const head = await headOf(context.database)
    if (req.method === 'HEAD' || hasAlready(req, head.mark)) {
      await sendStream(req, res, { ...head, open: () => [], log })
      return
    }
  }
  const snapshot = await context.snapshots.begin()
  try {
    const head = await headOf(snapshot)
    await sendStream(req, res, { ...head, open: () => render(snapshot, head), log })
  } finally {
    await snapshot.close()
  }
}
