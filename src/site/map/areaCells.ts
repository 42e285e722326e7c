import { Delaunay } from 'd3-delaunay'
import type { Term } from '../../feeds/Vocabulary'

/** A municipality on the map: its shape as a path, and where its name goes, in units of the drawing. */
export interface AreaCell {
  code: string
  title: string
  path: string
  x: number
  y: number
}

/** A drawing of municipalities. */
export interface AreaDrawing {
  width: number
  height: number
  cells: readonly AreaCell[]
}

/** Units of the drawing over its longest side. */
const SIZE = 400

/** How often, and how far each time, middles move apart, so that a name fits in the smallest shape too. */
const [ROUNDS, PART] = [12, 0.8]

type Point = [x: number, y: number]

/**
 * Draws municipalities from where their middles lie: each gets all that is nearer to its middle than to another's (Voronoi),
 * up to about half the usual distance beyond the outermost; then the crowded ones get some room (Lloyd's relaxation). It needs
 * no borders of anybody and no tiles, and looks like the fields of the landscapes. It is a sketch, not a map to measure on.
 *
 * @returns null with fewer than three municipalities that have a position: that is no map
 */
export const drawAreas = (areas: Iterable<Term>): AreaDrawing | null => {
  const placed = [...areas].flatMap(({ areaKind, code, lat, lng, title }) =>
    areaKind === 'municipality' && typeof lat === 'number' && typeof lng === 'number'
      ? [{ code, lat, lng, title }]
      : [],
  )
  if (placed.length < 3) return null
  const [south, north] = extent(placed.map(({ lat }) => lat))
  const [west, east] = extent(placed.map(({ lng }) => lng))
  // A degree of longitude is shorter than one of latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const longest = Math.max((east - west) * squeeze, north - south)
  if (longest === 0) return null
  const reach = SIZE / Math.sqrt(placed.length) / 1.7
  const scale = (SIZE - 2 * reach) / longest
  const middles = placed.map(({ lat, lng }): Point => [
    reach + (lng - west) * squeeze * scale,
    reach + (north - lat) * scale,
  ])
  const width = Math.round(2 * reach + (east - west) * squeeze * scale)
  const height = Math.round(2 * reach + (north - south) * scale)
  const around = frame(middles, reach, { width, height })
  const shapesOf = (points: readonly Point[]): (readonly Point[])[] => {
    const cells = Delaunay.from([...points, ...around]).voronoi([0, 0, width, height])
    return points.map((_point, index) => cells.cellPolygon(index) ?? [])
  }
  const relaxed = Array.from({ length: ROUNDS }).reduce<Point[]>((points) => {
    const shapes = shapesOf(points)
    return points.map((point, index) => towards(point, centreOf(shapes[index] ?? [])))
  }, middles)
  const shapes = shapesOf(relaxed)
  return {
    width,
    height,
    cells: placed.map(({ code, title }, index) => {
      const shape = shapes[index] ?? []
      const [x, y] = centreOf(shape) ?? relaxed[index] ?? [0, 0]
      return { code, title, path: toPath(shape), x: round(x), y: round(y) }
    }),
  }
}

const extent = (numbers: readonly number[]): readonly [number, number] => [
  Math.min(...numbers),
  Math.max(...numbers),
]

const round = (number: number): number => Math.round(number * 10) / 10

const towards = ([x, y]: Point, goal: Point | null): Point =>
  goal ? [x + (goal[0] - x) * PART, y + (goal[1] - y) * PART] : [x, y]

/** Points around everything, that nobody sees, keep the outermost shapes from going on for ever. */
const frame = (
  middles: readonly Point[],
  reach: number,
  { width, height }: { width: number; height: number },
): Point[] => {
  const edge: Point[] = []
  const step = reach / 2.5
  for (let y = -reach; y <= height + reach; y += step)
    for (let x = -reach; x <= width + reach; x += step)
      if (middles.every(([mx, my]) => Math.hypot(mx - x, my - y) > reach * 1.5)) edge.push([x, y])
  return edge
}

/** The middle of the corners, the last of which is the first again. */
const centreOf = (shape: readonly Point[]): Point | null => {
  const corners = shape.slice(1)
  if (corners.length === 0) return null
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  return [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))]
}

/** Two municipalities at one place give only one of them a shape. */
const toPath = (shape: readonly Point[]): string =>
  shape.length > 0 ? `M${shape.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z` : ''
