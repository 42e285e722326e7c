import type { Field } from 'payload'
import { editorsOnly } from '../../access/fields/editorsOnly'
import { contactField } from '../fields/contactField'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import { dayField } from '../fields/dayField'
import { engineOwned } from '../fields/engineOwned'
import { partnerField } from '../fields/partnerField'
import { urlField } from '../fields/urlField'
import { usesField } from './usesField'
import { validateHosts } from './validateHosts'

/** In the list: how the subscriptions of the site are doing. */
const delivery: Field = {
  name: 'delivery',
  type: 'ui',
  label: { nl: 'Bezorging', en: 'Delivery' },
  admin: { components: { Cell: 'noaber/rsc#SiteStateCell' } },
}

/** Fields of a site that takes over what is public here: whose it is, what it takes and what was agreed. */
export const siteFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 200, label: { nl: 'Naam', en: 'Name' } },
  { ...urlField('url', { nl: 'Adres', en: 'Address' }), required: true },
  delivery,
  usesField,
  {
    name: 'hosts',
    type: 'text',
    hasMany: true,
    index: true,
    label: { nl: 'Servers die berichten ontvangen', en: 'Servers that take deliveries' },
    validate: validateHosts,
  },
  contactField(),
  {
    name: 'notes',
    type: 'textarea',
    maxLength: 5000,
    label: { nl: 'Aantekeningen', en: 'Notes' },
    access: { read: editorsOnly },
  },
  partnerField({ nl: 'Organisatie', en: 'Organisation' }),
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: true,
    index: true,
    label: { nl: 'Neemt nu berichten over', en: 'Takes over messages now' },
    admin: { position: 'sidebar' },
  },
  dayField('agreedAt', { nl: 'Afgesproken op', en: 'Agreed on' }, { admin: { position: 'sidebar' } }),
  {
    name: 'outageSince',
    type: 'date',
    index: true,
    label: { nl: 'Mist berichten sinds', en: 'Misses messages since' },
    access: engineOwned,
    admin: {
      readOnly: true,
      position: 'sidebar',
      date: dateTimeFormat,
      condition: (data) => Boolean(data.outageSince),
    },
  },
]
