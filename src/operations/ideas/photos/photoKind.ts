/** Kinds of pictures that somebody may send, and the one that phones make and this site cannot read. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/**
 * What a file is by its first bytes: names and types that come along with a file say whatever the sender likes, and a decoder
 * should only see what it is meant for.
 *
 * @returns null for anything else
 * @see ISO/IEC 14496-12, 4.3 (`ftyp`): AVIF and HEIC are told apart by their brands
 */
export const photoKind = (data: Buffer): PhotoKind | null => {
  if (startsWith(data, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(data, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (textAt(data, 0) === 'RIFF' && textAt(data, 8) === 'WEBP') return 'webp'
  return textAt(data, 4) === 'ftyp' ? kindOfBrands(data) : null
}

const kindOfBrands = (data: Buffer): PhotoKind | null => {
  const end = Math.min(data.length, data.readUInt32BE(0), 256)
  const brands = Array.from({ length: Math.max(0, Math.floor((end - 8) / 4)) }, (_, index) =>
    textAt(data, 8 + index * 4),
  )
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) ? 'heic' : null
}

const startsWith = (data: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => data[index] === byte)

const textAt = (data: Buffer, start: number): string => data.toString('latin1', start, start + 4)
