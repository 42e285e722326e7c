import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { partnerOf } from '../../access/partnerOf'
import { poolOf } from '../../db/poolOf'
import { queryRows } from '../../db/session'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { Vocabulary, type Terms } from '../../feeds/Vocabulary'
import { KEEP_DAYS } from '../../hub/limits'
import { queryOfTopic } from '../../hub/queryOfTopic'
import { readConfirmations } from '../../hub/readConfirmations'
import { touches, type Place } from '../../hub/touches'
import type { Site } from '../../payload-types'
import { hasFeeds } from '../../publishing/settingsOf'
import { reachOf, type Reach } from './reachOf'
import { readSubscriptions } from './readSubscriptions'
import { takesOver, type Codes } from './takesOver'

/** How far a withdrawal came with one site. */
export interface SiteReach extends Reach {
  site: { id: number; name: string }
}

/** Which sites know that a document was withdrawn. */
export interface WithdrawalReach {
  /** When it left the site. */
  at: Date
  /** The number of its line in the changes. */
  change: number
  /** Whether it is known to the second when a site heard of it. Receipts go; after that only that it did, and by when. */
  isExact: boolean
  sites: readonly SiteReach[]
}

/**
 * Where the withdrawal of a document arrived: each active site that the reader may see, and that takes over such documents
 * by its subscriptions or by what was agreed.
 *
 * @returns null for what is public now or never was, and for who sees no sites
 */
export const readReach = async (req: PayloadRequest, urn: string): Promise<WithdrawalReach | null> => {
  if (!hasFeeds(req.payload)) return null
  const actor = actorOf(req)
  if (!isEditorActor(actor) && partnerOf(actor) === null) return null
  const withdrawal = await readWithdrawal(req, urn)
  if (!withdrawal) return null
  const { at, seq, place } = withdrawal
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'name',
    user: req.user,
    where: { isActive: { equals: true } },
  })
  const database = poolOf(req.payload)
  const [terms, codes, subscriptionsOf] = await Promise.all([
    new Vocabulary(database, { current: 0 }, builtInTypes).current(),
    readCodes(req),
    readSubscriptions(
      req,
      docs.map(({ id }) => id),
    ),
  ])
  const told = await readConfirmations(database, { at, seq }, [...subscriptionsOf.values()].flat())
  const covering = told.filter(({ topic }) => isCovered(topic, place, terms))
  const sites = docs.flatMap((site: Site): SiteReach[] => {
    const own = covering.filter(({ subscription }) => subscriptionsOf.get(site.id)?.includes(subscription))
    const reach = reachOf(own, at)
    const isConcerned = reach.status !== 'noSubscription' || takesOver(site.uses, place, terms, codes)
    return isConcerned ? [{ site: { id: site.id, name: site.name }, ...reach }] : []
  })
  const isExact = Date.now() - at.getTime() < KEEP_DAYS.receipts * DAY
  return { at, change: seq, isExact, sites }
}

/** Milliseconds. */
const DAY = 864e5

const isCovered = (topic: string, place: Place, terms: Terms): boolean => {
  const query = queryOfTopic(topic, terms)
  return query !== null && touches(query, place)
}

/** The line with which it left the site for the last time; null when it came back since. */
const readWithdrawal = async (
  req: PayloadRequest,
  urn: string,
): Promise<{ seq: number; at: Date; place: Place } | null> => {
  const [line] = await queryRows<Place & { seq: string; at: string | Date }>(
    req,
    sql`select seq, at, type, themes, areas, partner from feed_changes
        where urn = ${urn} and kind = 'withdraw' and seq > coalesce(
          (select max(seq) from feed_changes where urn = ${urn} and kind <> 'withdraw'), 0)
        order by seq limit 1`,
  )
  if (!line) return null
  const { areas, at, partner, seq, themes, type } = line
  return { seq: Number(seq), at: new Date(at), place: { type, themes, areas, partner } }
}

const readCodes = async (req: PayloadRequest): Promise<Codes> => {
  const rows = await queryRows<{ kind: string; source: string; code: string }>(
    req,
    sql`select kind, source, code from feed_vocabulary where kind in ('theme', 'area')`,
  )
  return new Map(rows.map(({ code, kind, source }) => [`${kind}:${source}`, code]))
}
