import { isFilledIn, readField } from '../../workflow/readField'
import type { Guard } from '../../workflow/types'

/** Whoever hands its items to another partner says to which one. */
export const successorNamed: Guard = {
  code: 'successorNamed',
  fields: ['successor'],
  message: {
    nl: 'Kies de opvolger: de partner die de bijdragen overneemt.',
    en: 'Choose the successor: the partner that takes over the contributions.',
  },
  test: ({ document }) =>
    readField(document, 'ending.disposition') !== 'transfer' || isFilledIn(document.successor),
}
