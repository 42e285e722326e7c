import type { Field } from 'payload'
import { nobodysField } from '../../access/fields/nobodysField'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import type { FieldLabel } from '../fields/fieldLabel'
import { option } from '../fields/option'
import { roleOptions } from '../Users/roleOptions'

const moment = (name: string, label: FieldLabel): Field => ({
  name,
  type: 'date',
  label,
  admin: { readOnly: true, date: dateTimeFormat },
})

const account = (name: string, label: FieldLabel): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  admin: { readOnly: true, allowCreate: false },
})

/**
 * Fields of an invitation: for whom, by whom, and what became of it. Of the link in the letter nothing is kept but a
 * number that it is made with, which is worth nothing without the secret of the site.
 */
export const invitationFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: { nl: 'Naam', en: 'Name' } },
  {
    name: 'email',
    type: 'text',
    required: true,
    index: true,
    label: { nl: 'E-mailadres', en: 'E-mail address' },
  },
  { name: 'role', type: 'select', required: true, label: { nl: 'Rol', en: 'Role' }, options: roleOptions },
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    index: true,
    label: { nl: 'Partner', en: 'Partner' },
    admin: { allowCreate: false },
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'nl',
    label: { nl: 'Taal van de mail', en: 'Language of the mail' },
    options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
  },
  account('invitedBy', { nl: 'Uitgenodigd door', en: 'Invited by' }),
  moment('sentAt', { nl: 'Verstuurd op', en: 'Sent at' }),
  { name: 'timesSent', type: 'number', label: { nl: 'Aantal keer verstuurd', en: 'Times sent' } },
  moment('expiresAt', { nl: 'Link werkt tot', en: 'Link works until' }),
  {
    name: 'nonce',
    type: 'text',
    hidden: true,
    access: nobodysField,
    label: { nl: 'Kenmerk van de link', en: 'Mark of the link' },
  },
  moment('acceptedAt', { nl: 'Aangenomen op', en: 'Accepted at' }),
  account('account', { nl: 'Account', en: 'Account' }),
  moment('withdrawnAt', { nl: 'Ingetrokken op', en: 'Withdrawn at' }),
  account('withdrawnBy', { nl: 'Ingetrokken door', en: 'Withdrawn by' }),
]
