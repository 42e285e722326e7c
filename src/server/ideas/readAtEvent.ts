import { randomUUID } from 'node:crypto'
import type { Request } from 'express'
import type { Payload } from 'payload'
import type { Database } from '../../feeds/database'
import type { EventItem } from '../../feeds/schema/generated'
import { tabletMark } from '../../operations/ideas/tabletMark'
import { isTabletToken } from '../../operations/ideas/tabletToken'
import { EVENT_FIELDS, type AtEvent } from '../../site/ideaForm/AtEvent'
import { askerOf } from './askerOf'

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * The event that an address or a form names, or null when it names none and is not for a tablet. An event takes the ideas of who
 * opened the form while it took them.
 *
 * @param opened - when the form was opened, in milliseconds since 1970; null when that is now
 */
export const readAtEvent = async (
  { database, payload }: { database: Database; payload: Payload },
  req: Request,
  opened: number | null,
): Promise<AtEvent | null> => {
  const body = (req.body ?? {}) as Record<string, unknown>
  const said = (name: string) => textOf(body[name]) ?? textOf(req.query[name]) ?? ''
  const slug = said(EVENT_FIELDS.event)
  const isTablet = said(EVENT_FIELDS.screen) === 'tablet'
  if (slug === '' && !isTablet) return null
  const event = await findEvent(database, slug, [Date.now(), ...(opened === null ? [] : [opened])])
  const token = said(EVENT_FIELDS.token)
  const once = said(EVENT_FIELDS.once)
  const before = said(EVENT_FIELDS.before)
  const isStaffed = isTablet && event !== null && (await isOfDesk(payload, event.urn, token))
  return {
    event,
    slug,
    isTablet,
    token,
    isStaffed,
    once: !isTablet ? '' : UUID.test(once) ? once : randomUUID(),
    before: isTablet && isBefore(before) ? before : null,
  }
}

/** Looked up each time: a link that was replaced ends at once, also in a form that is open. */
const isOfDesk = async (payload: Payload, urn: string, token: string): Promise<boolean> => {
  if (token === '') return false
  const mark = await tabletMark(await askerOf(payload, 'nl'), urn)
  return isTabletToken(payload.secret, { urn, mark }, token)
}

/** What is public of an event that takes ideas at one of these moments. Under an address that it had before, too. */
const findEvent = async (
  database: Database,
  slug: string,
  moments: readonly number[],
): Promise<AtEvent['event']> => {
  const { rows } = await database.query<{ id: string; urn: string; item: EventItem }>(BY_SLUG, [
    slug.replaceAll('\u0000', ''),
  ])
  const [found] = rows
  const taking = found?.item.event.takesIdeas
  if (!found || !taking) return null
  const { event, slug: current, title } = found.item
  const isTaking = moments.some((at) => at >= Date.parse(taking.from) && at < Date.parse(taking.until))
  const { endsAt, startsAt } = event
  return isTaking ? { id: Number(found.id), urn: found.urn, slug: current, title, startsAt, endsAt } : null
}

const BY_SLUG = `
  select i.document_id as id, i.urn, i.item from feed_addresses a join feed_items i on i.urn = a.urn
  where a.type = 'events' and a.slug = $1`

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 300) : null

const isBefore = (text: string): text is NonNullable<AtEvent['before']> =>
  ['mailed', 'kept', 'already'].includes(text)
