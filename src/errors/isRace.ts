import { ValidationError } from 'payload'

/** What Postgres says of two that want the same at once: unique violation, serialization failure, deadlock. */
const RACES = new Set(['23505', '40001', '40P01'])

/**
 * Whether a write failed because somebody wrote at the same moment, such as a second import of the same file: trying
 * again then finds what the other one wrote. Payload tells a broken unique index as a ValidationError by its columns.
 */
export const isRace = (error: unknown): boolean => {
  if (error instanceof ValidationError) {
    return error.data.errors.some(
      ({ path }) => path.includes('origin_source_id') || path === 'slug' || path === 'code',
    )
  }
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && RACES.has(String(at.code))) return true
  }
  return false
}
