import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isRowId } from '../../access/isRowId'
import { isStaffActor } from '../../access/isStaff'
import { owns } from '../../operations/rolesFor'
import { settingsOf } from '../../publishing/settingsOf'

/** Whether somebody may see the drafts of a document: who may see it at all, and is staff or of the partner that owns it. */
export const seesDrafts = async (req: PayloadRequest, collection: string, id: number): Promise<boolean> => {
  if (!isRowId(id) || !settingsOf(req.payload, collection).mapping) return false
  const row = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const actor = actorOf(req)
  return row !== null && (isStaffActor(actor) || owns(actor, collection, { ...row }))
}
