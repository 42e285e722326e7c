import { along, type Point } from './polygon'
import type { Random } from './random'

/** The line of a river from the left edge to the right (or from the top down), in bends. */
export const courseOf = (width: number, height: number, random: Random): Point[] => {
  const [from, to]: [Point, Point] = random.chance(0.5)
    ? [
        [-120, height * random.between(0.25, 0.8)],
        [width + 120, height * random.between(0.2, 0.75)],
      ]
    : [
        [width * random.between(0.2, 0.5), -120],
        [width * random.between(0.5, 0.85), height + 120],
      ]
  const bends = 6
  const swing = height * random.between(0.16, 0.24)
  const across = Math.atan2(to[1] - from[1], to[0] - from[0]) + Math.PI / 2
  return Array.from({ length: bends + 1 }, (_, index) => {
    const [x, y] = along(from, to, index / bends)
    const aside = index === 0 || index === bends ? 0 : swing * (index % 2 ? 1 : -1) * random.between(0.35, 1)
    return [x + Math.cos(across) * aside, y + Math.sin(across) * aside] as const
  })
}

/** A smooth SVG path through points (Catmull-Rom, as cubic Bézier curves). */
export const smoothPath = (points: readonly Point[]): string => {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  const curves = points.slice(1).map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[first, second, to].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')}`
  })
  const [x, y] = at(0)
  return `M${x.toFixed(1)} ${y.toFixed(1)}${curves.join('')}`
}
