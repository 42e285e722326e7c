import { isFilledIn } from '../../workflow/readField'
import type { Guard } from '../../workflow/types'

/** There is a picture, or somebody decided that there is none. */
export const imageOrNone: Guard = {
  code: 'imageOrNone',
  fields: ['image', 'noImage'],
  message: {
    nl: "Kies een beeld, of vink 'Bewust zonder beeld' aan.",
    en: "Choose an image, or tick 'Deliberately without an image'.",
  },
  test: ({ document }) => isFilledIn(document.image) || document.noImage === true,
}
