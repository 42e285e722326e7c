import sharp from 'sharp'
import { type DemoImage, images } from '../content/images'
import { drawLandscape, scenes } from '../landscape'
import type { Seeding } from './Seeding'

/** Draws the pictures as JPEG, 1600 by 900 pixels. Starts at once and needs no database. */
export const drawImages = (): Promise<{ image: DemoImage; data: Buffer }[]> =>
  Promise.all(
    images.map(async (image: DemoImage) => {
      const drawing = Buffer.from(drawLandscape(image.key, scenes[image.key]))
      return { image, data: await sharp(drawing).jpeg({ quality: 84 }).toBuffer() }
    }),
  )

/** Uploads the pictures that were drawn. */
export const seedImages = async (
  seeding: Seeding,
  drawn: readonly { image: DemoImage; data: Buffer }[],
): Promise<void> => {
  for (const { image, data } of drawn) {
    await seeding.create(
      'media',
      image.key,
      {
        ...(image.alt ? { alt: image.alt } : { isDecorative: true }),
        maker: 'Noaber',
        licence: 'CC0-1.0',
      },
      { data, mimetype: 'image/jpeg', name: `${image.key}.jpg`, size: data.length },
    )
  }
}
