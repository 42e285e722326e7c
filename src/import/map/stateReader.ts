import { parseTemplate } from '../convert/template'
import type { Part } from './applyMap'
import type { Cells } from './compileField'
import type { StateSource } from './types'

/** Reads the state of a row, and the reason that goes with it. */
export const stateReader = (
  source: StateSource,
): ((cells: Cells) => Part<{ state: string; reason?: string }>) => {
  const { column, constant } = source
  const values = new Map(Object.entries(source.values ?? {}))
  const reasons = new Map(
    Object.entries(source.reasons ?? {}).map(([state, text]) => [state, parseTemplate(text)]),
  )
  return (cells) => {
    const text = column === undefined ? '' : (cells[column] ?? '')
    const state = (column === undefined ? undefined : values.get(text)) ?? constant
    if (state !== undefined) {
      const reason = reasons.get(state)?.fill(cells)
      return { value: { state, ...(reason !== undefined && { reason }) } }
    }
    const known = [...values.keys()].map((value) => `'${value}'`).join(', ')
    return {
      problem: {
        code: 'stateUnknown',
        column: column ?? null,
        value: text,
        message: {
          nl: `Voor '${text}' staat geen status in de map. Wel voor: ${known}.`,
          en: `The map has no state for '${text}'. It has for: ${known}.`,
        },
      },
    }
  }
}
