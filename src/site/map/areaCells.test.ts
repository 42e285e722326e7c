import { expect, it } from 'vitest'
import type { Term } from '../../feeds/Vocabulary'
import { drawAreas } from './areaCells'

const area = (code: string, lat: number | null, lng: number | null, areaKind = 'municipality'): Term => ({
  code,
  title: code,
  parent: null,
  areaKind,
  lat,
  lng,
})

const zwolle = area('GM0193', 52.5125, 6.0944)
const deventer = area('GM0150', 52.255, 6.1639)
const enschede = area('GM0153', 52.2215, 6.8937)

/** Corners of a path. */
const corners = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

it('draws north above south and west before east', () => {
  const drawing = drawAreas([zwolle, deventer, enschede])
  const [z, d, e] = drawing?.cells ?? []
  expect(z?.y).toBeLessThan(d?.y ?? 0)
  expect(d?.x).toBeLessThan(e?.x ?? 0)
})

it('gives each municipality a shape inside the drawing, around its own middle', () => {
  const drawing = drawAreas([zwolle, deventer, enschede])
  if (!drawing) throw new Error('Nothing was drawn')
  for (const { path, x, y } of drawing.cells) {
    const points = corners(path)
    expect(points.length).toBeGreaterThan(3)
    for (const [px, py] of points) {
      expect(px).toBeGreaterThanOrEqual(0)
      expect(px).toBeLessThanOrEqual(drawing.width)
      expect(py).toBeGreaterThanOrEqual(0)
      expect(py).toBeLessThanOrEqual(drawing.height)
    }
    const xs = points.map(([px]) => px)
    const ys = points.map(([, py]) => py)
    expect(Math.min(...xs)).toBeLessThan(x)
    expect(Math.max(...xs)).toBeGreaterThan(x)
    expect(Math.min(...ys)).toBeLessThan(y)
    expect(Math.max(...ys)).toBeGreaterThan(y)
  }
})

it('knows no map of fewer than three municipalities, or of what has no position', () => {
  expect(drawAreas([zwolle, deventer])).toBeNull()
  expect(drawAreas([zwolle, deventer, area('GM0153', null, null)])).toBeNull()
  expect(drawAreas([zwolle, deventer, area('PV23', 52.44, 6.44, 'province')])).toBeNull()
  expect(drawAreas([zwolle, zwolle, zwolle])).toBeNull()
})
