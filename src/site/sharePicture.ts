import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { landscape } from './landscape'

/** What previews of links ask for: a bit less than two to one. */
const [WIDTH, HEIGHT] = [1200, 630]

/** The colours of a landscape by day, from the tokens: the first of each name in the file. */
const colours = ((tokens: string) =>
  ['0', '1', '2', '3', '4', 'ditch', 'bank', 'river'].map(
    (name) => [name, new RegExp(`--nl-land-${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? '#cccccc'] as const,
  ))(readFileSync(new URL('./look/tokens.css', import.meta.url), 'utf8'))

const style = colours
  .map(([name, colour]) =>
    name === 'bank' || name === 'river'
      ? `.land-${name}{fill:none;stroke-linecap:round;stroke:${colour};stroke-width:${name === 'bank' ? 24 : 15}}`
      : `.land-${name}{fill:${colour}}`,
  )
  .join('')

/**
 * The landscape of an item as a picture for previews of links: the same as on its page, in the colours of the day.
 *
 * @param urn - of the item
 * @returns PNG, 1200 by 630 pixels
 */
export const sharePicture = (urn: string): Promise<Buffer> => {
  const drawing = landscape(urn)
    .markup.replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" `)
    .replace('>', `><style>${style}</style>`)
  return sharp(Buffer.from(drawing)).png({ palette: true, effort: 7 }).toBuffer()
}
