/** One line of the table: how often something happens in a second, against something else in the same run. */
export interface Figure {
  what: string
  /** Times a second, the median of the rounds. */
  rate: number
  against: string
  /** The same of what it is held against. */
  otherRate: number
}

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}

/** Prints the figures as a Markdown table, so that it can go into a note as it is. */
export const printTable = (figures: readonly Figure[]): void => {
  const rows = figures.map(({ what, rate, against, otherRate }) => [
    what,
    rate.toFixed(rate < 100 ? 1 : 0),
    against,
    otherRate.toFixed(otherRate < 100 ? 1 : 0),
    (rate / otherRate).toFixed(2),
  ])
  const head = ['what', 'per second', 'against', 'per second', 'ratio']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'))
}
