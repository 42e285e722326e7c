/**
 * The documents that a relationship field holds, in its order and each once: whether it takes one or many, and whether
 * they were populated or not.
 *
 * @example idsOf([3, { id: 7 }, 3]) // [3, 7]
 */
export const idsOf = (value: unknown): number[] => {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const ids = values.map((one) =>
    Number(one !== null && typeof one === 'object' && 'id' in one ? one.id : (one ?? Number.NaN)),
  )
  return [...new Set(ids.filter((id) => Number.isInteger(id) && id > 0))]
}
