import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import type { ImportKind } from '../../import/fields/ImportField'
import type { Vocabulary } from '../../import/fields/Vocabulary'

/**
 * The themes that are online and the areas: what the cells of a file can name. For grants also the windows that have
 * opened; only the desk brings those in.
 */
export const readVocabulary = async (req: PayloadRequest, kind: ImportKind): Promise<Vocabulary> => {
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
    ...(kind === 'grants'
      ? {
          windows: await queryRows<NonNullable<Vocabulary['windows']>[number]>(
            req,
            sql`select id, title, slug, urn from ${table('subsidy-windows')} where deleted_at is null
                  and state::text in ('open', 'exhausted', 'suspended', 'closed', 'assessing', 'decided')
                order by opens_at desc nulls last, id desc`,
          ),
        }
      : {}),
  }
}
