import { plainName } from './plainName'

/** What cells can name: the themes and areas of the site, and for grants the windows that they can be from. */
export interface Vocabulary {
  themes: readonly { id: number; title: string; slug: string }[]
  areas: readonly { id: number; name: string; code: string; kind: string }[]
  windows?: readonly { id: number; title: string; slug: string; urn: string }[]
}

/** What was found in a cell: ids, how they are called, and names that nothing answers to. */
export interface Named {
  ids: number[]
  names: string[]
  unknown: string[]
}

/**
 * Finds themes by title or slug, areas by name or code (`GM0193`, or `193`), whatever the case. Several stand in one cell
 * with `;`, `|`, a comma or on a line each. Of a village and a municipality with the same name the municipality is meant.
 */
export const findNamed = (text: string, kind: 'themes' | 'areas', vocabulary: Vocabulary): Named => {
  const find = kind === 'themes' ? findTheme : findArea
  const found: Named = { ids: [], names: [], unknown: [] }
  for (const name of namesIn(text, (part) => find(part, vocabulary) !== undefined)) {
    const one = find(name, vocabulary)
    if (!one) found.unknown.push(name)
    else if (!found.ids.includes(one.id)) {
      found.ids.push(one.id)
      found.names.push(one.label)
    }
  }
  return found
}

/** A name may have a comma in it itself. */
const namesIn = (text: string, isKnown: (name: string) => boolean): string[] =>
  text
    .split(/[;|\n]/)
    .flatMap((part) => (isKnown(part) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter((part) => part !== '')

interface Found {
  id: number
  label: string
}

const findTheme = (name: string, { themes }: Vocabulary): Found | undefined => {
  const plain = plainName(name)
  const found = themes.find(({ title, slug }) => plainName(title) === plain || plainName(slug) === plain)
  return found && { id: found.id, label: found.title }
}

const findArea = (name: string, { areas }: Vocabulary): Found | undefined => {
  const plain = plainName(name).replace(/^(?:gemeente|provincie)(?=.)/, '')
  const code = /^\d{1,4}$/.test(plain) ? `gm${plain.padStart(4, '0')}` : plain
  const found =
    areas.find((area) => plainName(area.code) === code) ??
    areas
      .filter((area) => plainName(area.name) === plain)
      .sort((one, other) => rankOf(one.kind) - rankOf(other.kind))[0]
  return found && { id: found.id, label: found.name }
}

const rankOf = (kind: string): number => (kind === 'municipality' ? 0 : 1)
