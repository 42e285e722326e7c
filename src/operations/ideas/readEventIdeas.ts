import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { ideasWindowOf } from '../../collections/Events/ideasWindow'
import { eventWorkflow } from '../../collections/Events/workflow'
import { queryRows, tableOf } from '../../db/session'
import type { MainRow } from '../../publishing/types'
import { eventFormPath } from '../../site/ideaForm/AtEvent'
import { SHORT_FORM } from '../../site/ideaFormAddress'
import { isPublic } from '../../workflow'
import { notFound } from '../notFound'
import { owns } from '../rolesFor'
import { siteBase } from './siteBase'
import { tabletMark } from './tabletMark'
import { signTablet } from './tabletToken'

/** How ideas are collected at an event. */
export interface EventIdeas {
  id: number
  title: string
  startsAt: string | null
  endsAt: string | null
  place: string | null
  /** Whether the event is on the site: before that nothing leads to it. */
  isPublic: boolean
  /** When it takes ideas, ISO 8601; null when it takes none. */
  window: { from: string; until: string } | null
  /** The short address of the form, as an absolute one. */
  address: string
  /** The form for tablets of the desk; null for who is not of the desk, and while the event takes no ideas. */
  tabletAddress: string | null
  /** How many ideas came from it. */
  count: number
}

/**
 * Reads how ideas are collected at an event: for the desk, and for the partner whose event it is.
 *
 * @throws OperationRefused (404) for others
 */
export const readEventIdeas = async (req: PayloadRequest, id: number): Promise<EventIdeas> => {
  const actor = actorOf(req)
  const isDesk = isEditorActor(actor)
  // By the rights of who asks; then the row that is live, as a proposal is not what visitors see.
  const seen = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })
  const row =
    seen &&
    (await req.payload.db.findOne<MainRow>({ collection: 'events', where: { id: { equals: id } }, req }))
  if (!row || !(isDesk || owns(actor, 'events', row))) throw notFound(req)
  const taking = ideasWindowOf(row)
  const base = siteBase(req)
  const slug = String(row.slug ?? '')
  const [counted] = await queryRows<{ count: string }>(
    req,
    sql`select count(*) as count from ${sql.identifier(tableOf(req.payload, 'ideas'))}
        where event_id = ${id} and deleted_at is null and state::text <> 'draft'`,
  )
  const urn = String(row.urn)
  const token =
    taking && isDesk ? signTablet(req.payload.secret, urn, taking.until, await tabletMark(req, urn)) : null
  const { venue } = row as { venue?: { name?: string | null; address?: string | null } | null }
  return {
    id,
    title: String(row.title ?? ''),
    startsAt: momentOf(row.startsAt),
    endsAt: momentOf(row.endsAt),
    place: [venue?.name, venue?.address].filter((part) => part).join(', ') || null,
    isPublic: isPublic(eventWorkflow, row),
    window: taking && {
      from: new Date(taking.from).toISOString(),
      until: new Date(taking.until).toISOString(),
    },
    address: `${base}${SHORT_FORM}/${id}`,
    tabletAddress: token === null ? null : `${base}${eventFormPath({ slug, isTablet: true, token })}`,
    count: Number(counted?.count ?? 0),
  }
}

const momentOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' && value !== '' ? value : null
