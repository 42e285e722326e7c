import { expect, it } from 'vitest'
import type { Term } from '../../feeds/Vocabulary'
import { drawPointMap } from './pointMap'

const area = (code: string, title: string, lat: number, lng: number): Term => ({
  ...{ code, title, lat, lng },
  parent: null,
  areaKind: 'municipality',
})
const towns = [
  area('GM0193', 'Zwolle', 52.5125, 6.0944),
  area('GM0150', 'Deventer', 52.255, 6.1639),
  area('GM0153', 'Enschede', 52.2215, 6.8937),
]
const draw = (options: Partial<Parameters<typeof drawPointMap>[1]> = {}) => {
  const map = drawPointMap(towns, { width: 600, near: null, mark: null, ...options })
  if (!map) throw new Error('Nothing was drawn')
  return map
}
/** Where the first dot is drawn: Zwolle. */
const dotIn = (svg: string) =>
  /<circle cx="([\d.]+)" cy="([\d.]+)" r="3"/.exec(svg)?.slice(1).map(Number) ?? []

it.each([
  [600, null],
  [280, null],
  [280, { lat: 52.5, lng: 6.1 }],
])('says where a pixel lies, %i pixels wide near %j', (width, near) => {
  const { svg, toPoint } = draw({ width, near })
  const [x = 0, y = 0] = dotIn(svg)
  const { lat, lng } = toPoint(x, y)
  expect(lat).toBeCloseTo(52.5125, 2)
  expect(lng).toBeCloseTo(6.0944, 2)
})

it('shows ten kilometres around a place, as far to the north as to the east', () => {
  const { height, toPoint, width } = draw({ near: { lat: 52.5, lng: 6.1 } })
  expect(Math.abs(width - height)).toBeLessThan(4)
  expect(toPoint(width / 2, height / 2).lat).toBeCloseTo(52.5, 2)
  expect((toPoint(0, 0).lat - 52.5) * 111.2).toBeCloseTo(10, 0)
})

it('knows about which municipality a place is in', () => {
  const { areaAt } = draw()
  expect(areaAt({ lat: 52.45, lng: 6.1 }).code).toBe('GM0193')
  expect(areaAt({ lat: 52.2, lng: 6.7 }).code).toBe('GM0153')
})

it('is no map of two towns', () => {
  expect(drawPointMap(towns.slice(0, 2), { width: 600, near: null, mark: null })).toBeNull()
})
