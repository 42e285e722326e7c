/** The longest that the part of an address for one document gets. */
const MOST_CHARACTERS = 80

/**
 * The part of an address that a title gives: lower case, without accents, words joined by hyphens.
 *
 * @example toSlug('Een tiny-forest bij de IJssel!') // 'een-tiny-forest-bij-de-ijssel'
 */
export const toSlug = (title: string): string => {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '')
  return slug || 'zonder-titel'
}
