import type { Cells } from './compileField'
import type { Part } from './applyMap'
import { listOf, type ThemeSource } from './types'

/** Reads the themes of a row: slugs, each once. A map without themes gives none. */
export const themeReader = (source: ThemeSource | undefined): ((cells: Cells) => Part<readonly string[]>) => {
  if (!source) return () => ({ value: [] })
  const { column } = source
  const values = new Map(
    Object.entries(source.values).map(([text, slugs]) => [text.normalize('NFC').trim(), unique(slugs)]),
  )
  const other = source.other === undefined ? undefined : unique(source.other)
  return (cells) => {
    const text = cells[column] ?? ''
    const value = values.get(text) ?? other
    if (value) return { value }
    return {
      problem: {
        code: 'themeUnknown',
        column,
        value: text,
        message: {
          nl: `Voor '${text}' staat geen thema in de map. Zet het bij 'themes > values', of geef 'themes > other' op.`,
          en: `The map has no theme for '${text}'. Add it under 'themes > values', or give 'themes > other'.`,
        },
      },
    }
  }
}

const unique = (slugs: ThemeSource['other']): readonly string[] => [...new Set(listOf(slugs))]
