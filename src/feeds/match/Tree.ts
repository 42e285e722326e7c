import type { Term } from '../Vocabulary'

/** Themes or areas with what lies above them, by their codes in lower case. */
export type Tree = ReadonlyMap<string, Pick<Term, 'code' | 'title' | 'parent'>>

/** What matching needs to know of themes and areas: `Terms` fits. */
export interface Trees {
  theme: Tree
  area: Tree
}

/** A code and everything above it. A tree that bites its tail ends too. */
export const upwards = (tree: Tree, code: string): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (let each: string | null = code; each !== null && !codes.has(each);) {
    codes.add(each)
    each = tree.get(each.toLowerCase())?.parent ?? null
  }
  return codes
}

/** Whether one is the other or lies in it: `isWithin(area, 'GM0193', 'PV23')`. */
export const isWithin = (tree: Tree, code: string, container: string): boolean =>
  upwards(tree, code).has(container)

/** These, everything above them and everything below them. */
export const relatedCodes = (tree: Tree, codes: readonly string[]): string[] => {
  const related = new Set(codes.flatMap((code) => [...upwards(tree, code)]))
  for (const { code } of tree.values()) {
    if (codes.some((each) => isWithin(tree, code, each))) related.add(code)
  }
  return [...related].sort()
}

/** What something is called, or else its code. */
export const titleIn = (tree: Tree, code: string): string => tree.get(code.toLowerCase())?.title ?? code
