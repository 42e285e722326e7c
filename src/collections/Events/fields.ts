import type { Field } from 'payload'
import { engineOwned } from '../fields/engineOwned'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import { instantField } from '../fields/instantField'
import { locationField } from '../fields/locationField'
import { publishableFields } from '../fields/publishableFields'
import { urlField } from '../fields/urlField'
import { message } from '../validation/message'
import { notBefore } from '../validation/notBefore'
import { validateCount } from '../validation/validateCount'
import { eventWorkflow } from './workflow'
import { eventKinds } from './eventKinds'
import { ideasFields } from './ideasFields'

const when: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: { nl: 'Soort', en: 'Kind' },
    options: eventKinds,
  },
  {
    type: 'row',
    fields: [
      instantField('startsAt', { nl: 'Begint op', en: 'Starts at' }, { index: true }),
      instantField(
        'endsAt',
        { nl: 'Eindigt op', en: 'Ends at' },
        {
          index: true,
          validate: (value, { req, siblingData }) =>
            notBefore(value, (siblingData as { startsAt?: unknown }).startsAt) ||
            message(req, { nl: 'Het einde ligt voor het begin.', en: 'The end is before the start.' }),
        },
      ),
    ],
  },
  {
    name: 'movedFrom',
    type: 'date',
    label: { nl: 'Stond eerst op', en: 'Moved from' },
    access: engineOwned,
    admin: { readOnly: true, date: dateTimeFormat, condition: (data) => Boolean(data.movedFrom) },
    hooks: { beforeDuplicate: [() => null] },
  },
]

const where: Field[] = [
  {
    name: 'venue',
    type: 'group',
    label: { nl: 'Zaal of plek', en: 'Venue' },
    fields: [
      { name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } },
      { name: 'address', type: 'text', label: { nl: 'Adres', en: 'Address' } },
    ],
  },
  locationField(),
  {
    name: 'isOnline',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Ook of alleen online', en: 'Online' },
  },
  urlField('livestreamUrl', { nl: 'Livestream', en: 'Livestream' }),
  {
    name: 'recordingNotice',
    type: 'textarea',
    label: { nl: 'Melding over opnames', en: 'Recording notice' },
    admin: {
      description: {
        nl: 'Worden er beelden gemaakt? Zeg dan wat je ermee doet.',
        en: 'Will there be recordings? Say what you do with them.',
      },
    },
  },
  {
    name: 'accessibility',
    type: 'group',
    label: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    fields: [
      checkbox('wheelchair', 'Goed te bereiken met een rolstoel', 'Wheelchair accessible'),
      checkbox('hearingLoop', 'Ringleiding', 'Hearing loop'),
      checkbox('interpreter', 'Gebarentolk', 'Sign language interpreter'),
    ],
  },
]

const taking: Field[] = [
  { name: 'organiser', type: 'text', label: { nl: 'Organisator', en: 'Organiser' } },
  urlField('registrationUrl', { nl: 'Aanmelden op', en: 'Register at' }),
  { name: 'cost', type: 'text', label: { nl: 'Kosten', en: 'Cost' }, admin: { placeholder: 'gratis' } },
  {
    name: 'capacity',
    type: 'number',
    label: { nl: 'Aantal plaatsen', en: 'Capacity' },
    validate: validateCount,
  },
  ...ideasFields,
]

function checkbox(name: string, nl: string, en: string): Field {
  return { name, type: 'checkbox', defaultValue: false, label: { nl, en } }
}

/** Fields of an event on the agenda. */
export const eventFields: Field[] = publishableFields({
  workflow: eventWorkflow,
  content: when,
  tabs: [
    { label: { nl: 'Waar', en: 'Where' }, fields: where },
    { label: { nl: 'Meedoen', en: 'Taking part' }, fields: taking },
  ],
})
