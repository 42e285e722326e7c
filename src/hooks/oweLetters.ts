import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf, type Actor } from '../access/actor'
import { queryRows, tableOf } from '../db/session'
import { accountsInRole } from '../mail/accountsInRole'
import { oweMail, type OwedMail } from '../mail/oweMail'
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

/**
 * What the desk does beside the steps of a workflow. Whoever brought it has a right to the reasons (DSA, article 17); partners see
 * it in the history.
 */
const MODERATION: Readonly<Record<string, readonly Role[]>> = {
  hide: ['owner'],
  unhide: ['owner'],
  trash: ['owner'],
  restoreFromTrash: ['owner'],
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
 * Owes a letter to everybody whom the workflow names for a step (`notify`), and to whoever brought what the desk hides, trashes or shows again. Nobody gets one about what they did
 * themselves, and who would get two gets the one that concerns them most.
 */
export const oweLetters = async (req: PayloadRequest, happened: Happened): Promise<void> => {
  const { actor, audit, before, document, line, workflow } = happened
  const definition = workflow.transitions[audit.transition]
  const wasPublic = before !== null && isPublic(workflow, before)
  // Who could not see it before or after hears nothing of hiding it.
  const isSeen = isPublic(workflow, document) !== wasPublic
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
      const kind = DECISIONS.includes(audit.transition) ? 'decision' : 'progress'
      const reason = isInternal ? null : audit.reason
      const how = { wasPublic: yes(wasPublic), byPeople: yes(actor.kind === 'user') }
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

const yes = (is: boolean): string | null => (is ? 'yes' : null)

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
