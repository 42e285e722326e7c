import { markup, type Html } from '../html'

/** Something with a name on a map. */
export interface Named {
  title: string
  /** Pixels. */
  at: readonly [x: number, y: number]
  /** It is no dot but a field: its name goes in the middle, and is softer. */
  isFar?: boolean
}

/**
 * Names on a map, as far as they fit: moved away from the edge, and left out where they would cover another. What comes first goes
 * first.
 */
export const mapLabels = (
  names: readonly Named[],
  { height, width }: { width: number; height: number },
): Html[] => {
  const taken: { left: number; right: number; y: number }[] = []
  return names.flatMap(({ at: [dot, top], isFar = false, title }) => {
    if (dot < 0 || dot > width || top < 0 || top > height) return []
    const half = title.length * LETTER
    const x = Math.max(half + EDGE, Math.min(width - half - EDGE, dot))
    // Below its dot where there is no room above it.
    const y = isFar ? Math.max(LINE, top) : top > LINE + 8 ? top - 7 : top + LINE + 4
    const isFree = taken.every(
      (other) => x + half < other.left || x - half > other.right || Math.abs(y - other.y) > LINE,
    )
    if (!isFree) return []
    taken.push({ left: x - half, right: x + half, y })
    const rounded = [Math.round(x), Math.round(y)] as const
    return [
      markup`<text x="${rounded[0]}" y="${rounded[1]}" text-anchor="middle" fill="${isFar ? '#4a5d55' : '#1b2a2f'}" stroke="#fbfaf6" stroke-width="3" paint-order="stroke">${title}</text>`,
    ]
  })
}

/** About half of the width of a letter, the height of a line, and the room beside the edge. Pixels. */
const [LETTER, LINE, EDGE] = [3.8, 15, 4]
