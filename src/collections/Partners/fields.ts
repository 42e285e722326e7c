import type { Field } from 'payload'
import { editorsOnly } from '../../access/fields/editorsOnly'
import { staffOrSelf } from '../../access/fields/staffOrSelf'
import { dayField } from '../fields/dayField'
import { option } from '../fields/option'
import { publishableFields } from '../fields/publishableFields'
import { urlField } from '../fields/urlField'
import { validateKvkNumber } from '../validation/validateKvkNumber'
import { validateRsin } from '../validation/validateRsin'
import { endingExceptions } from './endingExceptions'
import { partnerWorkflow } from './workflow'

const managed = { create: editorsOnly, update: editorsOnly, read: staffOrSelf }

const organisation: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: { nl: 'Soort organisatie', en: 'Kind of organisation' },
    options: [
      option('government', 'Overheid', 'Government'),
      option('foundation', 'Stichting', 'Foundation'),
      option('association', 'Vereniging', 'Association'),
      option('cooperative', 'Coöperatie', 'Cooperative'),
      option('company', 'Bedrijf', 'Company'),
      option('alliance', 'Samenwerkingsverband', 'Alliance'),
      option('other', 'Anders', 'Other'),
    ],
  },
  urlField('website', { nl: 'Website', en: 'Website' }),
  {
    name: 'kvkNumber',
    type: 'text',
    validate: validateKvkNumber,
    label: { nl: 'KvK-nummer', en: 'KvK number' },
  },
  {
    name: 'rsin',
    type: 'text',
    validate: validateRsin,
    label: { nl: 'RSIN', en: 'RSIN' },
    access: { read: staffOrSelf },
  },
  urlField('tooiUri', { nl: 'TOOI-adres (alleen overheden)', en: 'TOOI URI (governments only)' }),
  {
    name: 'members',
    type: 'relationship',
    relationTo: 'partners',
    hasMany: true,
    label: { nl: 'Leden', en: 'Members' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    admin: {
      allowCreate: false,
      description: { nl: 'Bij een samenwerkingsverband.', en: 'Of an alliance.' },
    },
  },
]

const agreements: Field[] = [
  {
    name: 'trustedFor',
    type: 'select',
    hasMany: true,
    label: { nl: 'Mag zonder controle plaatsen', en: 'Trusted with' },
    access: managed,
    options: [
      option('initiatives', 'Initiatieven', 'Initiatives'),
      option('ideas', 'Ideeën', 'Ideas'),
      option('events', 'Agenda', 'Events'),
    ],
  },
  {
    name: 'isFunder',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Geeft zelf subsidie', en: 'Gives subsidies itself' },
    access: managed,
  },
  dayField(
    'reverifyAt',
    { nl: 'Opnieuw controleren op', en: 'Verify again on' },
    { access: managed, index: true },
  ),
]

const leaving: Field[] = [
  {
    name: 'successor',
    type: 'relationship',
    relationTo: 'partners',
    label: { nl: 'Opvolger', en: 'Successor' },
    access: { create: editorsOnly, update: editorsOnly },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    admin: { allowCreate: false },
  },
  {
    name: 'ending',
    type: 'group',
    label: { nl: 'Als de partner stopt', en: 'When the partner leaves' },
    access: managed,
    fields: [
      {
        name: 'disposition',
        type: 'select',
        label: { nl: 'Wat gebeurt er met de bijdragen?', en: 'What becomes of its contributions?' },
        options: [
          option('keep', 'Blijven staan onder de oude naam', 'Keep under the former name'),
          option('transfer', 'Gaan over naar de opvolger', 'Transfer to the successor'),
          option('withdraw', 'Worden ingetrokken', 'Withdraw'),
        ],
      },
      endingExceptions,
    ],
  },
]

/** Fields of a partner organisation. `title` is its name, `image` its logo. */
export const partnerFields: Field[] = publishableFields({
  workflow: partnerWorkflow,
  without: ['partner'],
  titleLabel: { nl: 'Naam', en: 'Name' },
  bodyLabel: { nl: 'Over de organisatie', en: 'About the organisation' },
  tabs: [
    { label: { nl: 'Organisatie', en: 'Organisation' }, fields: organisation },
    { label: { nl: 'Afspraken', en: 'Agreements' }, fields: agreements },
  ],
  handling: leaving,
})
