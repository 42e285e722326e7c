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
 * Names on a map, as far as they fit: away from the edge, above their dot or else below or beside it, and left out where they would cover
 * another. What comes first goes first.
 *
 * @param options.taken - where no name may go
 */
export const mapLabels = (
  names: readonly Named[],
  { height, taken, width }: { width: number; height: number; taken: readonly Box[] },
): Html[] => {
  const full = [...taken]
  return names.flatMap(({ at: [dot, top], isFar = false, title }) => {
    if (dot < 0 || dot > width || top < 0 || top > height) return []
    const half = title.length * LETTER
    const within = Math.max(half + EDGE, Math.min(width - half - EDGE, dot))
    const beside = dot + half + BESIDE
    const places: Place[] = isFar
      ? [[within, Math.max(LINE, top)]]
      : [
          [within, top - 7],
          [within, top + LINE + 3],
          [beside, top + 4],
        ]
    const place = places
      .map(([x, y]) => ({ x, y, left: x - half, right: x + half, top: y - LINE + 3, bottom: y + 3 }))
      .find(
        (box) =>
          box.top >= 0 &&
          box.bottom <= height &&
          box.right <= width &&
          !full.some((other) => isOver(box, other)),
      )
    if (!place) return []
    full.push(place)
    return [
      markup`<text x="${Math.round(place.x)}" y="${Math.round(place.y)}" text-anchor="middle" fill="${isFar ? '#4a5d55' : '#1b2a2f'}" stroke="#fbfaf6" stroke-width="3" paint-order="stroke">${title}</text>`,
    ]
  })
}

/** About half of the width of a letter, the height of a line, the room beside the edge, and beside a dot or the mark. Pixels. */
const [LETTER, LINE, EDGE, BESIDE] = [3.8, 15, 4, 16]

type Place = readonly [x: number, y: number]

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
