import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { isEditorActor } from '../access/isEditor'
import { queryRows, tableOf } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { SETTLEMENTS } from '../hooks/plannedStep'
import { configOf, settingsOf } from '../publishing/settingsOf'
import { publicStates } from '../workflow'
import { hasField } from './desk/deskScope'
import { filterSqlOf } from './desk/filterSql'

/** What waits for the desk: something that was sent in, or a change of something public. */
export interface QueueEntry {
  collection: string
  id: number
  kind: 'submission' | 'proposal'
  title: string
  /** When it came in. ISO 8601, UTC. */
  at: string
  /** The organisation that it is of. */
  partner: string | null
}

/** What of the queue is shown. */
export interface QueueFilter {
  /** A collection, or `proposals` of all collections. */
  kind?: string | null
  theme?: number | null
  area?: number | null
  partner?: number | null
}

/** A page of the queue, oldest first. */
export interface QueuePage {
  entries: QueueEntry[]
  /** Give this as `after` for what came in later. Null: this was all. */
  next: string | null
}

/** The state in which things wait for the desk. */
const WAITING = 'submitted'

/** Longer than this after its moment, a planned step counts as held up: the item shows in the queue again. */
const HELD_UP = sql`interval '1 minute'`

/**
 * What waits for the desk, oldest first: submissions, and proposals for what is public. What somebody just took a step
 * with, or planned one for, is left out; when that step is not taken within a minute of its moment, it is back.
 *
 * @param after - `next` of the page before.
 * @throws OperationRefused (403) for everybody but editors and admins.
 */
export const readQueue = async (
  req: PayloadRequest,
  filter: QueueFilter = {},
  { after = null, limit = 30 }: { after?: string | null; limit?: number } = {},
): Promise<QueuePage> => {
  if (!isEditorActor(actorOf(req))) throw new OperationRefused('notAllowed', 403, forEditors, languageOf(req))
  const cursor = readCursor(after)
  const { theme = null, area = null, partner = null } = filter
  const narrowed = await filterSqlOf(req, { theme, area, partner, handler: null })
  const parts = partsOf(req, filter, narrowed).map(
    (part) => sql`(select * from (${part}) part
      ${cursor ? sql`where at >= ${cursor.at}::timestamptz and (at, collection, kind, id) > (${cursor.at}::timestamptz, ${cursor.collection}, ${cursor.kind}, ${cursor.id}::int)` : sql``}
      order by at, collection, kind, id limit ${limit + 1})`,
  )
  if (parts.length === 0) return { entries: [], next: null }
  const rows = await queryRows<QueueRow>(
    req,
    sql`select * from (${sql.join(parts, sql` union all `)}) queue
        order by at, collection, kind, id limit ${limit + 1}`,
  )
  const entries = rows.slice(0, limit).map(({ at, id, title, ...row }): QueueEntry => ({
    ...row,
    id: Number(id),
    title: title ?? '',
    at: new Date(at).toISOString(),
  }))
  const last = entries.at(-1)
  return { entries, next: rows.length > limit && last ? cursorOf(last) : null }
}

/** The place of an entry in the queue, to go on after it. */
export const cursorOf = ({ at, collection, kind, id }: QueueEntry): string =>
  [at, collection, kind, id].join('~')

/** The collections from which something can wait: with a state for it, and those whose changes may be proposals. */
export const queueCollections = (req: PayloadRequest): { submissions: string[]; proposals: string[] } => {
  const known = Object.keys(req.payload.collections).filter((slug) => settingsOf(req.payload, slug).workflow)
  return {
    submissions: known.filter((slug) => settingsOf(req.payload, slug).workflow?.states[WAITING]),
    proposals: known.filter((slug) => configOf(req.payload, slug)?.versions?.drafts),
  }
}

type QueueRow = Omit<QueueEntry, 'at' | 'title'> & { at: string | Date; title: string | null }

const partsOf = (req: PayloadRequest, filter: QueueFilter, narrowed: (collection: string) => SQL): SQL[] => {
  const { submissions, proposals } = queueCollections(req)
  const wanted = (slugs: string[]) =>
    slugs.filter((slug) => !filter.kind || filter.kind === 'proposals' || filter.kind === slug)
  return [
    ...(filter.kind === 'proposals'
      ? []
      : wanted(submissions).map((slug) => waiting(req, slug, narrowed(slug)))),
    ...wanted(proposals).flatMap((slug) => proposed(req, slug, narrowed(slug))),
  ]
}

const waiting = (req: PayloadRequest, slug: string, condition: SQL): SQL =>
  sql`select ${slug}::text as collection, 'submission'::text as kind, d.id, d.title,
      coalesce(d.state_changed_at, d.created_at) as at, ${partnerTitle(req, slug)} as partner
    from ${tableName(req, slug)} d
    where d.state = ${WAITING} and d.deleted_at is null
      and (d.scheduled_at is null or d.scheduled_at < now() - ${HELD_UP}) and ${condition}`

/**
 * State by state, as the index of what is not live has it: of all states together Postgres thinks there are many, for it
 * does not know that what is public is hardly ever a draft, and reads every version.
 */
const proposed = (req: PayloadRequest, slug: string, condition: SQL): SQL[] => {
  const hasTrash = Boolean(configOf(req.payload, slug)?.trash)
  return publicStatesOf(req, slug).map(
    (
      state,
    ) => sql`select ${slug}::text as collection, 'proposal'::text as kind, d.id, v.version_title as title,
      v.created_at as at, ${partnerTitle(req, slug)} as partner
    from ${sql.identifier(`_${tableOf(req.payload, slug)}_v`)} v join ${tableName(req, slug)} d on d.id = v.parent_id
    where v.latest and v.version__status = 'draft' and v.version_state = ${state}
      and d._status = 'published' ${hasTrash ? sql`and d.deleted_at is null and v.version_deleted_at is null` : sql``}
      and (d.scheduled_transition is null or d.scheduled_transition not in (${list(SETTLEMENTS)})
        or d.scheduled_at < now() - ${HELD_UP}) and ${condition}`,
  )
}

const partnerTitle = (req: PayloadRequest, slug: string): SQL =>
  hasField(req, slug, 'partner')
    ? sql`(select p.title from ${tableName(req, 'partners')} p where p.id = d.partner_id)`
    : sql`null::text`

const tableName = (req: PayloadRequest, slug: string) => sql.identifier(tableOf(req.payload, slug))

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const readCursor = (after: string | null) => {
  const [at = '', collection = '', kind = '', id = ''] = (after ?? '').split('~')
  return Number.isNaN(new Date(at).getTime()) || !/^\d{1,9}$/.test(id) ? null : { at, collection, kind, id }
}

const forEditors = {
  nl: 'Wat er te beoordelen is, is voor redacteuren en beheerders.',
  en: 'What is to be reviewed is for editors and admins.',
}

const publicStatesOf = (req: PayloadRequest, slug: string): readonly string[] => {
  const { workflow } = settingsOf(req.payload, slug)
  return workflow ? publicStates(workflow) : []
}
