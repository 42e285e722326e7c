import type { Field } from 'payload'
import { adminsOnly } from '../../access/fields/adminsOnly'
import { option } from '../fields/option'
import { message } from '../validation/message'
import { adminOfOthers, adminOrSelf } from './access'

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
    options: [
      option('admin', 'Beheerder', 'Admin'),
      option('editor', 'Redacteur', 'Editor'),
      option('assessor', 'Behandelaar', 'Assessor'),
      option('partner', 'Partnerredacteur', 'Partner editor'),
    ],
  },
  {
    name: 'partner',
    type: 'relationship',
    relationTo: 'partners',
    index: true,
    label: { nl: 'Partner', en: 'Partner' },
    access: { create: adminsOnly, update: adminsOnly },
    admin: { condition: (data) => data.role === 'partner', allowCreate: false },
    validate: (value: unknown, { data, req }: { data: unknown; req: Parameters<typeof message>[0] }) =>
      (data as { role?: string }).role !== 'partner' || Boolean(value)
        ? true
        : message(req, {
            nl: 'Kies de partner voor wie deze partnerredacteur werkt.',
            en: 'Choose the partner that this partner editor works for.',
          }),
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
]
