import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf, type Actor } from '../access/actor'
import { queryRows, tableOf } from '../db/session'
import { isStaffActor } from '../access/isStaff'
import { accountsInRole } from '../mail/accountsInRole'
import { oweMail, type OwedMail } from '../mail/oweMail'
import { isRestriction } from '../mail/letters/restrictionWords'
import type { MailKind } from '../mail/mailKinds'
import type { MainRow } from '../publishing/types'
import { isPublic, type Role, type Workflow } from '../workflow'
import type { AuditEntry } from './writePlan'

/** The steps that decide on what somebody submitted: they have a right to hear of those. */
const DECISIONS = [
  'refuse',
  'refer',
  'answer',
  'answerAtOnce',
  'close',
  'stop',
  'expire',
  'merge',
  'withdraw',
  'hide',
  'unhide',
  'trash',
  'restoreFromTrash',
]

/** What is done beside the steps of a workflow: whoever brought it has a right to the reasons (DSA, article 17). */
const MODERATION: Readonly<Record<string, readonly Role[]>> = {
  hide: ['owner', 'partner'],
  unhide: ['owner', 'partner'],
  trash: ['owner', 'partner'],
  restoreFromTrash: ['owner', 'partner'],
}

interface Happened {
  workflow: Workflow
  document: MainRow
  /** What it was before; null when it was made. */
  before: MainRow | null
  actor: Actor
  /** The number of its line in the history. */
  line: number
  audit: AuditEntry
}

/**
 * Owes a letter to everybody whom the workflow names for a step (`notify`), and to whoever brought what the desk hides, trashes or
 * shows again. Nobody gets one about what they did themselves, and who would get two gets the one that concerns them most.
 */
export const oweLetters = async (req: PayloadRequest, happened: Happened): Promise<void> => {
  const { actor, audit, before, document, line, workflow } = happened
  const definition = workflow.transitions[audit.transition]
  // Who could not see it before or after hears nothing of hiding it.
  const isSeen = isPublic(workflow, document) !== (before !== null && isPublic(workflow, before))
  const roles = definition?.notify ?? (isSeen ? MODERATION[audit.transition] : undefined) ?? []
  if (roles.length === 0) return
  const isInternal = Boolean(definition?.reasonIsInternal)
  const letters: OwedMail[] = []
  const known = new Set<number>(actor.kind === 'user' ? [actor.id] : [])
  const base = { event: `transition:${line}`, collection: workflow.collection, documentId: document.id }
  const details = { step: audit.transition, to: audit.to }
  for (const role of ORDER.filter((each) => roles.includes(each))) {
    if (role === 'owner') {
      const contact = actor.kind === 'owner' ? null : submitterOf(document)
      if (contact === null) continue
      const reason = isInternal ? null : audit.reason
      const how = await restrictionOf(req, happened)
      const kind = isDecision(happened) ? 'decision' : 'progress'
      letters.push({ ...base, kind, to: { contact }, details: { ...details, ...how, reason } })
      continue
    }
    const reason = role === 'partner' && isInternal ? null : audit.reason
    for (const user of await accountsOf(req, role, workflow.collection, document)) {
      if (known.has(user)) continue
      known.add(user)
      letters.push({ ...base, kind: KINDS[role] ?? 'newWork', to: { user }, details: { ...details, reason } })
    }
  }
  await oweMail(req, letters)
}

/** What a partner takes back itself is no decision of the desk, and nor is a draft that goes. */
const isDecision = ({ actor, audit }: Happened): boolean =>
  DECISIONS.includes(audit.transition) &&
  (audit.transition !== 'withdraw' || (isStaffActor(actor) && audit.from !== 'draft'))

/** What whoever brought something hears of how it was kept from the public; nothing for other steps. */
const restrictionOf = async (
  req: PayloadRequest,
  happened: Happened,
): Promise<Readonly<Record<string, string>>> => {
  const { actor, audit, before, workflow } = happened
  if (!isRestriction(audit.transition)) return {}
  // What was hidden before was on the site before that.
  const wasPublic = before !== null && isPublic(workflow, { ...before, hidden: false })
  const seen: Readonly<Record<string, string>> = wasPublic ? { wasPublic: 'yes' } : {}
  if (!isDecision(happened)) return seen
  // Two that are alike become one: nobody reported that.
  const mayBeReported = wasPublic && isStaffActor(actor) && audit.transition !== 'merge'
  return {
    ...seen,
    restricted: 'yes',
    ...(isStaffActor(actor) ? { byPeople: 'yes' } : {}),
    ...(mayBeReported && (await wasReported(req, String(before.urn))) ? { wasReported: 'yes' } : {}),
  }
}

/** Whether a report waits, or led to something this week: the desk handles it before or after the step. */
const wasReported = async (req: PayloadRequest, urn: string): Promise<boolean> => {
  const found = await queryRows(
    req,
    sql`select 1 from ${sql.identifier(tableOf(req.payload, 'reports'))}
        where urn = ${urn} and (state::text = 'new'
          or (outcome::text in ('changed', 'removed') and handled_at > now() - interval '7 days')) limit 1`,
  )
  return found.length > 0
}

/** Whom a step concerns most comes first. */
const ORDER: readonly Role[] = ['owner', 'handler', 'partner', 'assessor', 'editor']

const KINDS: Partial<Record<Role, MailKind>> = { handler: 'assigned', partner: 'partnerNews' }

/** Who submitted a document: a contact, or null for what an organisation made itself. */
const submitterOf = (row: MainRow): number | null => idOf(row.submitter) ?? idOf(row.person)

const accountsOf = async (
  req: PayloadRequest,
  role: Role,
  collection: string,
  row: MainRow,
): Promise<readonly number[]> => {
  if (role === 'handler') return [idOf(row.handler)].filter((id) => id !== null)
  const partner = collection === 'partners' ? row.id : idOf(row.partner)
  if (role !== 'partner') return accountsInRole(req, role)
  if (partner === null) return []
  const users = sql.identifier(tableOf(req.payload, 'users'))
  const rows = await queryRows<{ id: number }>(
    req,
    sql`select id from ${users} where role = 'partner' and partner_id = ${partner} order by id`,
  )
  return rows.map(({ id }) => Number(id))
}
