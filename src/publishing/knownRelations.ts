import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { isRowId } from '../access/isRowId'
import { configOf } from './settingsOf'

/**
 * What was typed, with relations only to documents that the saved one leads to already or that whoever makes the request may
 * see: nobody learns of a file or a partner by putting its number in a form.
 */
export const knownRelations = async (
  req: PayloadRequest,
  {
    collection,
    saved,
    typed,
  }: { collection: string; saved: Record<string, unknown>; typed: Record<string, unknown> },
): Promise<Record<string, unknown>> => {
  const known = { ...typed }
  for (const field of configOf(req.payload, collection)?.flattenedFields ?? []) {
    if (field.type !== 'relationship' && field.type !== 'upload') continue
    if (!(field.name in typed)) continue
    const ids = idsIn(typed[field.name])
    const before = idsIn(saved[field.name])
    const allowed =
      typeof field.relationTo === 'string'
        ? await readable(req, field.relationTo, ids, before)
        : new Set(before)
    const kept = ids.filter((id) => allowed.has(id))
    known[field.name] = field.hasMany ? kept : (kept[0] ?? null)
  }
  return known
}

const idsIn = (value: unknown): number[] =>
  [value].flat().flatMap((entry) => {
    const id = idOf(entry)
    return id !== null && isRowId(id) ? [id] : []
  })

const readable = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly number[],
  before: readonly number[],
): Promise<ReadonlySet<number>> => {
  const fresh = ids.filter((id) => !before.includes(id))
  if (fresh.length === 0) return new Set(before)
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: fresh.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    user: req.user,
    where: { id: { in: fresh } },
  })
  return new Set([...before, ...docs.map(({ id }) => Number(id))])
}
