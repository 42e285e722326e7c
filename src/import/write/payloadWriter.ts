import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor'
import { importDocument } from '../../operations/importDocument'
import type { MappedRow } from '../map/applyMap'
import type { Importable } from '../map/CollectionShape'
import type { ImportMap } from '../map/types'
import type { Outcome, RowWriter } from '../run/RowWriter'
import { asRowRefused } from './asRowRefused'
import { isRace } from '../../errors/isRace'
import { Vocabulary } from './Vocabulary'

/** What is the same for every row of an import. */
export interface WriterArgs {
  payload: Payload
  collection: Importable
  map: ImportMap
  /** The id of the partner that owns what comes in. */
  partner: number | null
  /** Says in which language refusals are told. Has no transaction of its own. */
  req: PayloadRequest
}

/** Under whose name the history keeps what an import does. */
export const IMPORT_ACTOR: Actor = { kind: 'system', name: 'import' }

/** Rows under way at once: more than the processors, fewer than the connections. */
const AT_ONCE = 4

/** Writes rows through Payload and the rules that hold for everyone, each in a transaction of its own. */
export const payloadWriter = (args: WriterArgs): RowWriter => {
  const vocabulary = new Vocabulary({ ...args, actor: IMPORT_ACTOR })
  return { atOnce: AT_ONCE, write: (row) => writeRow(args, vocabulary, args.req, row) }
}

/**
 * Writes one row in the transaction of the request, or in one of its own when that has none.
 *
 * @throws RowRefused when the rules do not take it; anything else when the database is gone.
 */
export const writeRow = async (
  { payload, collection, partner }: WriterArgs,
  vocabulary: Vocabulary,
  req: PayloadRequest,
  row: MappedRow,
): Promise<Outcome> => {
  const write = async (): Promise<Outcome> => {
    const themes = await Promise.all(row.themes.map((slug) => vocabulary.theme(slug)))
    const area = await vocabulary.area(row.areas)
    const data = { ...row.data, themes, areas: area === undefined ? [] : [area], partner }
    const { state, reason } = row
    const { outcome } = await importDocument({
      payload,
      req,
      actor: IMPORT_ACTOR,
      collection,
      data,
      state,
      reason,
    })
    return outcome
  }
  try {
    // A transaction of somebody else's is over by now. One of our own cannot go on after a fault.
    return await write().catch((error: unknown) =>
      isRace(error) && !req.transactionID ? write() : Promise.reject(error),
    )
  } catch (error) {
    // The reason goes to whoever imports; where it came from, to whoever looks for it with LOG_LEVEL=debug.
    payload.logger.debug({ err: error, line: row.line }, 'A row was not imported.')
    throw asRowRefused(error) ?? error
  }
}
