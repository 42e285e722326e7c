import { sql } from '@payloadcms/db-postgres/drizzle'
import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { isEditorActor } from '../access/isEditor'
import { queryRows, tableOf } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { contentOf } from '../hooks/engineFields'
import { fingerprintOf } from '../hooks/fingerprintOf'
import { readProposal } from '../hooks/lockRow'
import { plain } from '../hooks/pendingFields'
import { readMainRow } from '../publishing/readMainRow'
import { renderBody } from '../publishing/renderBody'
import { configOf } from '../publishing/settingsOf'
import { readField } from '../workflow'
import { compareFields, type FieldChange } from './compareFields'
import { describeValue, sayLabel } from './describeValue'
import { listTransitions, type TransitionOffer } from './listTransitions'
import { shownFields } from './shownFields'

/** A picture with the words that stand for it. */
export interface QueueImage {
  url: string
  alt: string
  isDecorative: boolean
}

/** Something that waits for the desk, as its reader would judge it. */
export interface QueueItem {
  collection: string
  id: number
  kind: 'submission' | 'proposal'
  title: string
  summary: string
  /** The body as the public would get it: sanitised. */
  html: string
  image: QueueImage | null
  /** What else everybody would read of it: labels and texts. */
  facts: { name: string; label: string; text: string }[]
  /** For a proposal: what it changes of the live version. */
  changes: FieldChange[] | null
  /** Whether a proposal also changes what is not shown here. */
  otherChanges: boolean
  offer: TransitionOffer
  /** Fingerprint of what is shown, to send along with a step. */
  seen: string
  /** The values of the fields that steps ask for, by path. */
  values: Record<string, unknown>
  /** The name that the submitter chose. */
  submitterName: string | null
  /** Why a step that was taken did not happen in the end. */
  cameBack: string | null
}

/**
 * One thing from the queue, with what somebody needs to judge it.
 *
 * @returns null when it does not wait (any more).
 * @throws OperationRefused (403) for everybody but editors and admins.
 */
export const readQueueItem = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<QueueItem | null> => {
  if (!isEditorActor(actorOf(req))) throw new OperationRefused('notAllowed', 403, forEditors, languageOf(req))
  const { payload, user } = req
  const config = configOf(payload, collection)
  const row = config ? await readMainRow(payload, collection, id, req) : null
  if (!config || !row || row.deletedAt) return null
  const proposal = row._status === 'published' ? await readProposal(req, collection, id) : null
  if (row.state !== 'submitted' && !proposal) return null

  const read = (draft: boolean) =>
    payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 1,
      disableErrors: true,
      draft,
      overrideAccess: false,
      req,
      user,
    }) as Promise<Record<string, unknown> | null>
  const shown = await read(proposal !== null)
  if (!shown) return null
  const language = languageOf(req)
  const fields = shownFields(config)
  const live = proposal ? await read(false) : null
  const changes = live ? compareFields(fields, live, shown, language) : null
  const offer = await listTransitions(req, collection, id)
  const paths = offer.transitions.flatMap((step) => step.fields.map(({ path }) => path))
  return {
    collection,
    id,
    kind: proposal ? 'proposal' : 'submission',
    title: textOf(shown.title),
    summary: textOf(shown.summary),
    html: renderBody(shown.body).html,
    image: imageOf(shown.image),
    facts: fields
      .filter(({ name }) => !['title', 'summary', 'body', 'image'].includes(name))
      .map((field) => ({
        name: field.name,
        label: 'label' in field ? sayLabel(field.label, language, field.name) : field.name,
        text: isUnticked(field, shown) ? '' : describeValue(field, shown[field.name], language),
      }))
      .filter(({ text }) => text !== ''),
    changes,
    otherChanges: proposal !== null && hasOtherChanges(row, proposal, fields),
    offer,
    seen: fingerprintOf(proposal ?? row),
    values: Object.fromEntries([...new Set(paths)].map((path) => [path, readField(row, path) ?? null])),
    submitterName: textOf(row.submitterName) || null,
    cameBack: await whyItCameBack(req, collection, id),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A box that nobody ticked says nothing. */
const isUnticked = (field: FlattenedField, shown: Record<string, unknown>): boolean =>
  field.type === 'checkbox' && !shown[field.name]

const imageOf = (value: unknown): QueueImage | null => {
  if (value === null || typeof value !== 'object' || !('url' in value)) return null
  const { alt, isDecorative, url } = value as Record<string, unknown>
  return { url: String(url), alt: textOf(alt), isDecorative: Boolean(isDecorative) }
}

const hasOtherChanges = (
  row: Record<string, unknown>,
  proposal: Record<string, unknown>,
  shown: readonly FlattenedField[],
): boolean => {
  const names = new Set(shown.map(({ name }) => name))
  return Object.entries(contentOf(proposal)).some(
    ([name, value]) => !names.has(name) && !isDeepStrictEqual(plain(value), plain(row[name])),
  )
}

const whyItCameBack = async (req: PayloadRequest, collection: string, id: number): Promise<string | null> => {
  const [last] = await queryRows<{ transition: string; reason: string | null }>(
    req,
    sql`select transition, reason from ${sql.identifier(tableOf(req.payload, 'transitions'))}
        where collection = ${collection} and document_id = ${String(id)} order by id desc limit 1`,
  )
  return last?.transition.endsWith('Refused') ? last.reason : null
}

const forEditors = {
  nl: 'Wat er te beoordelen is, is voor redacteuren en beheerders.',
  en: 'What is to be reviewed is for editors and admins.',
}
