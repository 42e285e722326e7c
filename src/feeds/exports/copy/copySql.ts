import { effectiveStateSql } from '../../effectiveState'
import type { FeedQuery } from '../../FeedQuery'
import { itemConditions } from '../../loadSql'
import { Literals } from './Literals'

/**
 * The statement that sends everything a query finds, newest first. An expression may name the columns of `feed_items`,
 * `once.whole` (the item, taken out of its compression once instead of for each expression) and `once.now_state` (its
 * state by the clock).
 *
 * @param now - milliseconds since 1970
 * @param parts - parts of the item that several expressions go into, by the names that `part` may name them
 */
export const copySql = (
  query: FeedQuery,
  now: number,
  expressions: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): string => {
  const literals = new Literals()
  const conditions = itemConditions(query, now, literals)
  const moment = `${literals.add(new Date(now).toISOString())}::timestamptz`
  const details = Object.entries(parts).map(([name, expression]) => `${expression} as ${name}`)
  // 'offset 0' keeps the planner from putting the expressions of these where their names stand.
  return `copy (select ${expressions.join(',\n  ')}
from feed_items,
  lateral (select feed_items.item || '{}' as whole, ${effectiveStateSql(moment)} as now_state offset 0) once${
    details.length > 0 ? `,\n  lateral (select ${details.join(', ')} offset 0) part` : ''
  }
${conditions.length > 0 ? `where ${conditions.join('\n  and ')}` : ''}
order by published_at desc, urn desc
) to stdout (format binary)`
}
