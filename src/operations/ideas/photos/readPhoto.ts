import pLimit from 'p-limit'
import sharp from 'sharp'
import { photoKind } from './photoKind'

/** The most that a photo may be, in bytes: what cameras of phones make fits well within it. */
export const MOST_BYTES = 10 * 1024 * 1024

/** More unpacks to more memory than a photo is worth. Pixels. */
const MOST_PIXELS = 60_000_000

/** The longest side of what is kept, in pixels: enough for a wide screen. */
const LONGEST_SIDE = 2000

/** Smaller is an icon. Pixels. */
const SHORTEST_SIDE = 100

/** Why a file is not taken as a photo. */
export type PhotoRefusal = 'noPicture' | 'heic' | 'tooManyPixels' | 'tooSmall' | 'broken' | 'busy'

/** One at a time: unpacked, a photo takes up to a few hundred megabytes, and the site has more to do. */
const oneByOne = pLimit(1)

/** More that wait hold too much memory: who comes then is asked to try again. */
const MOST_WAITING = 12

/** A photo as this site keeps it. */
export interface ReadPhoto {
  /** JPEG, in sRGB, upright, without anything but the picture. */
  data: Buffer
  /** Pixels. */
  width: number
  height: number
}

/**
 * Reads a photo and writes it anew, so that nothing but the picture is left: no place where it was taken, no name of a camera or
 * of a person (EXIF, XMP, IPTC), and nothing that hides behind the picture. It stands upright, and what is transparent is white.
 *
 * @returns the photo, or why it is none
 */
export const readPhoto = async (data: Buffer): Promise<ReadPhoto | PhotoRefusal> => {
  const kind = photoKind(data)
  if (kind === null) return 'noPicture'
  if (kind === 'heic') return 'heic'
  if (oneByOne.pendingCount >= MOST_WAITING) return 'busy'
  return oneByOne(() => write(data))
}

const write = async (data: Buffer): Promise<ReadPhoto | PhotoRefusal> => {
  try {
    const { height, width } = await sharp(data, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return 'tooManyPixels'
    if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) return 'tooSmall'
    const written = await sharp(data, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { data: written.data, width: written.info.width, height: written.info.height }
  } catch {
    // What a decoder says about a file is of no use to who sent it.
    return 'broken'
  }
}
