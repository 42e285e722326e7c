import type { Column } from './Column'
import { commonColumns } from './commonColumns'
import { typeColumns } from './typeColumns'

/**
 * The columns of an export: the common ones, then those of the type. Everything together, and types that a host
 * added, have the common ones.
 */
export const columnsOf = (type: string): readonly Column[] => [
  ...commonColumns,
  ...(Object.hasOwn(typeColumns, type) ? (typeColumns[type] ?? []) : []),
]
