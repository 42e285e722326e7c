import type { Where } from 'payload'

/**
 * The paths of all fields that a query filters or sorts by, with dots: filters in `and`, in `or` and in a relation count.
 *
 * @example queriedPaths({ where: { or: [{ contact__name: { like: 'a' } }] }, sort: '-state' }) // ['contact.name', 'state']
 */
export const queriedPaths = ({
  where,
  sort,
  field,
}: {
  where?: Where
  sort?: string | string[]
  field?: string
}): string[] =>
  [
    ...pathsIn(where, ''),
    ...[sort ?? []].flat().flatMap((entry) => String(entry).split(',')),
    ...(field ? [field] : []),
  ].map((path) => path.trim().replace(/^-/, '').replaceAll('__', '.'))

const pathsIn = (where: unknown, before: string): string[] =>
  entriesOf(where).flatMap(([name, constraint]) =>
    ['and', 'or'].includes(name.toLowerCase())
      ? entriesOf(constraint).flatMap(([, part]) => pathsIn(part, before))
      : [
          before + name,
          // `{ themes: { contains: { ownerTeam: … } } }` asks by a field of the theme.
          ...entriesOf(constraint).flatMap(([, value]) =>
            Array.isArray(value) ? [] : pathsIn(value, `${before}${name}.`),
          ),
        ],
  )

const entriesOf = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? Object.entries(value) : []
