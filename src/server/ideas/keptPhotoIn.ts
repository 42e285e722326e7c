import { OWN_IDEA } from '../../operations/ideas/ideaPaths'
import type { OwnPhoto } from '../../operations/ideas/photos/findOwnPhoto'
import type { KeptPhoto } from '../../operations/ideas/rewriteOwnIdea'
import type { KeptPhotoPart } from '../../site/ideaForm/edit/keptPhotoPart'
import { parseIdea, type IdeaMistake } from '../../site/ideaForm/parseIdea'
import { isDescribed } from '../../site/ideaForm/photo/photoMistakes'
import { photoProblems } from '../../site/ideaForm/photo/photoWords'
import { OWN_PHOTO } from './ownPhotoRoute'

/** What a form says of the photo that is there already. */
interface KeptPhotoIn {
  /** As it is shown again; null without one. */
  part: KeptPhotoPart | null
  change: KeptPhoto
  mistakes: readonly IdeaMistake[]
}

/**
 * Reads what becomes of a photo that somebody sent before. What there is to see on it is looked at when it is new: one that is described
 * in another way is not held against them.
 *
 * @param token - of the private page
 * @param sent - the fields of the form; empty for one that was not sent yet
 */
export const keptPhotoIn = (
  photo: OwnPhoto | null,
  token: string,
  sent: Readonly<Record<string, unknown>> = {},
): KeptPhotoIn => {
  if (!photo) return { part: null, change: { isRemoved: false, alt: null }, mistakes: [] }
  const { values } = parseIdea({ photoAlt: sent.keptAlt }, { theme: new Map(), area: new Map() })
  const isRemoved = Boolean(sent.keptAway)
  const alt = typeof sent.keptAlt === 'string' && !photo.isShownElsewhere ? values.photoAlt : null
  const newAlt = alt ?? photo.alt
  const isWrong = !isRemoved && newAlt !== photo.alt && !isDescribed(newAlt)
  return {
    part: {
      src: `${OWN_IDEA}/${token}/${OWN_PHOTO}`,
      alt: photo.alt,
      newAlt,
      isRemoved,
      isDescribedHere: !photo.isShownElsewhere,
    },
    change: { isRemoved, alt },
    mistakes: isWrong ? [{ field: 'keptAlt', text: photoProblems.alt }] : [],
  }
}
