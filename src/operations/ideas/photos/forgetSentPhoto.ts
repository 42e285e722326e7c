import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../../db/session'

/** Removes the file of a photo that somebody sent with an idea, at once; a file that the desk put there stays. */
export const forgetSentPhoto = async (req: PayloadRequest, media: number): Promise<void> => {
  const ours = await queryRows(req, sql`delete from idea_uploads where media_id = ${media} returning name`)
  if (ours.length > 0)
    await req.payload.delete({ collection: 'media', id: media, overrideAccess: true, trash: true, req })
}
