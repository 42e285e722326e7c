import { Delaunay } from 'd3-delaunay'
import type { Term } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { mapLabels, type Named } from './mapLabels'

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

/** The length of the scale, in kilometres: near, and on the whole. */
const [NEAR_SCALE, WHOLE_SCALE] = [2, 20]

/**
 * Draws towns where they lie, with what is nearest to each around it, to point at a place on. Unlike the map beside lists
 * (`areaCells.ts`), which moves municipalities apart to be read, a pixel here is a place.
 *
 * @returns null with fewer than three municipalities that have a position: that is no map
 */
export const drawPointMap = (
  given: Iterable<Term>,
  { mark, near, width }: PointMapOptions,
): PointMap | null => {
  const areas = [...given]
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
  const size = { width, height }
  const pixels = towns.map(toPixel)
  const cells = Delaunay.from(pixels.map(([x, y]): [number, number] => [x, y])).voronoi([0, 0, width, height])
  const shapes = towns.map((_town, index) => cells.cellPolygon(index) as readonly Pixel[] | null)
  const dots = [...towns, ...villages(areas)].map((place) => ({ title: place.title, at: toPixel(place) }))
  const [markX, markY] = mark ? toPixel(mark) : [-100, -100]
  const taken = [
    { left: markX - 13, right: markX + 13, top: markY - 34, bottom: markY + 2 },
    { left: 0, right: 120, top: height - 24, bottom: height },
  ]
  const km = near ? NEAR_SCALE : WHOLE_SCALE
  const drawing = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13"><rect width="${width}" height="${height}" fill="#e8ece6"/>${shapes.map(cell)}${dots.map(({ at: [x, y] }) => markup`<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="#1b2a2f"/>`)}${mapLabels([...dots, ...farTowns(towns, shapes, pixels, size)], { ...size, taken })}${scaleBar(km, (km / KM / squeeze) * scale, size)}${mark ? pin(toPixel(mark)) : null}</svg>`
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

type Pixel = readonly [x: number, y: number]
type Town = Term & MapPoint

interface Size {
  width: number
  height: number
}

const placedIn = (areas: Iterable<Term>): Town[] =>
  placed(areas).filter(({ areaKind }) => areaKind === 'municipality')

/** Smaller places, to find one's way by. */
const villages = (areas: Iterable<Term>): Town[] =>
  placed(areas).filter(({ areaKind }) => areaKind === 'village' || areaKind === 'district')

const placed = (areas: Iterable<Term>): Town[] =>
  [...areas].flatMap((area) => {
    const { lat, lng } = area
    return typeof lat === 'number' && typeof lng === 'number' ? [{ ...area, lat, lng }] : []
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

/** Municipalities that are in the picture while their town is not: their name goes in the middle of what is seen of them. */
const farTowns = (
  towns: readonly Town[],
  shapes: readonly (readonly Pixel[] | null)[],
  pixels: readonly Pixel[],
  { height, width }: Size,
): Named[] =>
  towns.flatMap(({ title }, index) => {
    const [shape, [x, y] = [0, 0]] = [shapes[index], pixels[index]]
    if (!shape || (x >= 0 && x <= width && y >= 0 && y <= height)) return []
    const corners = shape.slice(1)
    const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length
    return [{ title, at: [mean(0), mean(1)] as Pixel, isFar: true }]
  })

/** How far something is. */
const scaleBar = (km: number, length: number, { height }: Size): Html =>
  markup`<path d="M10 ${height - 14}v5h${round(length)}v-5" fill="none" stroke="#1b2a2f" stroke-width="1.5"/><text x="${round(16 + length)}" y="${height - 8}" fill="#1b2a2f">${km} km</text>`

/** The mark of a place: its point is where it is. */
const pin = ([x, y]: Pixel): Html =>
  markup`<path d="M${round(x)} ${round(y)}c-9-11-12-16-12-21a12 12 0 0 1 24 0c0 5-3 10-12 21z" fill="#a8432f" stroke="#fbfaf6" stroke-width="2"/><circle cx="${round(x)}" cy="${round(y - 21)}" r="4" fill="#fbfaf6"/>`
