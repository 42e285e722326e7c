import { toSlug } from '../../hooks/toSlug'
import type { Part } from './applyMap'
import type { Cells } from './compileField'
import type { AreaKind, AreaLevel, ImportMap } from './types'

/** An area as a row names it, with all that is needed to make it. */
export interface NewArea {
  /** CBS code where there is one: GM0363; else the code of the area it lies in with its name: GM0363-noord. */
  code: string
  name: string
  kind: AreaKind
}

/** Reads the areas of a row, from large to small. A map without areas gives none. */
export const areaReader = (source: ImportMap['areas']): ((cells: Cells) => Part<readonly NewArea[]>) => {
  const levels = source?.levels ?? []
  return (cells) => {
    const areas: NewArea[] = []
    for (const level of levels) {
      const text = cells[level.column] ?? ''
      if (text === '' && level.mayBeEmpty) break
      const code = codeOf(level, text, areas.at(-1)?.code ?? '')
      if (code === undefined) return { problem: unknownArea(level, text) }
      areas.push({ code, name: entryOf(level, text)?.name ?? text, kind: level.kind })
    }
    return { value: areas }
  }
}

const entryOf = ({ values = {} }: AreaLevel, text: string) =>
  Object.hasOwn(values, text) ? values[text] : undefined

const codeOf = (level: AreaLevel, text: string, parent: string): string | undefined => {
  const listed = entryOf(level, text)?.code
  if (listed !== undefined || !/[\p{L}\p{N}]/u.test(text)) return listed
  return level.code?.replace('{parent}', parent).replace('{slug}', toSlug(text))
}

const unknownArea = ({ column, values }: AreaLevel, text: string) => {
  const known = Object.keys(values ?? {})
  const names = known.length > 0 ? known.join(', ') : '-'
  return {
    code: 'areaUnknown',
    column,
    value: text,
    message:
      text === ''
        ? { nl: 'Vul hier een gebied in.', en: 'Fill in an area here.' }
        : {
            nl: `Het gebied '${text}' staat niet in de map. Wel: ${names}.`,
            en: `The area '${text}' is not in the map. There are: ${names}.`,
          },
  }
}
