import { Delaunay } from 'd3-delaunay'
import type { Term } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'

/** A place: degrees, WGS 84. */
export interface MapPoint {
  lat: number
  lng: number
}

/** A map on which a place is pointed at. */
export interface PointMap {
  /** The picture, in pixels as it has to be shown: what is pressed is counted in them. */
  svg: string
  width: number
  height: number
  /** Where a pixel lies. */
  toPoint: (x: number, y: number) => MapPoint
  /** The municipality whose main town is nearest: about where its borders are. */
  areaAt: (point: MapPoint) => Term
}

/** What to draw. */
export interface PointMapOptions {
  /** Pixels. */
  width: number
  /** The middle of a map of what is near; null for the whole. */
  near: MapPoint | null
  mark: MapPoint | null
}

/** Kilometres between two parallels a degree apart. */
const KM = 111.2

/** From the middle of a map of what is near to its edge, and around the outermost towns of the whole. Kilometres. */
const [NEAR, AROUND] = [10, 7]

/**
 * Draws towns where they lie, with what is nearest to each around it, to point at a place on. Unlike the map beside lists
 * (`areaCells.ts`), which moves municipalities apart to be read, a pixel here is a place.
 *
 * @returns null with fewer than three municipalities that have a position: that is no map
 */
export const drawPointMap = (
  areas: Iterable<Term>,
  { mark, near, width }: PointMapOptions,
): PointMap | null => {
  const towns = placedIn(areas)
  const [first] = towns
  if (towns.length < 3 || !first) return null
  const frame = near
    ? around(near, near, NEAR)
    : around(corner(towns, Math.min), corner(towns, Math.max), AROUND)
  const scale = width / (frame.east - frame.west)
  const squeeze = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180)
  const height = Math.round(((frame.north - frame.south) * scale) / squeeze)
  const toPixel = ({ lat, lng }: MapPoint): Pixel => [
    (lng - frame.west) * scale,
    ((frame.north - lat) * scale) / squeeze,
  ]
  const pixels = towns.map(toPixel)
  const cells = Delaunay.from(pixels).voronoi([0, 0, width, height])
  const drawing = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12"><rect width="${width}" height="${height}" fill="#e8ece6"/>${towns.map(
    (_town, index) => cell(cells.cellPolygon(index), index),
  )}${pixels.map(([x, y]) => markup`<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="#1b2a2f"/>`)}${labels(towns, pixels, width)}${mark ? pin(toPixel(mark)) : null}</svg>`
  return {
    svg: drawing.markup,
    width,
    height,
    toPoint: (x, y) => ({ lat: frame.north - (y * squeeze) / scale, lng: frame.west + x / scale }),
    areaAt: ({ lat, lng }) =>
      towns.reduce((best, town) => {
        const far = (to: MapPoint) => Math.hypot(to.lat - lat, (to.lng - lng) * squeeze)
        return far(town) < far(best) ? town : best
      }, first),
  }
}

type Pixel = [x: number, y: number]
type Town = Term & MapPoint

const placedIn = (areas: Iterable<Term>): Town[] =>
  [...areas].flatMap((area) => {
    const { areaKind, lat, lng } = area
    return areaKind === 'municipality' && typeof lat === 'number' && typeof lng === 'number'
      ? [{ ...area, lat, lng }]
      : []
  })

const corner = (towns: readonly Town[], most: (...numbers: number[]) => number): MapPoint => ({
  lat: most(...towns.map(({ lat }) => lat)),
  lng: most(...towns.map(({ lng }) => lng)),
})

/** Degrees, some kilometres beyond two corners. */
const around = (low: MapPoint, high: MapPoint, distance: number) => {
  const lat = distance / KM
  const lng = lat / Math.cos((low.lat * Math.PI) / 180)
  return { south: low.lat - lat, north: high.lat + lat, west: low.lng - lng, east: high.lng + lng }
}

const round = (number: number): number => Math.round(number * 10) / 10

const cell = (corners: readonly Pixel[] | null, index: number): Html | null =>
  corners &&
  markup`<path d="M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z" fill="${FIELDS[index % FIELDS.length] ?? ''}" stroke="#fbfaf6" stroke-width="1.5"/>`

/** Quiet greens of fields. */
const FIELDS = ['#dfe8d8', '#d6e3d4', '#e4ead6', '#d9e6dd']

/** Names beside their towns, as far as they do not cover one another or fall off the edge. */
const labels = (towns: readonly Town[], pixels: readonly Pixel[], width: number): Html[] => {
  const taken: { left: number; right: number; y: number }[] = []
  return towns.flatMap(({ title }, index) => {
    const [x, y] = pixels[index] ?? [0, 0]
    const half = title.length * 3.4
    const [left, right, base] = [x - half, x + half, y - 6]
    const isFree = taken.every(
      (other) => right < other.left || left > other.right || Math.abs(base - other.y) > 14,
    )
    if (!isFree || left < 0 || right > width || base < 12) return []
    taken.push({ left, right, y: base })
    return [
      markup`<text x="${round(x)}" y="${round(base)}" text-anchor="middle" fill="#1b2a2f" stroke="#fbfaf6" stroke-width="3" paint-order="stroke">${title}</text>`,
    ]
  })
}

/** The mark of a place: its point is where it is. */
const pin = ([x, y]: Pixel): Html =>
  markup`<path d="M${round(x)} ${round(y)}c-9-11-12-16-12-21a12 12 0 0 1 24 0c0 5-3 10-12 21z" fill="#a8432f" stroke="#fbfaf6" stroke-width="2"/><circle cx="${round(x)}" cy="${round(y - 21)}" r="4" fill="#fbfaf6"/>`
