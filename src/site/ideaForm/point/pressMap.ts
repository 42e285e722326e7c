import type { Terms } from '../../../feeds/Vocabulary'
import type { MapPoint } from '../../map/pointMap'
import type { IdeaValues } from '../parseIdea'
import { mapOf } from './pointPart'
import { COARSE, FINE, isCorner, readPoint, readPress, roundPoint } from './readPoint'
import type { PointPageData } from './pointPage'

/** What became of a press on the map: the values with the place in them, and what the page shows next. */
export interface Pressed extends PointPageData {
  values: IdeaValues
}

/**
 * Takes a press on the map: on the whole it gives about the place and its area, and the map of what is near; on that one the place.
 *
 * @param sent - the fields of the form
 * @returns null when nobody pressed a map
 */
export const pressMap = (
  sent: Readonly<Record<string, unknown>>,
  values: IdeaValues,
  terms: Terms,
): Pressed | null => {
  const press = readPress(sent)
  if (!press) return null
  const near = nearIn(sent)
  const map = mapOf(terms, { width: press.width, near, mark: null })
  if (!map || isCorner(press)) return { values, near, isKeyboard: true }
  const point = roundPoint(
    map.toPoint(Math.min(press.x, map.width), Math.min(press.y, map.height)),
    near ? FINE : COARSE,
  )
  return { values: { ...values, point, areas: [map.areaAt(point).code] }, near: near ?? point }
}

const nearIn = ({ near }: Readonly<Record<string, unknown>>): MapPoint | null => {
  const [lat, lng] = typeof near === 'string' ? near.split(',') : []
  return readPoint(lat, lng)
}
