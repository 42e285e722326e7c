import { markup, type Html } from '../html'

/** Something with a name on a map. */
export interface Named {
  title: string
  /** Pixels. */
  at: readonly [x: number, y: number]
  /** It is no dot but a field: its name goes in the middle, and is softer. */
  isFar?: boolean
}

/** A part of the picture, in pixels. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Names on a map, as far as they fit: away from the edge, above their dot or else below it (beside it where the mark is in the way), and left
 * out where they would cover another. What comes first goes first.
 *
 * @param options.taken - where no name may go
 */
export const mapLabels = (
  names: readonly Named[],
  { height, taken, width }: { width: number; height: number; taken: readonly Box[] },
): Html[] => {
  const dots = names.flatMap(dotOf)
  // On a small map a name over the dot of another is better than hardly any names.
  const full = [...taken, ...(width >= WIDE ? dots : [])]
  return names.flatMap(({ at: [dot, top], isFar = false, title }) => {
    if (dot < 0 || dot > width || top < 0 || top > height) return []
    const half = title.length * LETTER
    const within = Math.max(half + EDGE, Math.min(width - half - EDGE, dot))
    const boxAt = ([x, y]: Place) => ({
      x,
      y,
      left: x - half,
      right: x + half,
      top: y - LINE + 3,
      bottom: y + 3,
    })
    const [above, below] = [boxAt([within, top - 7]), boxAt([within, top + LINE + 3])]
    const beside = boxAt([dot + half + BESIDE, top + 4])
    const mayBeBeside =
      taken.some((box) => isOver(above, box)) && !dots.some((other) => isOver(beside, other))
    const places = isFar
      ? [boxAt([within, Math.max(LINE, top)])]
      : [above, below, ...(mayBeBeside ? [beside] : [])]
    const place = places.find(
      (box) => isInside(box, { height, width }) && !full.some((other) => isOver(box, other)),
    )
    if (!place) return []
    full.push(place)
    return [
      markup`<text x="${Math.round(place.x)}" y="${Math.round(place.y)}" text-anchor="middle" fill="${isFar ? '#4a5d55' : '#1b2a2f'}" stroke="#fbfaf6" stroke-width="3" paint-order="stroke">${title}</text>`,
    ]
  })
}

/** About half of the width of a letter, the height of a line, the room beside the edge, and beside a dot or the mark. Pixels. */
const [LETTER, LINE, EDGE, BESIDE] = [3.8, 15, 4, 20]

/** From here on there is room for dots and names. Pixels. */
const WIDE = 400

type Place = readonly [x: number, y: number]

const isInside = (
  { bottom, right, top }: Box,
  { height, width }: { width: number; height: number },
): boolean => top >= 0 && bottom <= height && right <= width

const dotOf = ({ at: [x, y], isFar }: Named): Box[] =>
  isFar ? [] : [{ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }]

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
