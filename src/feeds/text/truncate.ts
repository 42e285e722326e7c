/**
 * Shortens a text to at most this many characters (as a reader counts them), at the end of a word where there is
 * one in the last third, with '…' at the end.
 *
 * @example truncate('Een tuin voor de hele buurt', 15) // 'Een tuin voor…'
 */
export const truncate = (text: string, length: number): string => {
  if (text.length <= length) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('nl').segment(text)) {
    if (kept.length + segment.length > length - 1) break
    kept += segment
  }
  const space = kept.lastIndexOf(' ')
  const isWordCut = !/\s/.test(text.charAt(kept.length))
  const whole = isWordCut && space > length * (2 / 3) ? kept.slice(0, space) : kept
  return `${whole.replace(/[\s,;:.–-]+$/, '')}…`
}
