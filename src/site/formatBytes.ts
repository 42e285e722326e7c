const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** The size of a file as people read it: '1,4 MB'. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${number.format(Math.round(bytes / 1000))} kB`
  return `${number.format(bytes / 1_000_000)} MB`
}
