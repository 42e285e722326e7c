import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawLandscape, scenes, type SceneName } from '.'

const names = Object.keys(scenes) as SceneName[]

describe('drawLandscape', () => {
  it.each(names)('draws %s the same every time', (name) => {
    expect(drawLandscape(name, scenes[name])).toBe(drawLandscape(name, scenes[name]))
  })

  it('draws something else for another seed', () => {
    expect(drawLandscape('a', scenes.ijssel)).not.toBe(drawLandscape('b', scenes.ijssel))
  })

  it('draws numbers only, and in the size that was asked for', async () => {
    const drawing = drawLandscape('kaart', scenes.dorp, 400, 225)
    expect(drawing).not.toMatch(/NaN|undefined|Infinity/)
    const { width, height, format } = await sharp(Buffer.from(drawing)).metadata()
    expect({ width, height, format }).toEqual({ width: 400, height: 225, format: 'svg' })
  })
})
