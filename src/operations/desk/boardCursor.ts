import { isRowId } from '../../access/isRowId'

/** The place in a column after which the next cards come: columns are ordered by these, the newest first. */
export interface BoardPlace {
  updatedAt: string
  id: number
}

/**
 * A place as text for an address.
 *
 * @example writePlace({ updatedAt: '2027-03-03T08:00:00.000Z', id: 7 }) // '2027-03-03T08:00:00.000Z_7'
 */
export const writePlace = ({ updatedAt, id }: BoardPlace): string => `${updatedAt}_${id}`

/** The place in a text, or null when it is none. */
export const readPlace = (text: unknown): BoardPlace | null => {
  const [at = '', id] = typeof text === 'string' ? text.split('_') : []
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) || !isRowId(id)
    ? null
    : { updatedAt: instant.toISOString(), id: Number(id) }
}
