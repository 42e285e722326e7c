import type { Database } from '../../feeds/database'
import type { AlikeItem } from '../../site/ideaForm/AlikeItem'

/** A shorter title is like everything. In characters. */
const SHORTEST = 6

/**
 * Public ideas whose title is like this one, the most alike first. The index of titles says which may be meant; what is
 * shown, and whether it may be, comes from the public items alone.
 */
export const findAlike = async (database: Database, title: string): Promise<AlikeItem[]> => {
  const words = title
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  if (words.length < SHORTEST) return []
  const { rows } = await database.query<AlikeItem>(ALIKE, [words])
  return rows
}

const ALIKE = `
  select i.item->>'title' as title, i.item->>'url' as url
  from (select id, title <-> $1 as distance from ideas
        where title % $1 and deleted_at is null order by title <-> $1 limit 40) alike
    join feed_items i on i.collection = 'ideas' and i.document_id = alike.id::text
  order by alike.distance limit 5`
