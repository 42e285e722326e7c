import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type PayloadRequest } from 'payload'
import { ACTOR_KEY } from '../../access/actor'
import type { ReportReason } from '../../collections/Reports/reasons'
import { inTransaction, queryRows } from '../../db/session'
import { oweMail } from '../../mail/oweMail'
import { oweReportNews } from '../../mail/oweReportNews'
import { isPublicAddress } from '../../outbound/isPublicAddress'
import type { Limit } from '../partnerApi/limits'
import { markOf, refuseTooOften } from '../refuseTooOften'

/** Something public that is reported. */
export interface ReportedItem {
  urn: string
  title: string
  /** The path of its page. */
  page: string
}

/** A report as a form has it, checked. */
export interface GivenReport {
  item: ReportedItem
  reason: ReportReason
  explanation: string
  /** For an answer; '' for none. */
  email: string
  name: string
  language: 'nl' | 'en'
  /** Where it was sent from, for the limits; never kept. */
  ip: string | null
}

const DAY = 24 * 60 * 60
const OF_ADDRESS: Limit = { policy: 'reports', quota: 10, window: DAY }
const OF_PLACE: Limit = { policy: 'reports', quota: 30, window: DAY }
const OF_ALL: Limit = { policy: 'reports', quota: 200, window: 60 * 60 }

/** What stands at an address, when it is public now; null otherwise. */
export const findReported = async (
  req: PayloadRequest,
  type: string,
  slug: string,
): Promise<ReportedItem | null> => {
  // Postgres takes no NUL.
  if (`${type}${slug}`.includes('\u0000')) return null
  const [row] = await queryRows<ReportedItem>(
    req,
    sql`select urn, item->>'title' as title, item->>'url' as page from feed_items where type = ${type} and slug = ${slug}`,
  )
  return row ?? null
}

/**
 * Keeps a report for the desk, and tells the editors of it; whoever sent it is kept apart, if they want an answer, and gets a letter that it was received (DSA, article
 * 16, fourth paragraph).
 *
 * @throws OperationRefused (429) for too often
 */
export const bringReport = async (req: PayloadRequest, given: GivenReport): Promise<void> => {
  const { email, explanation, ip, item, language, name, reason } = given
  await limitReports(req, { email, ip })
  await inTransaction(req, async () => {
    const own = await createLocalReq(
      { context: { [ACTOR_KEY]: { kind: 'system', name: 'reports' } } },
      req.payload,
    )
    if (req.transactionID !== undefined) own.transactionID = req.transactionID
    const reporter = email === '' ? null : await keepReporter(own, { email, name })
    const { id } = await req.payload.create({
      collection: 'reports',
      data: { ...item, reason, explanation, goodFaith: true, reporter, language, state: 'new' } as never,
      depth: 0,
      overrideAccess: true,
      req: own,
    })
    const documentId = Number(id)
    await oweReportNews(own, documentId)
    if (reporter === null) return
    await oweMail(own, [
      {
        event: `reportReceived:${documentId}`,
        kind: 'reportReceived',
        to: { contact: reporter },
        collection: 'reports',
        documentId,
      },
    ])
  })
}

const keepReporter = async (req: PayloadRequest, who: { email: string; name: string }): Promise<number> => {
  const { id } = await req.payload.create({
    collection: 'contacts',
    data: { email: who.email, name: who.name || who.email } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Number(id)
}

/** Of an address and a place only marks are kept that cannot be read back, and for a day. */
const limitReports = async (
  req: PayloadRequest,
  { email, ip }: { email: string; ip: string | null },
): Promise<void> => {
  const mark = (of: string) => markOf(req.payload.secret, 'noaber report limits', of)
  const today = new Date().toISOString().slice(0, 10)
  await refuseTooOften(
    req,
    [
      ...(email === '' ? [] : [[`reports:${mark(`address ${email}`)}`, OF_ADDRESS] as const]),
      ...(ip !== null && isPublicAddress(ip)
        ? [[`reports:${mark(`place ${today} ${ip}`)}`, OF_PLACE] as const]
        : []),
      ['reports', OF_ALL],
    ],
    {
      nl: 'Er is nu te vaak iets gemeld. Er is niets verloren: probeer het later opnieuw.',
      en: 'Too much was reported just now. Nothing is lost: try again later.',
    },
  )
}
