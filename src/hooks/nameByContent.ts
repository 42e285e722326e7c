import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { toSlug } from './toSlug'

/**
 * Names an uploaded file after what it holds: another file never gets an address that a browser or feed reader has kept
 * for good. `Foto dijk.JPG` becomes `foto-dijk-3f8a1c09d2.jpg`.
 */
export const nameByContent: CollectionBeforeOperationHook<CollectionSlug> = ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file?.data) return args
  const extension = extname(file.name).toLowerCase()
  const base = toSlug(file.name.slice(0, file.name.length - extension.length))
  const hash = createHash('sha256').update(file.data).digest('hex').slice(0, 10)
  if (!file.name.includes(`-${hash}`)) file.name = `${base}-${hash}${extension}`
  return args
}
