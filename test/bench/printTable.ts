/** One line of the table: something against something else that was measured in the same run. */
export interface Figure {
  what: string
  /** The median of the rounds. */
  value: number
  unit: '/s' | 'ms' | 'µs' | 'MB' | 'kB' | 's' | '‰'
  against: string
  /** The same of what it is held against, in the same unit. */
  other: number
  /** The middle one of the ratios of the rounds, where the two were measured in the same rounds; otherwise value / other. */
  ratio?: number
  /** What must be reached: of the ratio, or of the value itself. */
  must?: { least: number } | { most: number } | { valueAtMost: number }
}

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5)

/** @param part - 0.99 for p99 */
export const percentile = (numbers: readonly number[], part: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}

const written = (value: number, unit: Figure['unit']): string =>
  `${value >= 1000 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`.replace(' /s', '/s')

const ratioOf = ({ ratio, value, other }: Figure): number => ratio ?? value / other

const reached = (figure: Figure): [string, string] => {
  const { value, must } = figure
  if (!must) return ['', '']
  const [needed, isReached] =
    'least' in must
      ? [`≥ ${must.least}`, ratioOf(figure) >= must.least]
      : 'most' in must
        ? [`≤ ${Number(must.most.toPrecision(2))}`, ratioOf(figure) <= must.most]
        : [`≤ ${must.valueAtMost} (itself)`, value <= must.valueAtMost]
  return [needed, isReached ? 'yes' : 'NO']
}

/** Prints the figures as a Markdown table, so that it can go into a note as it is. */
export const printTable = (figures: readonly Figure[]): void => {
  const rows = figures.map((figure) => [
    figure.what,
    written(figure.value, figure.unit),
    figure.against,
    written(figure.other, figure.unit),
    ratioOf(figure).toFixed(2),
    ...reached(figure),
  ])
  const head = ['what', 'is', 'against', 'is', 'ratio', 'must be', 'reached']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'))
}
