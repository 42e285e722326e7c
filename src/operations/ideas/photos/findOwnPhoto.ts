import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/actor'
import { queryRows, tableOf } from '../../../db/session'
import type { MainRow } from '../../../publishing/types'

/** The photo that somebody sent with their idea. */
export interface OwnPhoto {
  /** The name of the file in the media folder, no wider than a screen. */
  file: string
  /** What there is to see on it; '' when that is not said. */
  alt: string
  /** Whether something else that is public shows it too: what is said of it is then no longer theirs alone. */
  isShownElsewhere: boolean
}

/**
 * The photo of an idea, for whoever brought it: the one that they sent. What another idea has too may be of somebody else, and a picture that the desk chose: both are theirs to see once the idea is
 * on the site, as it is for everybody.
 *
 * @returns null when there is none of theirs
 */
export const findOwnPhoto = async (
  req: PayloadRequest,
  { image, urn }: MainRow,
): Promise<OwnPhoto | null> => {
  const id = idOf(image)
  if (id === null) return null
  const [found] = await queryRows<{ file: string; alt: string | null; shown: boolean }>(
    req,
    sql`select coalesce(m.sizes_large_filename, m.filename) as file, m.alt,
          exists (select 1 from feed_media f where f.name = m.filename and f.urn <> ${String(urn)}) as shown
        from ${sql.identifier(tableOf(req.payload, 'media'))} m
        where m.id = ${id} and m.deleted_at is null and m.mime_type like 'image/%'
          and exists (select 1 from idea_uploads u where u.media_id = m.id)
          and not exists (select 1 from ${sql.identifier(tableOf(req.payload, 'ideas'))} i
            where i.image_id = m.id and i.urn <> ${String(urn)})`,
  )
  return found ? { file: found.file, alt: found.alt ?? '', isShownElsewhere: found.shown } : null
}
