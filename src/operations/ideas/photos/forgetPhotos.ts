import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { queryRows, tableOf } from '../../../db/session'

/** As many at once as a night takes without holding others up. */
const MOST = 500

/**
 * Removes photos that were not sent within a day, and files of photos whose idea was not kept or was forgotten. A file that
 * anything still shows stays.
 *
 * @returns how many
 */
export const forgetPhotos = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const [ideas, media, versions] = [
    tableOf(payload, 'ideas'),
    tableOf(payload, 'media'),
    `_${tableOf(payload, 'ideas')}_v`,
  ].map((name) => sql.identifier(name))
  const unused = await queryRows<{ name: string; media: number | null }>(
    req,
    sql`select u.name, m.id as media from idea_uploads u left join ${media} m on m.id = u.media_id
        where u.created_at < now() - interval '1 day'
          and not exists (select 1 from ${ideas} i where i.image_id = u.media_id)
          and not exists (select 1 from ${versions} v where v.version_image_id = u.media_id)
          and not exists (select 1 from feed_media f where f.name = m.filename)
        order by u.created_at limit ${MOST}`,
  )
  for (const photo of unused) {
    if (photo.media !== null)
      await payload.delete({
        collection: 'media',
        id: Number(photo.media),
        overrideAccess: true,
        trash: true,
      })
    await queryRows(req, sql`delete from idea_uploads where name = ${photo.name}`)
  }
  return unused.length
}
