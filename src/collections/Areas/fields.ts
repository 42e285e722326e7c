import type { Field } from 'payload'
import { dayField } from '../fields/dayField'
import { positionFields } from '../fields/locationField'
import { option } from '../fields/option'
import { slugField } from '../fields/slugField'
import { urlField } from '../fields/urlField'
import { message } from '../validation/message'
import { notBefore } from '../validation/notBefore'
import { validateAreaCode } from '../validation/validateAreaCode'

/** Fields of an area: what it is called, where it lies, and when it existed (municipalities merge). */
export const areaFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: { nl: 'Naam', en: 'Name' } },
  {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: validateAreaCode,
    label: { nl: 'Code van het CBS', en: 'CBS code' },
    admin: { placeholder: 'GM0193' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    label: { nl: 'Soort', en: 'Kind' },
    options: [
      option('province', 'Provincie', 'Province'),
      option('municipality', 'Gemeente', 'Municipality'),
      option('village', 'Dorp', 'Village'),
      option('district', 'Wijk', 'District'),
    ],
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'areas',
    index: true,
    label: { nl: 'Ligt in', en: 'Lies in' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  },
  { type: 'row', fields: positionFields() },
  urlField(
    'tooiUri',
    { nl: 'TOOI-adres', en: 'TOOI URI' },
    {
      nl: 'De officiële naam van de overheid op identifier.overheid.nl.',
      en: 'The official name of the authority at identifier.overheid.nl.',
    },
  ),
  {
    type: 'row',
    fields: [
      dayField('validFrom', { nl: 'Bestaat sinds', en: 'Valid from' }),
      dayField(
        'validUntil',
        { nl: 'Bestond tot', en: 'Valid until' },
        {
          validate: (value, { req, siblingData }) =>
            notBefore(value, (siblingData as { validFrom?: unknown }).validFrom) ||
            message(req, { nl: 'Dit ligt voor het begin.', en: 'This is before the start.' }),
        },
      ),
    ],
  },
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'areas',
    label: { nl: 'Opgegaan in', en: 'Merged into' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  },
  slugField(),
]
