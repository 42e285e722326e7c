import { offeredTerms } from '../../../feeds/doors/doorTerms'
import type { Language } from '../../../feeds/http/language'
import type { Terms } from '../../../feeds/Vocabulary'
import { markup, type Html } from '../../html'
import { icon } from '../../icons'
import { drawPointMap, type MapPoint, type PointMap } from '../../map/pointMap'
import { choice } from '../../parts/choice'
import { hiddenField, type IdeaFormData } from '../formPage'
import { pointWords } from './pointWords'

/** The map of the areas of the site; null where there is none. */
export const mapOf = (
  terms: Terms,
  options: { width: number; near: MapPoint | null; mark: MapPoint | null },
): PointMap | null => drawPointMap(offeredTerms(terms, 'area').values(), options)

/** The map as an address of its own: no file to ask for, and no place in a log. */
export const mapAddress = ({ svg }: PointMap): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

/** The way to the map, beside the list of areas; with what was pointed at. Null where there is no map. */
export const pointPart = ({ language, terms, values: { point } }: IdeaFormData): Html | null => {
  const map = mapOf(terms, { width: 280, near: null, mark: point })
  if (!map) return null
  const say = pointWords[language]
  return markup`<div class="idea-point">
    ${
      point &&
      markup`${hiddenPoint(point)}
        <p>${icon('pin')} ${say.chosen(map.areaAt(point).title)}</p>
        <div class="choices">${choice({ kind: 'checkbox', name: 'pointAway', value: '1', title: say.away, isChosen: false })}</div>`
    }
    <p><button class="button-quiet" type="submit" name="step" value="map">${icon('pin')} ${point ? say.change : say.open}</button></p>
  </div>`
}

/** A place as it goes along in a form. */
export const hiddenPoint = (point: MapPoint | null): Html | null =>
  point && markup`${hiddenField('lat', String(point.lat))}${hiddenField('lng', String(point.lng))}`

/** The place as it will be known, on a small map. Null without one. */
export const pointFigure = (point: MapPoint | null, terms: Terms, language: Language): Html | null => {
  const map = point && mapOf(terms, { width: 280, near: point, mark: point })
  if (!point || !map) return null
  const say = pointWords[language]
  const { height, width } = map
  return markup`<p class="idea-map-title">${say.onMap}</p>
    <img class="idea-map" src="${mapAddress(map)}" width="${width}" height="${height}" alt="${say.shown(map.areaAt(point).title)}">
    <p class="soft">${say.rough}</p>`
}
