import type { Field, FieldHook } from 'payload'
import { adminsOnly } from '../../access/fields/adminsOnly'
import { partnerField } from '../fields/partnerField'
import { reachableUpload } from '../validation/reachable'
import { validateAccent, validateBrand } from '../validation/validateColour'
import { validateHost } from '../validation/validateHost'
import { plainHost } from './plainHost'
import { selectionFields } from './selectionFields'

const plainColour: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)

const ofAdmins = { create: adminsOnly, update: adminsOnly }

/** Fields of a front door: where it is, what it says and looks like, and what it shows. */
export const frontDoorFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 80,
    access: ofAdmins,
    label: { nl: 'Naam in het beheer', en: 'Name in the panel' },
  },
  {
    name: 'hosts',
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: 10,
    access: ofAdmins,
    labels: {
      singular: { nl: 'Hostnaam', en: 'Host name' },
      plural: { nl: 'Hostnamen', en: 'Host names' },
    },
    label: { nl: 'Hostnamen', en: 'Host names' },
    fields: [
      {
        name: 'host',
        type: 'text',
        required: true,
        unique: true,
        validate: validateHost,
        hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? plainHost(value) : value)] },
        label: { nl: 'Hostnaam', en: 'Host name' },
        admin: { placeholder: 'samenhattem.nl' },
      },
    ],
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 60,
    label: { nl: 'Naam van de site', en: 'Name of the site' },
  },
  { name: 'tagline', type: 'text', maxLength: 100, label: { nl: 'Kop', en: 'Headline' } },
  { name: 'intro', type: 'textarea', maxLength: 600, label: { nl: 'Inleiding', en: 'Introduction' } },
  { name: 'contact', type: 'text', maxLength: 200, label: { nl: 'Contactregel', en: 'Contact line' } },
  // Not side by side: what is wrong with a colour would be cut off.
  {
    name: 'brand',
    type: 'text',
    validate: validateBrand,
    hooks: { beforeValidate: [plainColour] },
    label: { nl: 'Kleur', en: 'Colour' },
    admin: { placeholder: '#1f6b4a' },
  },
  {
    name: 'accent',
    type: 'text',
    validate: validateAccent,
    hooks: { beforeValidate: [plainColour] },
    label: { nl: 'Steunkleur', en: 'Accent' },
    admin: { placeholder: '#f2c230' },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: { nl: 'Logo', en: 'Logo' },
    filterOptions: { mimeType: { like: 'image/' } },
    validate: reachableUpload,
    displayPreview: true,
  },
  ...selectionFields(ofAdmins),
  { ...partnerField({ nl: 'Van partner', en: 'Of partner' }), access: ofAdmins } as Field,
  {
    name: 'isOpen',
    type: 'checkbox',
    defaultValue: false,
    access: ofAdmins,
    label: { nl: 'Staat open', en: 'Is open' },
    admin: { position: 'sidebar' },
  },
]
