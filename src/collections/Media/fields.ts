import { validations, type Field, type TextFieldSingleValidation } from 'payload'
import { dayField } from '../fields/dayField'
import { licenceField } from '../fields/licenceField'
import { partnerField } from '../fields/partnerField'
import { message } from '../validation/message'

/** A picture is described for who cannot see it, unless there is nothing to see. */
const describesPicture: TextFieldSingleValidation = (value, options) => {
  const { isDecorative, mimeType } = options.data as { isDecorative?: boolean; mimeType?: string }
  const needsText = (mimeType ?? 'image/').startsWith('image/') && !isDecorative
  return !needsText || value?.trim()
    ? validations.text(value, options)
    : message(options.req, {
        nl: "Beschrijf wat er te zien is, of vink 'Alleen versiering' aan.",
        en: "Describe what there is to see, or tick 'Decorative only'.",
      })
}

/** Fields of a picture or file: what there is to see for who cannot see it, who made it, and who is on it. */
export const mediaFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    maxLength: 300,
    label: { nl: 'Wat is er te zien?', en: 'Alternative text' },
    validate: describesPicture,
    admin: {
      description: {
        nl: 'Voor mensen die het beeld niet zien. Bijvoorbeeld: Buren planten samen een boom op het dorpsplein.',
        en: 'For people who do not see the image. For example: Neighbours plant a tree on the village square.',
      },
    },
  },
  {
    name: 'isDecorative',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Alleen versiering', en: 'Decorative only' },
  },
  { name: 'maker', type: 'text', label: { nl: 'Maker', en: 'Maker' } },
  licenceField(),
  {
    name: 'people',
    type: 'group',
    label: { nl: 'Herkenbare mensen', en: 'Recognisable people' },
    fields: [
      {
        name: 'permission',
        type: 'checkbox',
        defaultValue: false,
        label: { nl: 'Wie herkenbaar is, geeft toestemming', en: 'Recognisable people gave permission' },
      },
      dayField('until', { nl: 'Toestemming tot en met', en: 'Permission until' }, {
        index: true,
        admin: {
          description: {
            nl: 'Na deze dag verdwijnt het beeld overal.',
            en: 'After this day the picture leaves every page and feed.',
          },
        },
      }),
    ],
  },
  {
    name: 'transcript',
    type: 'textarea',
    label: { nl: 'Uitgeschreven tekst of ondertiteling', en: 'Captions or transcript' },
    admin: { description: { nl: 'Bij video en geluid.', en: 'For video and sound.' } },
  },
  partnerField(),
]
