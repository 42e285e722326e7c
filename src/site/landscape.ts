import { createHash } from 'node:crypto'
import { type Html, trusted } from './html'

/** Width and height of the drawing, in its own units. */
const [WIDTH, HEIGHT] = [320, 160]

/**
 * A quiet pattern of fields, ditches and a river seen from above, for an item without a picture. Always the same for
 * the same item; decorative. Its colours come from the style sheet.
 *
 * @param seed - the urn of the item
 */
export const landscape = (seed: string): Html => {
  const random = randomFrom(seed)
  const turn = Math.round(-30 + random() * 60)
  const fields = ['', '', '', '', '']
  for (let y = -110; y < HEIGHT + 110;) {
    const height = 34 + Math.round(random() * 34)
    for (let x = -70; x < WIDTH + 70;) {
      const width = 26 + Math.round(random() * 96)
      const kind = Math.floor(random() * fields.length)
      fields[kind] += `M${x} ${y}h${width - 2}v${height - 2}h${2 - width}z`
      x += width
    }
    y += height
  }
  return trusted(
    `<svg class="landscape" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">` +
      `<rect class="land-ditch" width="${WIDTH}" height="${HEIGHT}"/>` +
      `<g transform="rotate(${turn} ${WIDTH / 2} ${HEIGHT / 2})">${fields.map((path, kind) => `<path class="land-${kind}" d="${path}"/>`).join('')}</g>${river(random)}</svg>`,
  )
}

const river = (random: () => number): string => {
  const at = () => Math.round(20 + random() * (HEIGHT - 40))
  const [from, bend, other, till] = [at(), at(), at(), at()]
  const course = `M-10 ${from}C${Math.round(WIDTH / 3)} ${bend} ${Math.round((WIDTH * 2) / 3)} ${other} ${WIDTH + 10} ${till}`
  return `<path class="land-bank" d="${course}"/><path class="land-river" d="${course}"/>`
}

/** Numbers from 0 to 1 that follow from a text (mulberry32). */
const randomFrom = (seed: string): (() => number) => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
