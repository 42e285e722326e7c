import { markup, type Html } from '../../html'
import { IDEA_FORM } from '../../ideaFormAddress'
import { icon } from '../../icons'
import { choice } from '../../parts/choice'
import { choiceField, lineField, type Filled } from '../fields'
import { hiddenField } from '../formPage'
import type { IdeaValues } from '../parseIdea'
import { otherPhotoWords, photoWords } from './photoWords'

type PhotoValues = Pick<IdeaValues, 'photo' | 'photoAlt' | 'photoPermission'>

/** What the part shows. */
export interface PhotoPartData extends Filled {
  values: PhotoValues
}

/** What browsers offer to choose from. Without HEIC, so that an iPhone makes a JPG of it. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif'

/**
 * The part of the form in which a photo is chosen. One that was taken already is shown, and goes along by its name; to leave it out
 * is a box to tick and not a button, as Enter in a field would press that.
 *
 * @param before - the photo that is there already, which another one is chosen instead of
 */
export const photoPart = (
  { language, mistakes, values }: PhotoPartData,
  before: Html | null = null,
): Html => {
  const say = before ? { ...photoWords[language], ...otherPhotoWords[language] } : photoWords[language]
  const filled: Filled = { language, mistakes }
  const wrong = mistakes.find(({ field }) => field === 'photo')
  return markup`<h2>${say.title}</h2>
    ${before}
    ${values.photo === '' ? null : chosenPhoto(values, say)}
    <div class="field${wrong ? ' field-wrong' : ''}">
      <label for="photo">${values.photo === '' ? say.choose : say.chooseOther}</label>
      <p class="soft hint" id="photo-hint">${say.hint}</p>
      ${wrong ? markup`<p class="wrong" id="photo-fout">${icon('cross')} ${wrong.text[language]}</p>` : null}
      <input id="photo" name="photoFile" type="file" accept="${ACCEPTED}" aria-describedby="photo-hint${wrong ? ' photo-fout' : ''}"${wrong ? markup` aria-invalid="true"` : null}>
    </div>
    ${lineField({ name: 'photoAlt', label: say.alt, hint: say.altHint, value: values.photoAlt, most: 300, complete: 'off', isNeeded: false }, filled)}
    ${choiceField({ name: 'photoPermission', label: say.permissionTitle, hint: '', kind: 'checkbox', choices: [['1', say.permission]], chosen: values.photoPermission ? ['1'] : [] }, filled)}`
}

const chosenPhoto = (values: PhotoValues, say: { kept: string; away: string }): Html =>
  markup`<div class="idea-photo-kept">
    ${hiddenField('photo', values.photo)}
    ${photoFigure(values)}
    <p class="soft">${say.kept}</p>
    <div class="choices">${choice({ kind: 'checkbox', name: 'photoAway', value: '1', title: say.away, isChosen: false })}</div>
  </div>`

/** A photo that waits, as it will look. Null without one. */
export const photoFigure = ({ photo, photoAlt }: Pick<IdeaValues, 'photo' | 'photoAlt'>): Html | null =>
  photo === '' ? null : markup`<img class="idea-photo" src="${IDEA_FORM}/foto/${photo}" alt="${photoAlt}">`
