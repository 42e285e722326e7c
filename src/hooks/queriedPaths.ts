import type { Where } from 'payload'

/** A query, as far as it says which documents and in which order. */
export interface Queried {
  where?: Where
  sort?: string | string[]
  field?: string
}

/** One condition of a filter: `{ path: 'contact.name', operator: 'like', value: 'a' }`. */
export interface Condition {
  path: string
  operator: string
  value: unknown
}

/**
 * The paths of all fields that a query filters or sorts by, with dots: filters in `and`, in `or` and in a relation count.
 *
 * @example queriedPaths({ where: { or: [{ contact__name: { like: 'a' } }] }, sort: '-state' }) // ['contact.name', 'state']
 */
export const queriedPaths = ({ where, sort, field }: Queried): string[] => [
  ...new Set([
    ...conditionsIn(where).map(({ path }) => path),
    ...[sort ?? []].flat().flatMap((entry) => String(entry).split(',').map(toPath)),
    ...(field ? [toPath(field)] : []),
  ]),
]

/** All conditions of a filter, however deep they stand. */
export const conditionsIn = (where: unknown, before = ''): Condition[] =>
  entriesOf(where).flatMap(([name, constraint]) => {
    if (['and', 'or'].includes(name.toLowerCase()))
      return entriesOf(constraint).flatMap(([, part]) => conditionsIn(part, before))
    const path = before + toPath(name)
    return entriesOf(constraint).flatMap(([operator, value]): Condition[] => [
      { path, operator, value },
      // `{ themes: { contains: { ownerTeam: … } } }` asks by a field of the theme.
      ...(Array.isArray(value) ? [] : conditionsIn(value, `${path}.`)),
    ])
  })

const toPath = (name: string): string => name.trim().replace(/^-/, '').replaceAll('__', '.')

const entriesOf = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? Object.entries(value) : []
