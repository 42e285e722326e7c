import { areaOf, clip, longestSide, middleOf, type Point, type Polygon, reachAcross } from './polygon'
import type { Random } from './random'
import type { Scene } from './scenes'

/** A field with the direction in which it is worked, in radians. */
export interface Field {
  outline: Polygon
  angle: number
}

/** How large the blocks between roads are, how wide a parcel in them, and how crooked, in pixels and radians. */
const measures = {
  strips: { block: 240_000, width: [22, 40], crooked: 0.05 },
  blocks: { block: 150_000, width: [52, 120], crooked: 0.12 },
  patches: { block: 62_000, width: [80, 170], crooked: 0.45 },
} as const

/**
 * Divides the land as people once did: into blocks between roads, each block into parcels beside one another.
 *
 * @returns the outlines of the blocks, and the fields in them.
 */
export const divideLand = (
  width: number,
  height: number,
  parcels: Scene['parcels'],
  random: Random,
): { blocks: Polygon[]; fields: Field[] } => {
  const { block, width: parcelWidth, crooked } = measures[parcels]
  const turn = random.between(-0.5, 0.5)
  const blocks = split(everything(width, height), block, crooked, turn, random)
  const fields = blocks.flatMap((outline) => {
    const angle = longestSide(outline) + (random.chance(0.3) ? Math.PI / 2 : 0)
    return parcelsOf(outline, angle, parcelWidth, random).map((parcel) => ({ outline: parcel, angle }))
  })
  return { blocks, fields }
}

const everything = (width: number, height: number): Polygon => [
  [-80, -80],
  [width + 80, -80],
  [width + 80, height + 80],
  [-80, height + 80],
]

const split = (land: Polygon, size: number, crooked: number, turn: number, random: Random): Polygon[] => {
  if (areaOf(land) < size * random.between(0.7, 1.5)) return [land]
  const longest = longestSide(land)
  const angle = (areaOf(land) > size * 6 ? turn + quarter(longest - turn) : longest) + Math.PI / 2
  const cut = { at: near(middleOf(land), random), angle: angle + random.between(-crooked, crooked) }
  const halves = [clip(land, cut, -1), clip(land, cut, 1)].filter((half) => half.length > 2)
  return halves.length < 2 ? [land] : halves.flatMap((half) => split(half, size, crooked, turn, random))
}

const quarter = (angle: number): number => Math.round(angle / (Math.PI / 2)) * (Math.PI / 2)

const near = ([x, y]: Point, random: Random): Point => [
  x + random.between(-60, 60),
  y + random.between(-60, 60),
]

const parcelsOf = (
  land: Polygon,
  angle: number,
  [narrow, wide]: readonly [number, number],
  random: Random,
): Polygon[] => {
  const [low, high] = reachAcross(land, angle)
  const parcels: Polygon[] = []
  let rest = land
  for (
    let at = low + random.between(narrow, wide);
    at < high - narrow / 2;
    at += random.between(narrow, wide)
  ) {
    const cut = {
      at: [-Math.sin(angle) * at, Math.cos(angle) * at] as const,
      angle: angle + random.between(-0.01, 0.01),
    }
    parcels.push(clip(rest, cut, -1))
    rest = clip(rest, cut, 1)
  }
  return [...parcels, rest].filter((parcel) => parcel.length > 2)
}
