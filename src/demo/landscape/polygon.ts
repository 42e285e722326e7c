/** A point in the drawing, in pixels: x to the right, y down. */
export type Point = readonly [x: number, y: number]
export type Polygon = readonly Point[]

/** A straight cut: everything on one side of the line through `at` with this direction. */
export interface Cut {
  at: Point
  /** Radians, clockwise from the x axis. */
  angle: number
}

const sideOf = ([x, y]: Point, { at, angle }: Cut): number =>
  (y - at[1]) * Math.cos(angle) - (x - at[0]) * Math.sin(angle)

/** The part of a polygon on the left (-1) or right (1) of a cut (Sutherland and Hodgman, 1974). */
export const clip = (polygon: Polygon, cut: Cut, keep: -1 | 1): Polygon => {
  const kept: Point[] = []
  polygon.forEach((point, index) => {
    const following = polygon[(index + 1) % polygon.length] ?? point
    const [here, there] = [sideOf(point, cut) * keep, sideOf(following, cut) * keep]
    if (here >= 0) kept.push(point)
    if (here * there < 0) kept.push(along(point, following, here / (here - there)))
  })
  return kept
}

/** The point at a share (0 to 1) of the way. */
export const along = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

/** The area in square pixels (shoelace formula). */
export const areaOf = (polygon: Polygon): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

/** The middle of the corners. */
export const middleOf = (polygon: Polygon): Point => [
  polygon.reduce((sum, [x]) => sum + x, 0) / polygon.length,
  polygon.reduce((sum, [, y]) => sum + y, 0) / polygon.length,
]

/** The direction of the longest side, in radians. */
export const longestSide = (polygon: Polygon): number => {
  let [longest, angle] = [0, 0]
  polygon.forEach(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y]
    const length = Math.hypot(nextX - x, nextY - y)
    if (length > longest) [longest, angle] = [length, Math.atan2(nextY - y, nextX - x)]
  })
  return angle
}

/** How far a polygon reaches across a direction: lowest and highest distance from the line through 0,0. */
export const reachAcross = (polygon: Polygon, angle: number): readonly [number, number] => {
  const distances = polygon.map(([x, y]) => y * Math.cos(angle) - x * Math.sin(angle))
  return [Math.min(...distances), Math.max(...distances)]
}

/** As the value of an SVG `d` attribute. */
export const toPath = (polygon: Polygon): string =>
  `M${polygon.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
