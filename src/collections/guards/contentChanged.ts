import type { Guard } from '../../workflow/types'

/** Something was changed since the last step. The engine looks it up: `facts.contentChanged`. */
export const contentChanged: Guard = {
  code: 'contentChanged',
  message: {
    nl: 'Er is nog niets veranderd. Pas eerst aan waar om gevraagd is.',
    en: 'Nothing has changed yet. First change what was asked for.',
  },
  test: ({ facts }) => facts.contentChanged === true,
}
