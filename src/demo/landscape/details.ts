import { along, areaOf, middleOf, type Point, type Polygon } from './polygon'
import type { Random } from './random'
import { smoothPath } from './river'
import type { Palette } from './scenes'

const circle = ([x, y]: Point, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"` +
  `${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`

const tree = (at: Point, radius: number, palette: Palette, random: Random): string =>
  circle([at[0] + radius * 0.35, at[1] + radius * 0.45], radius, '#1b2a2f', 0.16) +
  circle(at, radius, random.pick(palette.wood))

/** A row of trees along a side of a field, with gaps as in real hedgerows. */
export const drawHedge = (from: Point, to: Point, palette: Palette, random: Random): string => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  let [trees, at] = ['', 0]
  while (at < length) {
    if (random.chance(0.86)) {
      const [x, y] = along(from, to, at / length)
      const radius = random.between(3.5, 7.5)
      trees += tree([x + random.between(-2, 2), y + random.between(-2, 2)], radius, palette, random)
    }
    at += random.between(7, 13)
  }
  return trees
}

/** Crowns of trees scattered over a field, in one path for each colour; the caller clips them to its outline. */
export const drawWood = (outline: Polygon, palette: Palette, random: Random): string => {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const count = Math.min(90, Math.round(((right - left) * (bottom - top)) / (900 * palette.wood.length)))
  const crown = (): string => {
    const radius = random.between(7, 13).toFixed(0)
    const [x, y] = [random.between(left, right).toFixed(0), random.between(top, bottom).toFixed(0)]
    return `M${x} ${y}m-${radius} 0a${radius} ${radius} 0 1 0 ${2 * Number(radius)} 0a${radius} ${radius} 0 1 0 -${2 * Number(radius)} 0`
  }
  return palette.wood
    .map((colour) => `<path d="${Array.from({ length: count }, crown).join('')}" fill="${colour}"/>`)
    .join('')
}

/** Lines of the plough, or rows of panels, in the direction in which a field is worked. Clipped by the caller. */
export const drawRows = (
  outline: Polygon,
  angle: number,
  row: { every: number; width: number; colour: string; opacity: number; dashes?: string },
): string => {
  const [x, y] = middleOf(outline)
  const reach = Math.sqrt(areaOf(outline)) * 3
  const lines: string[] = []
  for (let offset = -reach; offset <= reach; offset += row.every) {
    const [fromX, fromY] = [x - Math.sin(angle) * offset, y + Math.cos(angle) * offset]
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach]
    lines.push(
      `M${(fromX - dx).toFixed(1)} ${(fromY - dy).toFixed(1)}L${(fromX + dx).toFixed(1)} ${(fromY + dy).toFixed(1)}`,
    )
  }
  return (
    `<path d="${lines.join('')}" stroke="${row.colour}" stroke-opacity="${row.opacity}" ` +
    `stroke-width="${row.width}" fill="none"${row.dashes ? ` stroke-dasharray="${row.dashes}"` : ''}/>`
  )
}

/** Houses and gardens along bent streets that come together, thinner towards the edge of the village. */
export const drawVillage = (centre: Point, houses: number, palette: Palette, random: Random): string => {
  const reach = 26 * Math.sqrt(houses)
  const streets = Array.from({ length: 5 }, (_, index) => {
    const angle = (index * Math.PI * 2) / 5 + random.between(-0.35, 0.35)
    return streetFrom(centre, angle, random.between(-0.5, 0.5), reach)
  })
  const plots = Array.from({ length: houses }, () => {
    const share = random.next() ** 1.3
    const street = random.pick([streets[0] ?? streetFrom(centre, 0, 0, reach), ...streets.slice(1)])
    const { at, angle } = street(0.06 + share * 0.94)
    const aside = (random.chance(0.5) ? 1 : -1) * (19 + Math.floor(random.next() * (3.2 - share * 2.2)) * 30)
    const [x, y] = [at[0] - Math.sin(angle) * aside, at[1] + Math.cos(angle) * aside]
    return { at: [x, y] as const, angle: angle + random.between(-0.08, 0.08) }
  })
  const roads = streets.map((street) =>
    smoothPath(Array.from({ length: 7 }, (_, step) => street((step / 6) * 1.25).at)),
  )
  return (
    plots.map(({ at }) => circle(at, 34, '#c9d3a8', 0.5)).join('') +
    `<path d="${roads.join('')}" fill="none" stroke="${palette.bank}" stroke-width="12" stroke-linecap="round"/>` +
    `<path d="${roads.join('')}" fill="none" stroke="#fbfaf6" stroke-width="7" stroke-linecap="round"/>` +
    plots.map(({ at }) => tree([at[0] + 17, at[1] + 12], random.between(3, 6), palette, random)).join('') +
    plots.map(({ at, angle }) => drawHouse(at, angle, palette, random)).join('')
  )
}

/** A street as a function of the share of its length, 0 at the square and 1 at the edge of the village. */
const streetFrom =
  ([x, y]: Point, angle: number, bend: number, reach: number) =>
  (share: number): { at: Point; angle: number } => {
    const here = angle + bend * share
    return {
      at: [x + Math.cos(here) * reach * share, y + Math.sin(here) * reach * share],
      angle: here + bend * share,
    }
  }

const drawHouse = ([x, y]: Point, angle: number, palette: Palette, random: Random): string => {
  const [length, depth] = [random.between(15, 26), random.between(9, 14)]
  const roof = random.pick([palette.roof, '#8d4a3a', '#b9604a', '#6d5a52', '#93392a'])
  const degrees = ((angle * 180) / Math.PI).toFixed(0)
  const box = (dx: number, dy: number, height: number, fill: string, opacity: number): string =>
    `<rect x="${(-length / 2 + dx).toFixed(1)}" y="${(-depth / 2 + dy).toFixed(1)}" width="${length.toFixed(1)}" ` +
    `height="${height.toFixed(1)}" rx="1" fill="${fill}" fill-opacity="${opacity}"/>`
  return (
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees})">` +
    `${box(2.5, 3, depth, '#1b2a2f', 0.22)}${box(0, 0, depth, roof, 1)}${box(0, 0, depth / 2, '#fbfaf6', 0.16)}</g>`
  )
}
