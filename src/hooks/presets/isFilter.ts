import { validOperatorSet } from 'payload/shared'

/** Longer than any filter that somebody makes by hand, as JSON. */
const LONGEST = 10_000

/** Whether something that was sent is a filter as lists read them: groups of conditions, each with operators that exist. */
export const isFilter = (value: unknown): boolean => JSON.stringify(value).length <= LONGEST && isGroup(value)

/** Whether something that was sent is a choice of columns: names, each with whether it shows. */
export const isColumns = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 200 && value.every(isColumn)

const isColumn = (value: unknown): boolean =>
  isPlain(value) &&
  typeof value.accessor === 'string' &&
  ['boolean', 'undefined'].includes(typeof value.active)

const isGroup = (value: unknown): boolean => isPlain(value) && Object.entries(value).every(isCondition)

const isCondition = ([name, value]: [string, unknown]): boolean => {
  if (name === 'and' || name === 'or') return Array.isArray(value) && value.every(isGroup)
  if (['and', 'or'].includes(name.toLowerCase())) return false
  return isPlain(value) && Object.keys(value).length > 0 && Object.keys(value).every(isOperator)
}

const isOperator = (name: string): boolean => (validOperatorSet as ReadonlySet<string>).has(name)

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
