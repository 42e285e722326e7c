import type { Field } from 'payload'
import { partnerField } from '../fields/partnerField'
import { urnField } from '../fields/urnField'

/** Fields of a person whom documents point at: personal data, in a table of its own and without versions. */
export const contactFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 200, label: { nl: 'Naam', en: 'Name' } },
  { name: 'email', type: 'email', index: true, label: { nl: 'E-mailadres', en: 'E-mail address' } },
  { name: 'phone', type: 'text', maxLength: 40, label: { nl: 'Telefoon', en: 'Phone' } },
  { name: 'organisation', type: 'text', label: { nl: 'Organisatie', en: 'Organisation' } },
  {
    name: 'noMail',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Wil geen mail over de voortgang', en: 'Wants no mail about progress' },
    admin: {
      description: {
        nl: 'Een besluit over wat iemand instuurde, krijgt diegene altijd te horen.',
        en: 'A decision on what somebody submitted is always told.',
      },
    },
  },
  { name: 'notes', type: 'textarea', label: { nl: 'Aantekeningen', en: 'Notes' } },
  partnerField(),
  urnField(),
]
