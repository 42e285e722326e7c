import type { Where } from 'payload'
import { formatAdminURL } from 'payload/shared'

/**
 * The address of a list in the panel that holds exactly what a condition finds. Written as Payload's own filters are, so
 * that the list shows the condition and people can change it. A saved list that somebody left open is closed: its name would
 * stand above what it does not find.
 *
 * @example
 * listAddress('/admin', 'ideas', { state: { equals: 'submitted' } })
 * // '/admin/collections/ideas?where[or][0][and][0][state][equals]=submitted&preset=', percent-encoded
 */
export const listAddress = (adminRoute: string, collection: string, where: Where): string => {
  const groups = where.or ?? [where]
  const search = new URLSearchParams()
  append(search, 'where', { or: groups.map((group) => ({ and: conditionsOf(group) })) })
  search.append('preset', '')
  return `${formatAdminURL({ adminRoute, path: `/collections/${collection}` })}?${search.toString()}`
}

/** A filter of the panel is one of some groups, each of some conditions that all hold: no deeper. */
const conditionsOf = (group: Where): Where[] =>
  group.and ?? Object.entries(group).map(([field, condition]) => ({ [field]: condition }) as Where)

const append = (search: URLSearchParams, path: string, value: unknown): void => {
  if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) append(search, `${path}[${key}]`, part)
  } else {
    search.append(path, String(value))
  }
}
