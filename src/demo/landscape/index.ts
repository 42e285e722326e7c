import { drawHedge, drawRows, drawVillage, drawWood } from './details'
import { divideLand, type Field } from './fields'
import { type Polygon, toPath } from './polygon'
import { type Random, randomOf } from './random'
import { courseOf, smoothPath } from './river'
import { type Palette, palettes, type Scene, type scenes } from './scenes'

export { scenes, type Scene } from './scenes'

/** The name of a landscape that can be drawn. */
export type SceneName = keyof typeof scenes

/**
 * Draws a quiet landscape of Overijssel as seen from above: fields, ditches, hedgerows, a river. The same seed
 * always gives the same drawing.
 *
 * @param seed - anything that belongs to the picture for good: a file name, a urn.
 * @returns an SVG document of `width` by `height` pixels.
 * @example await sharp(Buffer.from(drawLandscape('ijssel', scenes.ijssel))).jpeg().toBuffer()
 */
export const drawLandscape = (seed: string, scene: Scene, width = 1600, height = 900): string => {
  const random = randomOf(seed)
  const palette = palettes[scene.palette]
  const { blocks, fields } = divideLand(width, height, scene.parcels, random)
  const layers = [
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...fields.map((field, index) => drawField(field, index, scene, palette, random)),
    drawRoads(blocks, palette),
    scene.hedges ? drawHedges(fields, palette, random) : '',
    drawRiver(scene, palette, width, height, random),
    scene.houses > 0
      ? drawVillage(
          [width * random.between(0.38, 0.62), height * random.between(0.4, 0.6)],
          scene.houses,
          palette,
          random,
        )
      : '',
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${layers.join('')}</svg>`
  )
}

const drawField = (
  { outline, angle }: Field,
  index: number,
  scene: Scene,
  palette: Palette,
  random: Random,
): string => {
  const path = toPath(outline)
  const clipped = (inside: string): string =>
    `<clipPath id="f${index}"><path d="${path}"/></clipPath><g clip-path="url(#f${index})">${inside}</g>`
  const land = (fill: string): string =>
    `<path d="${path}" fill="${fill}" stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round"/>`

  const kind = random.next()
  if (kind < scene.wood) return land(palette.wood[0]) + clipped(drawWood(outline, palette, random))
  if (kind < scene.wood + scene.ponds) return land(palette.water)
  if (kind < scene.wood + scene.ponds + scene.panels) {
    const panels = { every: 13, width: 7, colour: '#1d3f5e', opacity: 0.85, dashes: '34 4' }
    return land(random.pick(palette.fields)) + clipped(drawRows(outline, angle, panels))
  }
  const fill = random.chance(0.06) ? palette.accent : random.pick(palette.fields)
  if (random.chance(0.45)) return land(fill)
  const furrows = {
    every: random.between(6, 11),
    width: 1.6,
    colour: random.chance(0.5) ? '#1b2a2f' : '#fbfaf6',
    opacity: random.between(0.07, 0.16),
  }
  return land(fill) + clipped(drawRows(outline, angle, furrows))
}

const drawRoads = (blocks: readonly Polygon[], palette: Palette): string =>
  `<g fill="none" stroke-linejoin="round">` +
  blocks
    .map(
      (block) =>
        `<path d="${toPath(block)}" stroke="${palette.bank}" stroke-width="11"/>` +
        `<path d="${toPath(block)}" stroke="#fbfaf6" stroke-width="4"/>`,
    )
    .join('') +
  `</g>`

const drawHedges = (fields: readonly Field[], palette: Palette, random: Random): string =>
  fields
    .map(({ outline }) => {
      const [from, to] = [outline[0], outline[1]]
      return from && to && random.chance(0.5) ? drawHedge(from, to, palette, random) : ''
    })
    .join('')

const drawRiver = (scene: Scene, palette: Palette, width: number, height: number, random: Random): string => {
  if (scene.river === 'none') return ''
  const course = smoothPath(courseOf(width, height, random))
  const water = scene.river === 'wide' ? 62 : 18
  const stroke = (colour: string, size: number, opacity = 1): string =>
    `<path d="${course}" stroke="${colour}" stroke-width="${size}" stroke-opacity="${opacity}"/>`
  return (
    `<g fill="none" stroke-linecap="round">` +
    stroke('#1b2a2f', water * 2.7, 0.06) +
    stroke(palette.bank, water * 2.5) +
    stroke('#fbfaf6', water * 1.22, 0.7) +
    stroke(palette.water, water) +
    `</g>`
  )
}
