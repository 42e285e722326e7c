import sharp from 'sharp'
import { type DemoFrontDoor, frontDoors } from '../content/frontDoors'
import type { Seeding } from './Seeding'

/** Makes the front doors, each with a logo in its colours. */
export const seedFrontDoors = async (seeding: Seeding): Promise<void> => {
  for (const door of frontDoors) {
    const { name, host, title, tagline, intro, contact, brand, accent, logoAlt, areas, types } = door
    const data = await sharp(Buffer.from(drawLogo(door)))
      .png()
      .toBuffer()
    const logo = await seeding.create(
      'media',
      `logo-${host}`,
      { alt: logoAlt, maker: 'Noaber', licence: 'CC0-1.0' },
      { data, mimetype: 'image/png', name: `logo-${host.replaceAll('.', '-')}.png`, size: data.length },
    )
    await seeding.create('front-doors', host, {
      name,
      title,
      tagline,
      intro,
      contact,
      brand,
      accent,
      logo,
      hosts: [{ host }],
      selection: { areas: seeding.idsOf('areas', areas), types: [...types] },
      isOpen: true,
    })
  }
}

/** A tower above the river, as SVG, 240 by 240. */
const drawLogo = ({ brand, accent }: Pick<DemoFrontDoor, 'brand' | 'accent'>): string => `
  <svg xmlns="http://www.w3.org/2000/svg" width="240" height="240">
    <rect width="240" height="240" rx="48" fill="${brand}"/>
    <path d="M84 150V92L120 44l36 48v58z" fill="#ffffff"/>
    <path d="M108 150v-26a12 12 0 0 1 24 0v26z" fill="${brand}"/>
    <g fill="none" stroke="${accent}" stroke-width="14" stroke-linecap="round">
      <path d="M36 172q21-18 42 0t42 0 42 0 42 0"/>
      <path d="M36 200q21-18 42 0t42 0 42 0 42 0"/>
    </g>
  </svg>`
