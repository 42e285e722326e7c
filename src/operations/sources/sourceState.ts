import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { WRITING_STATES } from '../../access/stoppedPartner'
import { queryRows, tableOf } from '../../db/session'
import type { ParsedSource, SourceProblem } from '../../sources/SourceEntry'
import { BUSY_SECONDS, MINUTES, pauseAfter } from '../../sources/limits'

/** How it goes with a feed. Instants as ISO 8601. */
export interface SourceState {
  isOn: boolean
  nextAt: string
  checkedAt: string | null
  succeededAt: string | null
  changedAt: string | null
  status: number | null
  error: string | null
  failures: number
  etag: string | null
  lastModified: string | null
  format: string | null
  title: string | null
  entries: number
  problems: SourceProblem[]
  settings: string | null
  previewed: string | null
}

const COLUMNS = sql`is_on as "isOn", next_at as "nextAt", checked_at as "checkedAt", succeeded_at as "succeededAt",
  changed_at as "changedAt", status, error, failures, etag, last_modified as "lastModified", format, title, entries, problems,
  settings, previewed`

/** How it goes with a feed; null when it was never saved. */
export const readState = async (req: PayloadRequest, source: number): Promise<SourceState | null> => {
  const [row] = await queryRows<SourceState>(
    req,
    sql`select ${COLUMNS} from source_states where source_id = ${source}`,
  )
  return row ?? null
}

/**
 * Which feeds are due: on, of a partner that may write now, and nobody looks at them. A feed of a partner that is suspended waits,
 * and is looked at once the partner is back.
 */
export const isDue = (payload: Payload): SQL => sql`source_states.is_on and source_states.next_at <= now()
  and (source_states.busy_until is null or source_states.busy_until < now())
  and exists (select 1 from ${sql.identifier(tableOf(payload, 'feed-sources'))} s
    join ${sql.identifier(tableOf(payload, 'partners'))} p on p.id = s.partner_id
    where s.id = source_states.source_id and p.state in (${sql.join(
      WRITING_STATES.map((state) => sql`${state}`),
      sql`, `,
    )}))`

/** Takes up a feed that is due, so that nobody else looks at it meanwhile. Null when it is not, or somebody does. */
export const takeState = async (req: PayloadRequest, source: number): Promise<SourceState | null> => {
  const [row] = await queryRows<SourceState>(
    req,
    sql`update source_states set busy_until = now() + make_interval(secs => ${BUSY_SECONDS})
        where source_id = ${source} and ${isDue(req.payload)} returning ${COLUMNS}`,
  )
  return row ?? null
}

/** It was read. */
export const settleRead = async (
  req: PayloadRequest,
  source: number,
  read: Pick<ParsedSource, 'format' | 'title' | 'problems'> & {
    entries: number
    etag: string | null
    lastModified: string | null
    settings: string
    hasChanged: boolean
    minutes: number | null
  },
): Promise<void> => {
  const { entries, etag, format, hasChanged, lastModified, minutes, settings, title } = read
  const problems = JSON.stringify(read.problems.slice(0, 100))
  await queryRows(
    req,
    sql`update source_states set busy_until = null, checked_at = now(), succeeded_at = now(),
          changed_at = case when ${hasChanged} then now() else changed_at end,
          status = 200, error = null, failures = 0, etag = ${etag}, last_modified = ${lastModified}, format = ${format},
          title = ${title}, entries = ${entries}, problems = ${problems}::jsonb, settings = ${settings},
          next_at = now() + make_interval(mins => ${pauseFor(minutes)})
        where source_id = ${source}`,
  )
}

/** It is what it was. */
export const settleUnchanged = async (req: PayloadRequest, source: number, minutes: number | null) => {
  await queryRows(
    req,
    sql`update source_states set busy_until = null, checked_at = now(), succeeded_at = now(), status = 304, error = null,
          failures = 0, next_at = now() + make_interval(mins => ${pauseFor(minutes)})
        where source_id = ${source}`,
  )
}

/**
 * It could not be read: again after a pause that grows.
 *
 * @param failure.error - a reason of `OutboundFailure`; `notAFeed` for what is none
 */
export const settleFailed = async (
  req: PayloadRequest,
  source: number,
  failure: { status: number | null; error: string | null; failures: number; minutes: number | null },
) => {
  const { error, failures, minutes, status } = failure
  const pause = Math.max(pauseAfter(failures + 1), Math.min(minutes ?? 0, MINUTES.most))
  await queryRows(
    req,
    sql`update source_states set busy_until = null, checked_at = now(), status = ${status}, error = ${error},
          failures = failures + 1, next_at = now() + make_interval(mins => ${pause})
        where source_id = ${source}`,
  )
}

/** Gives it back as it was, to go on in a moment. */
export const releaseState = async (req: PayloadRequest, source: number) => {
  await queryRows(req, sql`update source_states set busy_until = null where source_id = ${source}`)
}

const pauseFor = (minutes: number | null): number =>
  Math.min(Math.max(minutes ?? MINUTES.usual, MINUTES.least), MINUTES.most)
