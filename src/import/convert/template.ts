/** A text with the names of columns in it: 'Ingediend bij {programme} ({city}).' */
export interface Template {
  columns: readonly string[]
  /** The text with the cells filled in; undefined when one of them is empty, as half a sentence is no sentence. */
  fill: (cells: Readonly<Record<string, string>>) => string | undefined
}

/** Reads a template once, to fill it for many rows. */
export const parseTemplate = (text: string): Template => {
  const parts = text.split(/\{([^{}]+)\}/)
  const columns = parts.filter((_, index) => index % 2 === 1).map((name) => name.trim())
  return {
    columns,
    fill: (cells) =>
      columns.every((name) => cells[name])
        ? parts.map((part, index) => (index % 2 === 1 ? (cells[part.trim()] ?? '') : part)).join('')
        : undefined,
  }
}
