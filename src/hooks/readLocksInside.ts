import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

const LOCKS = 'payload-locked-documents'

type Args = Parameters<CollectionBeforeOperationHook<CollectionSlug>>[0]['args']

/** A lock as it is kept: whoever has the document open in the panel. */
interface Lock {
  user?: { relationTo?: string; value?: unknown }
}

/**
 * Looks within the transaction whether somebody else has the document open in the panel. When nobody has, Payload need
 * not look any more: its own look (`checkDocumentLockStatus`) takes a second connection while the write holds one, and as
 * many writers at once as there are connections then wait for each other until they fail. When somebody has, Payload
 * still decides, at its own time: after it has checked access.
 */
export const readLocksInside: CollectionBeforeOperationHook<CollectionSlug> = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const call = args as { id?: number | string; overrideLock?: boolean }
  const isWrite = operation === 'update' || operation === 'delete'
  if (!isWrite || call.overrideLock !== false || collection.lockDocuments === false) return args
  if (!req.payload.collections[LOCKS] || (await isOpenElsewhere(req, collection.slug, call.id))) return args
  return { ...args, overrideLock: true } as Args
}

/** Whether anybody else has the document open; without an id: any document of the collection. */
const isOpenElsewhere = async (
  req: PayloadRequest,
  collection: string,
  id: number | string | undefined,
): Promise<boolean> => {
  const where: Where[] = [{ 'document.relationTo': { equals: collection } }]
  if (id !== undefined) where.push({ 'document.value': { equals: id } })
  const { docs } = await req.payload.db.find({
    collection: LOCKS,
    pagination: false,
    req,
    where: { and: where },
  })
  return (docs as Lock[]).some(
    ({ user }) => !req.user || user?.relationTo !== req.user.collection || user.value !== req.user.id,
  )
}
