import { markup, type Html } from '../../html'
import { choice } from '../../parts/choice'
import { lineField, type Filled } from '../fields'
import { photoWords } from '../photo/photoWords'
import { editWords } from './editWords'

/** The photo that somebody sent with their idea, where they change it. */
export interface KeptPhotoPart {
  /** The path at which it is shown to them. */
  src: string
  /** What there is to see on it, as it is. */
  alt: string
  /** The same as it was just written. */
  newAlt: string
  isRemoved: boolean
  /** Whether what there is to see is theirs to write; not when the picture is shown elsewhere too. */
  isDescribedHere: boolean
}

/** Shows it, with what there is to see on it, and a box to take it away. */
export const keptPhotoPart = (
  { alt, isDescribedHere, isRemoved, newAlt, src }: KeptPhotoPart,
  filled: Filled,
): Html => {
  const say = editWords[filled.language]
  const { altHint: hint } = photoWords[filled.language]
  return markup`<div class="idea-photo-kept">
    <img class="idea-photo" lang="nl" src="${src}" alt="${alt}">
    <p class="soft">${say.keptPhoto}</p>
    ${
      isDescribedHere
        ? lineField(
            {
              ...{ name: 'keptAlt', label: say.keptAlt, hint, value: newAlt, most: 300 },
              ...{ complete: 'off', isNeeded: false },
            },
            filled,
          )
        : null
    }
    <div class="choices">
      ${choice({ kind: 'checkbox', name: 'keptAway', value: '1', title: say.remove, isChosen: isRemoved })}
    </div>
  </div>`
}
