import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, type Actor } from '../access/actor'
import { isStaffActor } from '../access/isStaff'
import { queryRows, tableOf } from '../db/session'
import { readMainRow } from '../publishing/readMainRow'
import { settingsOf } from '../publishing/settingsOf'
import { textArray } from '../publishing/textArray'
import { shownState, type Label, type Workflow } from '../workflow'
import { notFound } from './notFound'
import { owns } from './rolesFor'
import { hasInternalReason, INTERNAL_STEPS, labelOfStep } from './timelineSteps'

/** Something that happened to a document. */
export interface TimelineEntry {
  id: number
  /** ISO 8601, UTC. */
  at: string
  /** The code of the step, which does not change with its words. */
  step: string
  label: Label
  /** States by their codes. Null: it came from nothing. */
  from: string | null
  to: string
  /** What kind of actor did it, in which role, and under which name as far as the reader may know it. */
  by: { kind: string; role: string | null; name: string | null }
  reason: string | null
}

/** A page of a timeline, newest first. */
export interface Timeline {
  entries: TimelineEntry[]
  /** Give this as `before` for what happened earlier. Null: this was all. */
  next: number | null
}

interface TimelineCall {
  req: PayloadRequest
  collection: string
  id: number
  /** Only what happened before the line with this number. */
  before?: number | null
  /** How many lines at most. */
  limit?: number
}

/**
 * What happened to a document, from its history: who, when, which step, and why. Staff see all of it. A partner sees it
 * of its own documents, without reasons that are for colleagues, without names of staff, and with the states that
 * the public sees where a state is not told yet (an answer that is ready),
 * and not what colleagues handed over to each other.
 *
 * @throws OperationRefused (404) for a document that is not there, and for others.
 */
export const readTimeline = async ({
  req,
  collection,
  id,
  before = null,
  limit = 50,
}: TimelineCall): Promise<Timeline> => {
  const { payload } = req
  const { workflow } = settingsOf(payload, collection)
  const row = await readMainRow(payload, collection, id, req)
  const actor = actorOf(req)
  const isStaff = isStaffActor(actor) || actor.kind === 'system'
  if (!workflow || !row || !(isStaff || owns(actor, collection, row))) throw notFound(req)
  const rows = await queryRows<HistoryRow>(
    req,
    sql`select id, at, transition, "from", "to", actor_kind, actor_id, actor_role, actor_name, reason
        from ${sql.identifier(tableOf(payload, 'transitions'))}
        where collection = ${collection} and document_id = ${String(id)}
          ${before === null ? sql`` : sql`and id < ${before}`}
          ${isStaff ? sql`` : sql`and transition <> all(${textArray(INTERNAL_STEPS)})`}
        order by id desc limit ${limit + 1}`,
  )
  const entries = rows.slice(0, limit).map((line) => toEntry(workflow, line))
  return {
    entries: isStaff ? entries : entries.map((entry) => forPartner(workflow, entry)),
    next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null,
  }
}

interface HistoryRow {
  id: number
  at: string | Date
  transition: string
  from: string | null
  to: string
  actor_kind: Actor['kind']
  actor_role: string | null
  actor_name: string | null
  reason: string | null
}

const toEntry = (workflow: Workflow, row: HistoryRow): TimelineEntry => ({
  id: Number(row.id),
  at: new Date(row.at).toISOString(),
  step: row.transition,
  label: labelOfStep(workflow, row.transition),
  from: row.from,
  to: row.to,
  by: { kind: row.actor_kind, role: row.actor_role, name: row.actor_name },
  reason: row.reason,
})

const STAFF_ROLES = ['admin', 'editor', 'assessor']

const forPartner = (workflow: Workflow, entry: TimelineEntry): TimelineEntry => {
  const isOfStaff = entry.by.role !== null && STAFF_ROLES.includes(entry.by.role)
  return {
    ...entry,
    from: entry.from === null ? null : shownState(workflow, entry.from),
    to: shownState(workflow, entry.to),
    by: isOfStaff || entry.by.kind === 'system' ? { ...entry.by, name: null } : entry.by,
    reason: hasInternalReason(workflow, entry.step) ? null : entry.reason,
  }
}
