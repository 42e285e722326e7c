import { formerNames } from '../query'
import type { Term, TermKind, Terms, TermSource } from '../Vocabulary'
import type { Door, Selection } from './Door'

/**
 * What addresses may name under a door. The types are those of its selection. Themes, areas and partners are known all the
 * same, so that a link with a filter means there what it means elsewhere; what lies in the selection is what is offered.
 */
export const doorTerms = (door: Door, terms: Terms): Terms => {
  const { selection, former } = door
  const types =
    selection.types.length > 0
      ? new Map([...terms.types].filter(([name]) => selection.types.includes(name)))
      : terms.types
  const named = { theme: selection.themes, partner: selection.partners }
  return {
    ...terms,
    types,
    within: { selection, former, ...formerNames(withFormer(named, former), terms) },
    offered: {
      theme: offered(terms.theme, selection.themes),
      area: offered(terms.area, selection.areas),
      partner: offered(terms.partner, selection.partners),
    },
  }
}

/** The terms of the site, seen through a door. The same object for as long as neither changes. */
export const doorTermSource = (door: Door, source: TermSource): TermSource => {
  const made = new WeakMap<Terms, Terms>()
  const through = (terms: Terms): Terms => {
    const known = made.get(terms) ?? doorTerms(door, terms)
    made.set(terms, known)
    return known
  }
  return {
    get known() {
      return through(source.known)
    },
    current: async (options) => through(await source.current(options)),
  }
}

const withFormer = (
  named: { theme: readonly string[]; partner: readonly string[] },
  former: Door['former'],
) => {
  const all = (kind: 'themes' | 'partners') =>
    former.flatMap(({ selection }: { selection: Selection }) => selection[kind])
  return { theme: [...named.theme, ...all('themes')], partner: [...named.partner, ...all('partners')] }
}

/** Those chosen and everything below them; all when nothing was chosen. A single one leaves nothing to choose. */
const offered = (known: ReadonlyMap<string, Term>, chosen: readonly string[]): ReadonlyMap<string, Term> => {
  if (chosen.length === 0) return known
  const isIn = (term: Term | undefined, depth = 0): boolean =>
    term !== undefined &&
    (chosen.includes(term.code) ||
      (term.parent !== null && depth < 10 && isIn(known.get(term.parent.toLowerCase()), depth + 1)))
  const found = [...known].filter(([, term]) => isIn(term))
  return new Map(found.length > 1 ? found : [])
}

/** What may be chosen from in a form. */
export const offeredTerms = (terms: Terms, kind: TermKind): ReadonlyMap<string, Term> =>
  terms.offered?.[kind] ?? terms[kind]
