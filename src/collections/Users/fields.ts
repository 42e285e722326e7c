import { validations, type Field, type RelationshipFieldSingleValidation } from 'payload'
import { adminsOnly } from '../../access/fields/adminsOnly'
import { accountKinds, type AccountKind } from '../../mail/mailKinds'
import type { FieldLabel } from '../fields/fieldLabel'
import { option } from '../fields/option'
import { message } from '../validation/message'
import { adminOfOthers, adminOrSelf } from './access'
import { accessFields } from './accessFields'
import { roleOptions } from './roleOptions'

/** A partner editor works for a partner; the others for none. */
const partnerOfPartnerEditor: RelationshipFieldSingleValidation = (value, options) => {
  const { role } = options.data as { role?: string }
  return role !== 'partner' || value
    ? validations.relationship(value, options)
    : message(options.req, {
        nl: 'Kies de partner voor wie deze partnerredacteur werkt.',
        en: 'Choose the partner that this partner editor works for.',
      })
}

/** When an account wants mail of a kind. */
const mailChoice = (name: AccountKind, label: FieldLabel): Field => ({
  name,
  type: 'select',
  defaultValue: accountKinds[name],
  label: { ...label },
  options: [
    option('now', 'Meteen', 'At once'),
    option('daily', 'Eén keer per dag', 'Once a day'),
    option('never', 'Niet', 'Never'),
  ],
})

/** Fields of an account beside those of Payload's sign-in. */
export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: { nl: 'Naam', en: 'Name' } },
  {
    name: 'email',
    type: 'email',
    required: true,
    unique: true,
    label: { nl: 'E-mailadres', en: 'E-mail address' },
    access: { read: adminOrSelf },
  },
  {
    name: 'role',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'partner',
    label: { nl: 'Rol', en: 'Role' },
    access: { create: adminsOnly, update: adminOfOthers },
    options: roleOptions,
  },
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    index: true,
    label: { nl: 'Partner', en: 'Partner' },
    access: { create: adminsOnly, update: adminsOnly },
    admin: { condition: (data) => data.role === 'partner', allowCreate: false },
    validate: partnerOfPartnerEditor,
  },
  {
    name: 'team',
    type: 'text',
    label: { nl: 'Team', en: 'Team' },
    access: { create: adminsOnly, update: adminsOnly },
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'nl',
    label: { nl: 'Taal van mails', en: 'Language of mails' },
    options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
  },
  {
    name: 'mail',
    type: 'group',
    label: { nl: 'Mail die je krijgt', en: 'Mail that you get' },
    access: { read: adminOrSelf },
    fields: [
      mailChoice('assigned', { nl: 'Jij wordt behandelaar', en: 'You become the handler' }),
      mailChoice('due', { nl: 'Een antwoord moet bijna af zijn', en: 'An answer is due soon' }),
      mailChoice('newWork', { nl: 'Nieuw werk voor de redactie', en: 'New work for the editors' }),
      mailChoice('newReport', { nl: 'Een bezoeker meldt iets', en: 'A visitor reports something' }),
      mailChoice('partnerNews', {
        nl: 'Nieuws over wat jouw organisatie instuurde',
        en: 'News of what your organisation submitted',
      }),
      mailChoice('siteTrouble', {
        nl: 'Een website van een afnemer mist berichten',
        en: 'A consuming site misses messages',
      }),
    ],
  },
  ...accessFields,
]
