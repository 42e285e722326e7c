import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { configOf, settingsOf } from '../../publishing/settingsOf'
import { notFound } from '../notFound'
import { readTimeline, type TimelineEntry } from '../readTimeline'
import { readReach, type WithdrawalReach } from '../sites/readReach'
import { withoutPersons, type Persons } from './withoutPersons'

/** A text as it was saved at a moment. */
export interface DossierVersion {
  /** ISO 8601, UTC. */
  at: string
  /** Whether this was live, or a draft or proposal. */
  isLive: boolean
  document: Record<string, unknown>
}

/** A file that the document shows or showed. */
export interface DossierFile {
  filename: string
  title: string
  bytes: number
  mimeType: string
}

/** All that is known of a document, with what is about its submitter apart. */
export interface Dossier {
  collection: string
  id: number
  urn: string
  title: string
  /** The newest first, as far as they are kept. */
  versions: DossierVersion[]
  /** The newest first. */
  timeline: TimelineEntry[]
  /** Of what was withdrawn: which sites of others know that. */
  reach: WithdrawalReach | null
  /** The newest first. */
  notes: { at: string; by: string | null; text: string }[]
  files: DossierFile[]
  persons: Persons
}

/**
 * Collects the dossier of a document, as somebody who answers a request for information needs it.
 *
 * @throws OperationRefused (403) for others than editors and admins, (404) for what is not there
 */
export const readDossier = async (req: PayloadRequest, collection: string, id: number): Promise<Dossier> => {
  if (!isEditorActor(actorOf(req)))
    throw new OperationRefused('notAllowed', 403, editorsOnly, languageOf(req))
  if (!settingsOf(req.payload, collection).workflow) throw notFound(req)
  const saved = await readVersions(req, collection, id)
  const persons: Persons = {}
  const fields = configOf(req.payload, collection)?.flattenedFields ?? []
  const versions = saved.map(({ document, ...version }) => ({
    ...version,
    document: withoutPersons(fields, document, persons),
  }))
  const newest = saved[0]?.document ?? {}
  return {
    collection,
    id,
    urn: String(newest.urn ?? ''),
    title: String(newest.title ?? `${collection} ${id}`),
    versions,
    timeline: await readWholeTimeline(req, collection, id),
    reach: await readReach(req, String(newest.urn ?? '')),
    notes: await readNotes(req, collection, id),
    files: filesOf(fields, saved),
    persons,
  }
}

/** The versions of a document; of one without versions what it is now. */
const readVersions = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<DossierVersion[]> => {
  const call = {
    collection: collection as CollectionSlug,
    depth: 1,
    overrideAccess: false,
    req,
    user: req.user,
  } as const
  const now = { ...(await req.payload.findByID({ ...call, id })) } as Record<string, unknown>
  if (!configOf(req.payload, collection)?.versions)
    return [{ at: String(now.updatedAt), isLive: true, document: now }]
  const { docs } = await req.payload.findVersions({
    ...call,
    limit: 0,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs.map(({ updatedAt, version }) => {
    const document = { ...(version as object) } as Record<string, unknown>
    return { at: updatedAt, isLive: document._status === 'published', document }
  })
}

const readWholeTimeline = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<TimelineEntry[]> => {
  const entries: TimelineEntry[] = []
  let before: number | null = null
  do {
    const page = await readTimeline({ req, collection, id, before, limit: 500 })
    entries.push(...page.entries)
    before = page.next
  } while (before !== null)
  return entries
}

const readNotes = async (req: PayloadRequest, collection: string, id: number): Promise<Dossier['notes']> => {
  const { docs } = await req.payload.find({
    collection: 'notes',
    depth: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-createdAt',
    user: req.user,
    where: { collection: { equals: collection }, documentId: { equals: String(id) } },
  })
  return docs.map(({ author, createdAt, text }) => ({
    at: createdAt,
    by: author !== null && typeof author === 'object' ? author.name : null,
    text,
  }))
}

/** The files of all versions, each once. */
const filesOf = (
  fields: readonly { type: string; name: string }[],
  versions: readonly DossierVersion[],
): DossierFile[] => {
  const names = fields.filter(({ type }) => type === 'upload').map(({ name }) => name)
  const files = new Map<string, DossierFile>()
  for (const { document } of versions) {
    for (const file of names.flatMap((name) => [document[name]].flat())) {
      if (file === null || typeof file !== 'object' || !('filename' in file)) continue
      const { filename, alt, filesize, mimeType } = file as Record<string, unknown>
      if (typeof filename !== 'string') continue
      const title = typeof alt === 'string' && alt !== '' ? alt : filename
      files.set(filename, {
        filename,
        title,
        bytes: Number(filesize ?? 0),
        mimeType: String(mimeType ?? ''),
      })
    }
  }
  return [...files.values()]
}

const editorsOnly = {
  nl: 'Alleen de redactie en beheerders halen een heel dossier op.',
  en: 'Only editors and admins take out a whole dossier.',
}
