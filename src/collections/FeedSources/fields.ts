import type { Field } from 'payload'
import { eventKinds } from '../Events/eventKinds'
import { engineOwned } from '../fields/engineOwned'
import { areasField } from '../fields/areasField'
import { contactField } from '../fields/contactField'
import { licenceField } from '../fields/licenceField'
import { option } from '../fields/option'
import { partnerField } from '../fields/partnerField'
import { themesField } from '../fields/themesField'
import { urlField } from '../fields/urlField'

/** Fields of a feed that is read: where it is, what its entries become, and what they do not say themselves. */
export const feedSourceFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: { nl: 'Naam', en: 'Name' } },
  { ...urlField('address', { nl: 'Adres van de feed', en: 'Address of the feed' }), required: true },
  {
    name: 'becomes',
    type: 'select',
    required: true,
    defaultValue: 'initiatives',
    label: { nl: 'Wat ervan komt', en: 'What it becomes' },
    options: [option('initiatives', 'Initiatieven', 'Initiatives'), option('events', 'Agenda', 'Events')],
  },
  {
    name: 'eventKind',
    type: 'select',
    defaultValue: 'meeting',
    label: { nl: 'Soort bijeenkomst', en: 'Kind of event' },
    options: eventKinds,
    admin: { condition: ({ becomes }) => becomes === 'events' },
  },
  themesField(),
  areasField(),
  {
    name: 'categories',
    type: 'array',
    label: { nl: 'Rubrieken van de feed', en: 'Categories of the feed' },
    labels: {
      singular: { nl: 'Rubriek', en: 'Category' },
      plural: { nl: 'Rubrieken', en: 'Categories' },
    },
    maxRows: 100,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'text',
            type: 'text',
            required: true,
            maxLength: 120,
            label: { nl: 'Zoals in de feed', en: 'As in the feed' },
            admin: { width: '50%' },
          },
          {
            name: 'theme',
            type: 'relationship',
            relationTo: 'themes',
            required: true,
            label: { nl: 'Thema', en: 'Theme' },
            admin: { allowCreate: false, width: '50%' },
          },
        ],
      },
    ],
  },
  contactField(),
  licenceField(),
  {
    name: 'publicationBasis',
    type: 'select',
    required: true,
    defaultValue: 'publicTask',
    label: { nl: 'Grondslag voor publicatie', en: 'Basis for publication' },
    options: [
      option('publicTask', 'Publieke taak', 'Public task'),
      option('consent', 'Toestemming', 'Consent'),
      option('contract', 'Overeenkomst', 'Contract'),
    ],
  },
  {
    name: 'takesImages',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Neem beelden over', en: 'Take pictures over' },
  },
  partnerField({ nl: 'Partner', en: 'Partner' }, true),
  {
    name: 'isOn',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Staat aan', en: 'Is on' },
    access: engineOwned,
    hooks: { beforeDuplicate: [() => false] },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'health',
    type: 'ui',
    label: { nl: 'Hoe het gaat', en: 'How it goes' },
    admin: { components: { Cell: 'noaber/rsc#SourceHealthCell' } },
  },
]
