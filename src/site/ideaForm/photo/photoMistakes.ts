import type { IdeaMistake, IdeaValues } from '../parseIdea'
import { photoProblems } from './photoWords'

/** What is wrong with what somebody says of a photo; without a photo nothing is asked. */
export const photoMistakes = ({
  photo,
  photoAlt,
  photoPermission,
}: Pick<IdeaValues, 'photo' | 'photoAlt' | 'photoPermission'>): IdeaMistake[] => {
  if (photo === '') return []
  const isDescribed = photoAlt.length >= 3 && photoAlt.length <= 300
  return [
    ...(isDescribed ? [] : [{ field: 'photoAlt', text: photoProblems.alt }]),
    ...(photoPermission ? [] : [{ field: 'photoPermission', text: photoProblems.permission }]),
  ]
}
