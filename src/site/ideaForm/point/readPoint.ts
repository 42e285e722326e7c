import type { MapPoint } from '../../map/pointMap'

/** Numbers behind the comma that are kept of a place: about a hundred metres. */
export const FINE = 3

/** The same for a place on the map of the whole, where a pixel is hundreds of metres: about a kilometre. */
export const COARSE = 2

/** A place without what is more exact than may be kept. */
export const roundPoint = ({ lat, lng }: MapPoint, digits = FINE): MapPoint => ({
  lat: Number(lat.toFixed(digits)),
  lng: Number(lng.toFixed(digits)),
})

/**
 * Reads a place from the fields of a form or of JSON, as texts or numbers: degrees, WGS 84. It is never more exact than what
 * may be kept, whatever was sent.
 *
 * @returns null without one, or when it is no place on earth
 */
export const readPoint = (lat: unknown, lng: unknown): MapPoint | null => {
  const [north, east] = [degrees(lat), degrees(lng)]
  return north === null || east === null || Math.abs(north) > 90 || Math.abs(east) > 180
    ? null
    : roundPoint({ lat: north, lng: east })
}

const degrees = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** Where somebody pressed the map, in pixels of the map that was so many pixels wide; null when they did not. */
export interface Press {
  width: number
  x: number
  y: number
}

/** The widths in which the map is offered: a picture in a form tells pixels of its own, and not how large it was shown. */
export const MAP_WIDTHS = [280, 600] as const

/** Finds a press among the fields that `<input type="image" name="map280">` sends: `map280.x` and `map280.y` (HTML, 4.10.5.1.19). */
export const readPress = (sent: Readonly<Record<string, unknown>>): Press | null => {
  const width = MAP_WIDTHS.find((each) => `map${each}.x` in sent)
  if (width === undefined) return null
  const [x, y] = [degrees(sent[`map${width}.x`]), degrees(sent[`map${width}.y`])]
  return x === null || y === null ? null : { width, x, y }
}

/** Whether a press came from a keyboard: browsers then send the very corner. */
export const isCorner = ({ x, y }: Press): boolean => x <= 0 && y <= 0
