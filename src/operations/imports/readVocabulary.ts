import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import type { Vocabulary } from '../../import/fields/Vocabulary'

/** The themes that are online and the areas: what the cells of a file can name. */
export const readVocabulary = async (req: PayloadRequest): Promise<Vocabulary> => {
  const table = (collection: string) => sql.identifier(tableOf(req.payload, collection))
  return {
    themes: await queryRows<Vocabulary['themes'][number]>(
      req,
      sql`select id, title, slug from ${table('themes')} where deleted_at is null and state = 'published' order by title`,
    ),
    areas: await queryRows<Vocabulary['areas'][number]>(
      req,
      sql`select id, name, code, kind from ${table('areas')} order by name, code`,
    ),
  }
}
