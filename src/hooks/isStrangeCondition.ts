import type { Payload, SanitizedCollectionConfig } from 'payload'
import { followPath } from './followPath'
import type { Condition } from './queriedPaths'

/** Whether a filter compares the id of a document with something that Postgres cannot read as one. */
export const isStrangeCondition = (
  payload: Payload,
  config: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>,
  { path, operator, value }: Condition,
): boolean => {
  if (operator === 'exists' || isObject(value) || !followPath(payload, config, path).isId) return false
  const isList = ['in', 'not_in', 'all'].includes(operator)
  const values: unknown[] = isList && typeof value === 'string' ? value.split(',') : [value].flat()
  return !values.every((part) => isWhole(part) || (!isList && isEmpty(part)))
}

const isObject = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A whole number that fits a column of the type `integer`. */
const isWhole = (value: unknown): boolean =>
  /^-?\d{1,10}$/.test(String(value).trim()) && Math.abs(Number(value)) < 2 ** 31

/** Filters for 'no relation'. */
const isEmpty = (value: unknown): boolean => value === null || value === '' || value === 'null'
