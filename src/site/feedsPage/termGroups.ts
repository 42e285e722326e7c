import type { Term } from '../../feeds/Vocabulary'

/** A term with how far it lies below the first of its group. */
export interface TermInGroup {
  code: string
  title: string
  depth: number
}

/** Terms that belong together: a province with its municipalities, a theme with what lies below it. */
export type TermGroup = readonly TermInGroup[]

/** How deep a tree is followed; deeper ones are a mistake, or a circle. */
const DEEPEST = 6

/**
 * Puts the terms of a filter into groups, one for each term with others below it, so that a long list can be taken
 * in. The ones that stand alone come first, together.
 */
export const termGroups = (terms: ReadonlyMap<string, Term>): TermGroup[] => {
  const all = [...terms.values()]
  const codes = new Set(all.map(({ code }) => code))
  const parentOf = ({ parent }: Term) => (parent !== null && codes.has(parent) ? parent : null)
  const below = (parent: string, depth: number): TermInGroup[] =>
    depth > DEEPEST
      ? []
      : all
          .filter((term) => parentOf(term) === parent)
          .flatMap(({ code, title }) => [{ code, title, depth }, ...below(code, depth + 1)])
  const groups = all
    .filter((term) => parentOf(term) === null)
    .map(({ code, title }) => [{ code, title, depth: 0 }, ...below(code, 1)])
  const alone = groups.filter(({ length }) => length === 1).flat()
  return [alone, ...groups.filter(({ length }) => length > 1)].filter(({ length }) => length > 0)
}
