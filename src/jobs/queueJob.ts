import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'

/** A contribution that goes another way than the rest of a partner that leaves. */
export interface EndingException {
  collection: string
  id: number
  disposition: string
  successor: number | null
}

/**
 * The background tasks, and what each needs to know. Payloads hold ids, never personal data; a planned step also holds
 * what was filled in for it, and goes from the queue when it was taken or called off.
 */
export interface Tasks {
  /** Makes the items again that show a row: `{ reference: 'themes:3' }`. */
  reproject: { reference: string }
  /** Carries out the timed transitions of one document that are due. */
  runTimers: { collection: string; id: number }
  /** Carries out a transition that somebody planned for a later time. */
  scheduledTransition: {
    collection: string
    id: number
    transition: string
    at: string
    expectedState: string
    /** What was filled in when it was planned. */
    reason?: string
    confirmed?: string[]
    data?: Record<string, unknown>
    /** Fingerprint of the text that was judged: when it is another by then, the step is not taken. */
    seen?: string
  }
  /** Looks at a feed of a partner, when it is due. */
  pollSource: { source: number }
  /** Sends the letters that are due. */
  sendMail: Record<string, never>
  /** Works through the rows of a file that somebody brought in. */
  importFile: { id: number }
  /** What stays, moves or goes when a partner leaves. */
  endPartner: {
    partner: number
    disposition: string
    successor: number | null
    exceptions?: EndingException[]
  }
}

/**
 * Queues a background task in the transaction of the request: it runs when that commits, and never when it rolls
 * back.
 *
 * @param options.runAt - not before this instant (ISO 8601).
 * @param options.key - a later job with the same key takes the place of one that waits.
 * @param options.queue - jobs of the same queue run one after the other.
 */
export const queueJob = async <Name extends keyof Tasks>(
  req: PayloadRequest,
  task: Name,
  payload: Tasks[Name],
  options: { runAt?: string; key?: string; queue?: string } = {},
): Promise<void> => {
  await queryRows(
    req,
    sql`select graphile_worker.add_job(${task}::text, ${JSON.stringify(payload)}::json,
          run_at => ${options.runAt ?? null}::timestamptz, job_key => ${options.key ?? null}::text,
          queue_name => ${options.queue ?? null}::text)`,
  )
}

/** Takes a job that waits out of the queue, with what it holds. Nothing happens when it is not there (any more). */
export const dropJob = async (req: PayloadRequest, key: string): Promise<void> => {
  await queryRows(req, sql`select graphile_worker.remove_job(${key}::text)`)
}
