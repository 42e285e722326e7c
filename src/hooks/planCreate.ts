import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { partnerOf } from '../access/partnerOf'
import { languageOf } from '../errors/languageOf'
import { TransitionRefused } from '../errors/TransitionRefused'
import { rolesFor } from '../operations/rolesFor'
import { hasRole, type Refusal, type Workflow } from '../workflow'
import { ENGINE_FIELDS } from './engineFields'
import type { WriteArgs } from './planWrite'
import { setPlan, takeIntent } from './writePlan'

/**
 * Plans a new document: made by hand it starts where its workflow starts, whatever the data say; an import may enter
 * in any state whose requirements it meets. A duplicate gets an identity of its own and starts anew.
 */
export const planCreate = async ({
  workflow,
  call,
  req,
}: {
  workflow: Workflow
  call: WriteArgs
  req: PayloadRequest
}): Promise<WriteArgs> => {
  const { collection } = workflow
  const intent = takeIntent(req, collection, null)
  const isImport = intent?.kind === 'import'
  const actor = actorOf(req)
  const data = withoutEngineFields(call.data)
  const partner = partnerOf(actor)
  const owned = partner === null ? data : { ...data, partner }
  const roles = await rolesFor(req, actor, collection, owned)
  const start = startOf(workflow, data)
  const state = isImport ? intent.state : start
  const now = new Date()
  const may = (isImport ? workflow.import.by : workflow.create.by).some((role) => hasRole(roles, role))
  const isOurs = roles.has('system') && !isImport

  const refusals: Refusal[] = []
  if (!may && !isOurs) refusals.push(notYours)
  const asked = call.data.state
  if (
    !isImport &&
    !call.duplicateFromID &&
    typeof asked === 'string' &&
    ![state, workflow.create.to].includes(asked)
  ) {
    refusals.push(startsElsewhere(workflow, asked))
  }

  const isLive = Boolean(workflow.states[state]?.isPublic)
  const publishedAt = importedDate(call.data.publishedAt, now)
  setPlan(req, null, {
    collection,
    actor,
    roles,
    now,
    row: null,
    kind: 'create',
    rebase: null,
    patch: {
      ...Object.fromEntries(ENGINE_FIELDS.map((name) => [name, null])),
      state,
      hidden: false,
      urn: `urn:uuid:${randomUUID()}`,
      stateReason: isImport ? (intent.reason ?? null) : null,
      mergedInto: isImport ? (call.data.mergedInto ?? null) : null,
      stateChangedAt: now.toISOString(),
      contentChangedAt: now.toISOString(),
      scheduled: {},
      ...(isLive ? { publishedAt, publicUpdatedAt: publishedAt } : {}),
      _status: isLive ? 'published' : 'draft',
      ...(call.duplicateFromID ? { origin: {} } : {}),
    },
    refusal: refusals.length ? new TransitionRefused(refusals, [], languageOf(req)) : null,
    audit: {
      transition: isImport ? 'import' : 'create',
      from: null,
      to: state,
      reason: isImport ? (intent.reason ?? null) : null,
    },
    decision: null,
    proposal: null,
  })
  return { ...call, data, draft: false }
}

/** Where a new document starts. Its form says the usual state, whatever is filled in. */
const startOf = ({ create }: Workflow, data: Record<string, unknown>): string =>
  create.instead?.when(data) ? create.instead.to : create.to

const withoutEngineFields = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => !(ENGINE_FIELDS as readonly string[]).includes(name)),
  )

/** What was published elsewhere before keeps its date, unless that lies ahead. */
const importedDate = (value: unknown, now: Date): string => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : now
  return Number.isNaN(date.getTime()) || date > now ? now.toISOString() : date.toISOString()
}

const notYours: Refusal = {
  code: 'notYou',
  fields: [],
  message: {
    nl: 'Je mag hier niets nieuws maken. Vraag het een redacteur.',
    en: 'You may not make anything new here. Ask an editor.',
  },
}

const startsElsewhere = (workflow: Workflow, asked: string): Refusal => {
  const start = workflow.states[workflow.create.to]?.label
  const there = workflow.states[asked]?.label
  return {
    code: 'notFromHere',
    fields: ['state'],
    message: {
      nl: `Iets nieuws begint als '${start?.nl}', niet als '${there?.nl ?? asked}'. Sla het eerst op en zet daarna de stap.`,
      en: `Something new starts as '${start?.en}', not as '${there?.en ?? asked}'. Save it first and then take the step.`,
    },
  }
}
