/**
 * Replaces the texts in plain JSON, wherever they stand. What has nothing to replace is not copied, so that going
 * over an item costs little.
 *
 * @param replace - gets a text and the name it goes by; one in a list goes by the name of the list
 * @example mapTexts({ a: ['x', 1] }, (text) => text.toUpperCase()) // { a: ['X', 1] }
 */
export const mapTexts = <T>(
  value: T,
  replace: (text: string, name: string) => string | null,
  name = '',
): T => {
  if (typeof value === 'string') return replace(value, name) as T
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null
    for (const [place, each] of (value as unknown[]).entries()) {
      const mapped = mapTexts(each, replace, name)
      if (mapped !== each) (copy ??= [...(value as unknown[])])[place] = mapped
    }
    return (copy ?? value) as T
  }
  let copy: Record<string, unknown> | null = null
  for (const key in value) {
    const each: unknown = value[key]
    const mapped = mapTexts(each, replace, key)
    if (mapped !== each) (copy ??= { ...(value as Record<string, unknown>) })[key] = mapped
  }
  return (copy ?? value) as T
}
