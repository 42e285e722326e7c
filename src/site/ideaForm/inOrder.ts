import type { IdeaMistake } from './parseIdea'

/** The fields as they stand on the page. */
const FIELDS = [
  ...['title', 'story', 'area', 'place', 'theme', 'keptAlt', 'photo', 'photoAlt', 'photoPermission'],
  ...['name', 'email', 'publicName', 'licence', 'terms'],
]

/** Mistakes in the order of their fields, so that who goes through the summary goes down the page. */
export const inOrder = (mistakes: readonly IdeaMistake[]): IdeaMistake[] => {
  const place = ({ field }: IdeaMistake) => (FIELDS.includes(field) ? FIELDS.indexOf(field) : FIELDS.length)
  return [...mistakes].sort((one, other) => place(one) - place(other))
}
