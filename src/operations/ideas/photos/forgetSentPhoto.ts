import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../../db/session'

/**
 * Removes the file of a photo that somebody sent with an idea, at once; a file that the desk put there stays, and one that the desk
 * shows elsewhere too.
 */
export const forgetSentPhoto = async (req: PayloadRequest, media: number): Promise<void> => {
  const ours = await queryRows(req, sql`delete from idea_uploads where media_id = ${media} returning name`)
  if (ours.length > 0 && !(await isShown(req, media)))
    await req.payload.delete({ collection: 'media', id: media, overrideAccess: true, trash: true, req })
}

/** Whether any document has it as its picture. */
const isShown = async (req: PayloadRequest, media: number): Promise<boolean> => {
  const tables = req.payload.config.collections
    .filter(({ flattenedFields }) =>
      flattenedFields.some(
        (field) => field.type === 'upload' && field.name === 'image' && field.relationTo === 'media',
      ),
    )
    .map(
      ({ slug }) =>
        sql`select 1 from ${sql.identifier(tableOf(req.payload, slug))} where image_id = ${media}`,
    )
  if (tables.length === 0) return false
  return (await queryRows(req, sql`${sql.join(tables, sql` union all `)} limit 1`)).length > 0
}
