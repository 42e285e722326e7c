import type { IdeaMistake, IdeaValues } from '../parseIdea'
import { photoProblems } from './photoWords'

/** Whether a description of a photo says something, and not too much. */
export const isDescribed = (alt: string): boolean => alt.length >= 3 && alt.length <= 300

/** What is wrong with what somebody says of a photo; without a photo nothing is asked. */
export const photoMistakes = ({
  photo,
  photoAlt,
  photoPermission,
}: Pick<IdeaValues, 'photo' | 'photoAlt' | 'photoPermission'>): IdeaMistake[] => {
  if (photo === '') return []
  return [
    ...(isDescribed(photoAlt) ? [] : [{ field: 'photoAlt', text: photoProblems.alt }]),
    ...(photoPermission ? [] : [{ field: 'photoPermission', text: photoProblems.permission }]),
  ]
}
