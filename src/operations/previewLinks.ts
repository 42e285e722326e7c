import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { mayEdit } from '../access/mayEdit'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { notFound } from './notFound'
import { sharedPreviewAddress } from './previewAddress'
import { readPreview, signPreview } from './previewToken'

/** A link that works, as who may edit the document sees it. */
export interface PreviewLink {
  id: number
  /** The address, without the site when that has no fixed one. */
  url: string
  /** ISO 8601, UTC. */
  expiresAt: string
  madeAt: string
  madeBy: string | null
}

/** How long a link may work at most, in days. */
export const MOST_DAYS = 30

const DAY = 24 * 60 * 60 * 1000

interface LinkCall {
  req: PayloadRequest
  collection: string
  id: number
}

/**
 * Makes a link with which anybody sees a document as it would be on the site, as long as the link works.
 *
 * @param call.days - 1 to 30
 * @throws OperationRefused (400, 403) for another number of days, or when whoever asks may not edit the document
 */
export const makePreviewLink = async ({
  req,
  collection,
  id,
  days,
}: LinkCall & { days: unknown }): Promise<PreviewLink> => {
  await requireEditor({ req, collection, id })
  if (!isDays(days)) throw refused(req, 'badRequest', 400, wrongDays)
  const actor = actorOf(req)
  const row = await req.payload.create({
    collection: 'preview-links',
    data: {
      collection,
      documentId: String(id),
      // Whole seconds, as the token has them.
      expiresAt: new Date(Math.floor((Date.now() + days * DAY) / 1000) * 1000).toISOString(),
      madeBy: actor.kind === 'user' ? actor.id : null,
    },
    depth: 1,
    overrideAccess: true,
    req,
  })
  return toLink(req, row)
}

/**
 * The links to a document that work now, the newest first.
 *
 * @throws OperationRefused (403) when whoever asks may not edit the document
 */
export const listPreviewLinks = async ({ req, collection, id }: LinkCall): Promise<PreviewLink[]> => {
  await requireEditor({ req, collection, id })
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    depth: 1,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-createdAt',
    where: {
      collection: { equals: collection },
      documentId: { equals: String(id) },
      expiresAt: { greater_than: new Date().toISOString() },
      revokedAt: { exists: false },
    },
  })
  return docs.map((row) => toLink(req, row))
}

/**
 * Ends a link at once. One that had ended stays as it was.
 *
 * @throws OperationRefused (403, 404) when whoever asks may not edit the document, or the link is of another one
 */
export const revokePreviewLink = async ({
  req,
  collection,
  id,
  link,
}: LinkCall & { link: number }): Promise<void> => {
  await requireEditor({ req, collection, id })
  const row = await readLink(req, link)
  if (!row || row.collection !== collection || row.documentId !== String(id)) throw notFound(req)
  if (row.revokedAt) return
  const actor = actorOf(req)
  await req.payload.update({
    collection: 'preview-links',
    id: link,
    data: { revokedAt: new Date().toISOString(), revokedBy: actor.kind === 'user' ? actor.id : null },
    overrideAccess: true,
    req,
  })
}

/** What a token leads to: a document, and until when; to what has ended; or nowhere. */
export type FoundPreview =
  { kind: 'works'; collection: string; id: number; until: Date } | { kind: 'ended' } | { kind: 'unknown' }

/** Looks up the document of a link. Nothing is asked of the database for a token that the site did not write. */
export const findPreview = async (req: PayloadRequest, token: string): Promise<FoundPreview> => {
  const claim = readPreview(req.payload.secret, token)
  if (!claim) return { kind: 'unknown' }
  const { collection, id, link, until } = claim
  if (until * 1000 <= Date.now()) return { kind: 'ended' }
  const row = await readLink(req, link)
  const isIts = row?.collection === collection && row.documentId === String(id)
  return isIts && !row.revokedAt
    ? { kind: 'works', collection, id, until: new Date(until * 1000) }
    : { kind: 'ended' }
}

const readLink = (req: PayloadRequest, id: number) =>
  req.payload.findByID({
    collection: 'preview-links',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

const toLink = (
  req: PayloadRequest,
  row: {
    id: number
    collection: string
    documentId: string
    createdAt: string
    expiresAt: string
    madeBy?: unknown
  },
): PreviewLink => {
  const { madeBy } = row
  const token = signPreview(req.payload.secret, {
    link: row.id,
    collection: row.collection,
    id: Number(row.documentId),
    until: Date.parse(row.expiresAt) / 1000,
    by: idOf(madeBy),
  })
  const name = madeBy !== null && typeof madeBy === 'object' && 'name' in madeBy ? madeBy.name : null
  return {
    id: row.id,
    url: `${req.payload.config.serverURL}${sharedPreviewAddress(token)}`,
    expiresAt: new Date(row.expiresAt).toISOString(),
    madeAt: row.createdAt,
    madeBy: typeof name === 'string' ? name : null,
  }
}

const isDays = (days: unknown): days is number =>
  typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS

const requireEditor = async ({ req, collection, id }: LinkCall): Promise<void> => {
  if (!(await mayEdit(req, collection, id))) throw refused(req, 'notAllowed', 403, notYours)
}

const refused = (
  req: PayloadRequest,
  code: 'badRequest' | 'notAllowed',
  status: number,
  message: typeof wrongDays,
) => new OperationRefused(code, status, message, languageOf(req))

const wrongDays = {
  nl: `Kies hoeveel dagen de link werkt: een heel getal van 1 tot en met ${MOST_DAYS}.`,
  en: `Choose for how many days the link works: a whole number from 1 to ${MOST_DAYS}.`,
}

const notYours = {
  nl: 'Alleen wie dit mag bewerken, mag er een voorbeeld van delen.',
  en: 'Only those who may edit this may share a preview of it.',
}
