/**
 * The fields that only the engine writes. Every other write has them pinned to what the locked main row holds
 * (payload-recipes 1): a form, a restored version or a script cannot walk around the workflow.
 */
export const ENGINE_FIELDS = [
  'state',
  'hidden',
  'hiddenReason',
  'urn',
  'publishedAt',
  'publicUpdatedAt',
  'mergedInto',
  'stateReason',
  'stateChangedAt',
  'contentChangedAt',
  'scheduled',
  'remindedAt',
  'assignee',
  'assignedTeam',
] as const

/** What Payload itself keeps of a row and no write hands back. */
const ROW_FIELDS = ['id', 'createdAt', 'updatedAt'] as const

/** The engine's part of a row. */
export const engineFieldsOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(ENGINE_FIELDS.filter((name) => name in row).map((name) => [name, row[name]]))

/** What people write: a row or data without the engine's fields and without Payload's own. */
export const contentOf = (data: Record<string, unknown>): Record<string, unknown> => {
  const hidden = new Set<string>([...ENGINE_FIELDS, ...ROW_FIELDS, '_status', 'deletedAt'])
  return Object.fromEntries(Object.entries(data).filter(([name]) => !hidden.has(name)))
}

/** Lays given fields over a base; groups are merged, lists, relations and rich text are replaced. */
export const mergeFields = (
  base: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> => {
  const merged = { ...base }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const before = base[name]
    merged[name] = isGroup(before) && isGroup(value) ? { ...before, ...value } : value
  }
  return merged
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !('root' in value) &&
  !('relationTo' in value) &&
  !('id' in value)
