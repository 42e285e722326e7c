import type { Field } from 'payload'
import { dayField } from '../fields/dayField'
import { emptyInCopy } from '../fields/emptyInCopy'
import { urlField } from '../fields/urlField'
import { validateCount } from '../validation/validateCount'

/** How the window was decided, as it was published. Shown once the outcome is announced; the grants stand beside it. */
export const outcomeFields: Field[] = [
  {
    name: 'outcome',
    type: 'group',
    label: { nl: 'Uitslag', en: 'Outcome' },
    admin: {
      description: {
        nl: 'Dit staat op de pagina van de ronde zodra je de uitslag bekendmaakt.',
        en: 'This is on the page of the window once you announce the outcome.',
      },
    },
    fields: [
      dayField('date', { nl: 'Datum van de uitslag', en: 'Date of the outcome' }, { hooks: emptyInCopy }),
      {
        name: 'methodText',
        type: 'textarea',
        label: { nl: 'Zo is er verdeeld', en: 'How it was divided' },
        hooks: emptyInCopy,
        admin: {
          description: {
            nl: 'De manier van rangschikken, loten of verdelen, zoals die is bekendgemaakt.',
            en: 'The way of ranking, drawing or dividing, as it was published.',
          },
        },
      },
      {
        ...urlField('methodUrl', { nl: 'Adres van die tekst', en: 'Address of that text' }),
        hooks: emptyInCopy,
      },
      {
        name: 'applications',
        type: 'number',
        min: 0,
        validate: validateCount,
        label: { nl: 'Aantal aanvragen', en: 'Number of applications' },
        hooks: emptyInCopy,
      },
      {
        name: 'refused',
        type: 'number',
        min: 0,
        validate: validateCount,
        label: { nl: 'Waarvan afgewezen', en: 'Of which refused' },
        hooks: emptyInCopy,
      },
    ],
  },
]
