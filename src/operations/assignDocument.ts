import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf, idOf, type Actor } from '../access/actor'
import { isRowId } from '../access/isRowId'
import { isStaffActor } from '../access/isStaff'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { lockRow } from '../hooks/lockRow'
import { recordTransition } from '../hooks/recordTransition'
import { setIntent } from '../hooks/writePlan'
import { oweMail } from '../mail/oweMail'
import { readMainRow } from '../publishing/readMainRow'
import { settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { notFound } from './notFound'
import { requestFor, type Caller } from './requestFor'

/** With whom a document lies. */
export interface Assignment {
  assignee: { id: number; name: string } | null
  team: string | null
}

interface AssignCall extends Caller {
  collection: string
  id: number
  /** The account of a colleague; null takes it off, left out leaves it. */
  assignee?: number | null
  /** The name of a team; null or empty takes it off, left out leaves it. */
  team?: string | null
  /** What whoever gets it should know. Becomes a note at the document. */
  note?: string
}

/** How long the name of a team may be. */
const LONGEST_TEAM = 120

/**
 * Hands a document over to a colleague or a team. An internal matter: a proposal that waits stays one, nothing public changes,
 * and the line in the history (`assigned`) is for staff.
 *
 * @throws OperationRefused (403) for others than staff, (400) for who is no colleague, (404) for what is not there
 */
export const assignDocument = async (call: AssignCall): Promise<Assignment> => {
  const { payload, collection, id } = call
  const req = await requestFor(call)
  const actor = actorOf(req)
  if (!settingsOf(payload, collection).workflow) throw notFound(req)
  if (!isStaffActor(actor) && actor.kind !== 'system') throw refused(req, 'notAllowed', 403, staffOnly)
  return inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row || row.deletedAt) throw notFound(req)
    const before = await assignmentOf(req, row)
    const now: Assignment = {
      assignee: call.assignee === undefined ? before.assignee : await readColleague(req, call.assignee),
      team: call.team === undefined ? before.team : readTeam(req, call.team),
    }
    const note = call.note?.trim() ?? ''
    if (now.assignee?.id !== before.assignee?.id || now.team !== before.team)
      await writeAssignment(req, { collection, row, actor, now })
    if (note !== '') {
      await payload.create({
        collection: 'notes',
        data: { collection, documentId: String(id), text: note },
        overrideAccess: true,
        req,
      })
    }
    return now
  })
}

/** With whom a document lies, and to whom it can be handed over. */
export interface AssignmentChoice extends Assignment {
  colleagues: { id: number; name: string; team: string | null }[]
}

/** More colleagues than a province has at such a desk. */
const MOST_COLLEAGUES = 500

/**
 * With whom a document lies, and who there is.
 *
 * @throws OperationRefused (403) for others than staff, (404) for what is not there
 */
export const readAssignment = async (call: {
  req: PayloadRequest
  collection: string
  id: number
}): Promise<AssignmentChoice> => {
  const { req, collection, id } = call
  const actor = actorOf(req)
  if (!isStaffActor(actor)) throw refused(req, 'notAllowed', 403, staffOnly)
  const row = await readMainRow(req.payload, collection, id, req)
  if (!row) throw notFound(req)
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: MOST_COLLEAGUES,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, team: true },
    sort: 'name',
    user: req.user,
    where: { role: { in: ['admin', 'editor', 'assessor'] }, accessEndedAt: { exists: false } },
  })
  const colleagues = docs.map(({ id: user, name, team }) => ({ id: user, name, team: team ?? null }))
  return { ...(await assignmentOf(req, row)), colleagues }
}

/** With whom a document lies now, from its main row. */
const assignmentOf = async (req: PayloadRequest, row: Record<string, unknown>): Promise<Assignment> => {
  const id = idOf(row.assignee)
  const user = id === null ? null : await readUser(req, id)
  return {
    assignee: user ? { id: user.id, name: user.name } : null,
    team: typeof row.assignedTeam === 'string' && row.assignedTeam !== '' ? row.assignedTeam : null,
  }
}

const writeAssignment = async (
  req: PayloadRequest,
  { collection, row, actor, now }: { collection: string; row: MainRow; actor: Actor; now: Assignment },
): Promise<void> => {
  const patch = { assignee: now.assignee?.id ?? null, assignedTeam: now.team }
  setIntent(req, collection, row.id, { kind: 'engine', patch })
  await req.payload.update({
    collection: collection as CollectionSlug,
    id: row.id,
    data: {},
    depth: 0,
    overrideAccess: true,
    req,
  })
  const state = String(row.state)
  const line = await recordTransition(req, {
    collection,
    documentId: row.id,
    urn: String(row.urn ?? ''),
    actor,
    transition: 'assigned',
    from: state,
    to: state,
    reason: inWords(now),
  })
  const isOwnAct = actor.kind === 'user' && actor.id === now.assignee?.id
  if (!now.assignee || isOwnAct || idOf(row.assignee) === now.assignee.id) return
  await oweMail(req, [
    {
      event: `transition:${line}`,
      kind: 'assigned',
      to: { user: now.assignee.id },
      collection,
      documentId: row.id,
      details: { step: 'assigned', to: state },
    },
  ])
}

const inWords = ({ assignee, team }: Assignment): string =>
  [assignee?.name, team].filter((part) => part).join(', ') || 'Ligt bij niemand meer.'

/** @throws OperationRefused (400) for an account that is no colleague's */
const readColleague = async (req: PayloadRequest, id: unknown): Promise<Assignment['assignee']> => {
  if (id === null) return null
  const user = isRowId(id) ? await readUser(req, Number(id)) : null
  if (!user || user.role === 'partner') throw refused(req, 'badRequest', 400, noColleague)
  return { id: user.id, name: user.name }
}

const readTeam = (req: PayloadRequest, team: unknown): string | null => {
  if (team === null) return null
  const name = typeof team === 'string' ? team.normalize('NFC').trim() : null
  if (name === null || name.length > LONGEST_TEAM) throw refused(req, 'badRequest', 400, wrongTeam)
  return name === '' ? null : name
}

const readUser = (req: PayloadRequest, id: number) =>
  req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

const refused = (
  req: PayloadRequest,
  code: 'badRequest' | 'notAllowed',
  status: number,
  message: typeof staffOnly,
) => new OperationRefused(code, status, message, languageOf(req))

const staffOnly = {
  nl: 'Alleen collega’s van de provincie geven elkaar iets door.',
  en: 'Only colleagues of the province hand things over to each other.',
}

const noColleague = {
  nl: 'Kies een collega van de provincie: een redacteur, behandelaar of beheerder.',
  en: 'Choose a colleague of the province: an editor, assessor or admin.',
}

const wrongTeam = {
  nl: `Schrijf de naam van het team in hoogstens ${LONGEST_TEAM} tekens.`,
  en: `Write the name of the team in at most ${LONGEST_TEAM} characters.`,
}
