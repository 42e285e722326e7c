import type { Field, TextField } from 'payload'
import { contactField } from '../fields/contactField'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import { option } from '../fields/option'
import { reportOutcomes, reportReasons } from './reasons'

/** As it was sent: nobody changes it. */
const sent = { update: () => false }

const sentText = (name: string, nl: string, en: string, more: Partial<TextField> = {}): Field =>
  ({
    ...more,
    name,
    type: 'text',
    label: { nl, en },
    access: sent,
    admin: { ...more.admin, readOnly: true },
  }) as Field

/**
 * Fields of a report: where, why, that it is meant honestly, and who (DSA, article 16, second paragraph); and what was done and why
 * (article 16, fifth paragraph).
 */
export const reportFields: Field[] = [
  sentText('title', 'Waarover', 'About', { required: true }),
  sentText('page', 'Pagina', 'Page', { required: true }),
  sentText('urn', 'Vaste identiteit (URN)', 'Permanent identity (URN)', { index: true, required: true }),
  {
    name: 'reason',
    type: 'select',
    required: true,
    label: { nl: 'Reden', en: 'Reason' },
    options: Object.entries(reportReasons).map(([value, { nl, en }]) => option(value, nl, en)),
    access: sent,
    admin: { readOnly: true },
  },
  {
    name: 'explanation',
    type: 'textarea',
    required: true,
    label: { nl: 'Uitleg van de melder', en: 'What the reporter says' },
    access: sent,
    admin: { readOnly: true },
  },
  {
    name: 'goodFaith',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'De melder zegt dat dit klopt', en: 'The reporter says that this is right' },
    access: sent,
    admin: { readOnly: true },
  },
  {
    ...contactField('reporter', { nl: 'Melder', en: 'Reporter' }),
    admin: {
      readOnly: true,
      description: {
        nl: 'Leeg: de melder vroeg geen antwoord, of we hebben de gegevens gewist. Vertel nooit wie iets meldde.',
        en: 'Empty: the reporter wants no answer. Never tell who reported something.',
      },
    },
  } as Field,
  sentText('language', 'Taal van de melder', 'Language of the reporter'),
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    label: { nl: 'Status', en: 'State' },
    options: [option('new', 'Nieuw', 'New'), option('handled', 'Afgehandeld', 'Handled')],
    admin: {
      description: {
        nl: 'Zet op Afgehandeld als je hebt besloten. Gaf de melder een adres, dan gaat er meteen een mail uit.',
        en: 'Set to Handled when you know what you do. The reporter gets a mail then, if they gave an address.',
      },
    },
  },
  {
    name: 'outcome',
    type: 'select',
    label: { nl: 'Wat deden we?', en: 'What did we do?' },
    options: Object.entries(reportOutcomes).map(([value, { nl, en }]) => option(value, nl, en)),
    admin: {
      description: {
        nl: 'Verbergen of intrekken doe je bij de bijdrage zelf. Leg hier vast wat het werd.',
        en: 'Hide or withdraw at the contribution itself. Note here what it came to.',
      },
    },
  },
  {
    name: 'decision',
    type: 'textarea',
    maxLength: 3000,
    label: { nl: 'Uitleg aan de melder', en: 'Explanation to the reporter' },
    admin: {
      description: {
        nl: 'Waarom je dit besloot. De melder leest dit in de mail.',
        en: 'Why you decided this. The reporter reads it in the mail.',
      },
    },
  },
  {
    name: 'handledAt',
    type: 'date',
    label: { nl: 'Afgehandeld op', en: 'Handled at' },
    access: sent,
    admin: { readOnly: true, date: dateTimeFormat },
  },
  {
    name: 'handledBy',
    type: 'relationship',
    relationTo: 'users',
    label: { nl: 'Afgehandeld door', en: 'Handled by' },
    access: sent,
    admin: { readOnly: true, allowCreate: false },
  },
]
