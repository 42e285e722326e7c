import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { LastAdmin } from '../../errors/LastAdmin'
import { languageOf } from '../../errors/languageOf'

/** Refuses to take the role of admin from the only admin. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isDemoted =
    operation === 'update' &&
    originalDoc?.role === 'admin' &&
    data.role !== undefined &&
    data.role !== 'admin'
  if (isDemoted) await refuseForTheLast(req, Number(originalDoc.id))
  return data
}

/** Refuses to delete the only admin. */
export const keepLastAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<{ id: number; role?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (account?.role === 'admin') await refuseForTheLast(req, account.id)
}

/** @throws LastAdmin when no other admin can sign in */
export const refuseForTheLast = async (req: PayloadRequest, id: number): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: {
      and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }, { accessEndedAt: { exists: false } }],
    },
    req,
  })
  if (totalDocs === 0) throw new LastAdmin(languageOf(req))
}
