import { markup, type Html } from '../../html'
import { IDEA_FORM } from '../../ideaFormAddress'
import { icon } from '../../icons'
import type { Page } from '../../layout'
import type { MapPoint } from '../../map/pointMap'
import { ideaFormStyle } from '../assets'
import { eventFields } from '../eventParts'
import { hiddenField, ideaFormPath, type IdeaFormData } from '../formPage'
import { hiddenValues } from '../hiddenValues'
import { mapAddress, mapOf } from './pointPart'
import { pointWords } from './pointWords'
import { MAP_WIDTHS } from './readPoint'

/** What the page with the map shows beside what was filled in. */
export interface PointPageData {
  /** The middle of a map of what is near; null for the whole. */
  near: MapPoint | null
  /** Whether somebody pressed the map with a keyboard, which points at nothing. */
  isKeyboard?: boolean
}

/**
 * The map on which somebody points at the place of their idea: a picture that is a button, so that no script is needed. Everything
 * that was filled in goes along in the form.
 */
export const ideaPointPage = (data: IdeaFormData, { isKeyboard = false, near }: PointPageData): Page => {
  const { at = null, language, started, terms, values } = data
  const say = pointWords[language]
  const { point } = values
  const area = point && mapOf(terms, { width: 280, near, mark: point })?.areaAt(point).title
  return {
    title: say.title,
    path: ideaFormPath(language),
    language,
    isUnlisted: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      <h1>${say.title}</h1>
      ${isKeyboard ? markup`<p class="notice" role="alert">${say.noMap}</p>` : null}
      <p class="lead">${near ? say.nearLead : say.lead}</p>
      <form method="post" action="${IDEA_FORM}">
        ${hiddenField('language', language)}${hiddenField('started', started)}${eventFields(at)}${hiddenValues(values)}
        ${near ? hiddenField('near', `${near.lat},${near.lng}`) : null}
        ${MAP_WIDTHS.map((width) => pressable(data, { near, width }))}
        ${area ? markup`<p>${icon('pin')} ${say.filled(area)}</p>` : null}
        <p class="soft">${say.rough}</p>
        <p class="actions">
          ${point ? markup`<button type="submit" name="step" value="change">${icon('check')} ${say.use}</button>` : null}
          ${near ? markup`<button class="button-quiet" type="submit" name="step" value="map">${say.whole}</button>` : null}
          <button class="button-quiet" type="submit" name="step" value="no-point">${say.none}</button>
        </p>
        <p class="soft">${say.keyboard}</p>
      </form>
    </div>`,
  }
}

/** The map in one width; the style shows the one that fits. */
const pressable = (
  { language, terms, values: { point } }: IdeaFormData,
  { near, width }: { near: MapPoint | null; width: number },
): Html | null => {
  const map = mapOf(terms, { width, near, mark: point })
  const say = pointWords[language]
  return (
    map &&
    markup`<input class="idea-map idea-map-${width}" type="image" name="map${width}" src="${mapAddress(map)}" width="${width}" height="${map.height}" alt="${near ? say.nearMap : say.map}">`
  )
}
