import { encodeQR } from 'qr'
import { markup, type Html } from '../html'

/** Empty modules around it, so that telephones find it (ISO/IEC 18004, 6.3.8). */
const QUIET = 4

/**
 * A QR code as a drawing (ISO/IEC 18004): black on white, also in the dark, as telephones read it best so. It is drawn as large
 * as its place allows.
 *
 * @param text - what it says, such as an address
 * @param label - what it is, for who does not see it
 * @example qrCode('https://noaber.example/ideeen/nieuw?bijeenkomst=dorpsavond', 'QR-code van het formulier')
 */
export const qrCode = (text: string, label: string): Html => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  const path = rows.flatMap((row, y) => runsIn(row).map(([x, length]) => square(x, y, length))).join('')
  return markup`<svg class="qr-code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" xmlns="http://www.w3.org/2000/svg"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`
}

const square = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`

/** Where dark modules stand beside one another in a row: the place of the first, and how many. */
const runsIn = (row: readonly boolean[]): [place: number, length: number][] => {
  const runs: [number, number][] = []
  row.forEach((isDark, place) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === place) last[1] += 1
    else runs.push([place, 1])
  })
  return runs
}
