import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { oneOf } from '../collections/readValue'
import { poolOf } from '../db/poolOf'
import { queryRows } from '../db/session'
import {
  applicantKinds,
  phases,
  type Applicant,
  type ApplicantKind,
  type Phase,
} from '../feeds/match/Applicant'
import { findWindows } from '../feeds/match/findMatches'
import type { Match } from '../feeds/match/Match'
import { builtInTypes } from '../feeds/types/builtInTypes'
import { Vocabulary } from '../feeds/Vocabulary'
import { hasFeeds } from '../publishing/settingsOf'
import { deskScopeOf } from './desk/deskScope'
import { notFound } from './notFound'

/** A subsidy window that may fit an initiative, or the other way round, with the reasons. */
export interface Suggestion extends Match {
  urn: string
  title: string
  /** Its page: a path on this site. */
  url: string
}

/** How many are shown beside a form. */
const MOST = 10

/**
 * The subsidies that may fit an initiative as it was saved last, public or not, for who works with it: the desk, and the
 * partner whose it is. Nothing that breaks a hard criterion is among them.
 *
 * @throws OperationRefused (404) for others
 */
export const suggestSubsidies = async (req: PayloadRequest, id: number): Promise<Suggestion[]> => {
  const scope = deskScopeOf(req)
  const document = scope && (await readLatest(req, id))
  if (!document || (scope !== 'all' && idOf(document.partner) !== scope.partner)) throw notFound(req)
  if (!hasFeeds(req.payload)) return []
  const applicant = await applicantOf(req, document)
  if (applicant.amountCents === 0) return []
  const database = poolOf(req.payload)
  const trees = await new Vocabulary(database, { current: 0 }, builtInTypes).current()
  const { matches } = await findWindows(database, applicant, { trees, now: Date.now(), limit: MOST })
  return matches.map(({ row: { urn, item }, match }) => ({
    urn,
    title: item.title,
    url: item.url,
    ...match,
  }))
}

const readLatest = async (req: PayloadRequest, id: number): Promise<Record<string, unknown> | null> => {
  const found = await req.payload.findByID({
    collection: 'initiatives' as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return found as unknown as Record<string, unknown> | null
}

/** Themes that are not public do not count: no window can have them in public. */
const applicantOf = async (req: PayloadRequest, document: Record<string, unknown>): Promise<Applicant> => {
  const known = await queryRows<{ kind: string; source: string; code: string }>(
    req,
    sql`select kind, source, code from feed_vocabulary where kind in ('theme', 'area')`,
  )
  const codes = (kind: string, list: unknown): string[] => {
    const ids = (Array.isArray(list) ? list : []).map((each) => String(idOf(each)))
    return known.filter((term) => term.kind === kind && ids.includes(term.source)).map(({ code }) => code)
  }
  return {
    kind: oneOf(document.applicantKind, Object.keys(applicantKinds) as ApplicantKind[]),
    themes: codes('theme', document.themes),
    areas: codes('area', document.areas),
    amountCents: typeof document.soughtCents === 'number' ? document.soughtCents : null,
    phase: oneOf(document.phase, Object.keys(phases) as Phase[]),
    start: null,
  }
}
