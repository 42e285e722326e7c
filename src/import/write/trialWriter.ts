import { initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Outcome, RowWriter } from '../run/RowWriter'
import { IMPORT_ACTOR, writeRow, type WriterArgs } from './payloadWriter'
import { Vocabulary } from './Vocabulary'

/** Rows that are tried in one transaction: few enough that nobody waits long for what it holds. */
const BATCH = 100

export interface TrialWriter extends RowWriter {
  /** Rolls back what was tried last. */
  end: () => Promise<void>
}

/**
 * Tries rows for real and keeps none of them: a hundred at a time in a transaction that is rolled back, with the themes
 * and areas that they need. A refused row ends its transaction, as Payload does, and the next row begins a new one.
 */
export const trialWriter = (args: WriterArgs): TrialWriter => {
  let batch: { req: PayloadRequest; vocabulary: Vocabulary; left: number } | undefined

  const begin = async () => {
    const req = { ...args.req, context: {} }
    await initTransaction(req)
    return { req, vocabulary: new Vocabulary({ ...args, req, actor: IMPORT_ACTOR }), left: BATCH }
  }
  const end = async () => {
    const { req } = batch ?? {}
    batch = undefined
    if (req) await killTransaction(req)
  }
  return {
    atOnce: 1,
    end,
    async write(row): Promise<Outcome> {
      batch ??= await begin()
      batch.left -= 1
      try {
        const outcome = await writeRow(args, batch.vocabulary, batch.req, row)
        if (batch.left === 0) await end()
        return outcome
      } catch (error) {
        await end()
        throw error
      }
    },
  }
}
