import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { effectiveStateSql } from '../../feeds/effectiveState'
import { hasFeeds } from '../../publishing/settingsOf'

/** What can be followed, with its states in which there is still something to tell of. */
export const followable = {
  'subsidy-windows': ['announced', 'open'],
  themes: ['published'],
} as const

/** The types that can be followed. */
export type FollowedType = keyof typeof followable

/** Whether a type of item can be followed. */
export const isFollowedType = (type: unknown): type is FollowedType =>
  typeof type === 'string' && Object.hasOwn(followable, type)

/**
 * The number of the document that somebody wants to follow, or null: only what is public now, and not over, can be followed.
 *
 * @param named - the last part of its address, or its number
 */
export const findFollowed = async (
  req: PayloadRequest,
  type: FollowedType,
  named: { slug: string } | { id: string },
): Promise<number | null> => {
  if (!hasFeeds(req.payload)) return null
  const isNamed = 'slug' in named ? sql`slug = ${named.slug}` : sql`document_id = ${named.id}`
  const [found] = await queryRows<{ id: string }>(
    req,
    sql`select document_id as id from feed_items
        where type = ${type} and ${isNamed} and ${sql.raw(effectiveStateSql('now()'))} in (${sql.join(
          followable[type].map((state) => sql`${state}`),
          sql`, `,
        )})`,
  )
  return found ? Number(found.id) : null
}
