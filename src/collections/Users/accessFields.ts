import type { Field } from 'payload'
import { engineOwned } from '../fields/engineOwned'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import type { FieldLabel } from '../fields/fieldLabel'
import { adminOrSelf, staffOrSelf } from './access'

const owned = { ...engineOwned, read: adminOrSelf }

const moment = (name: string, label: FieldLabel, read = adminOrSelf): Field => ({
  name,
  type: 'date',
  label,
  access: { ...owned, read },
  admin: { readOnly: true, position: 'sidebar', date: dateTimeFormat },
})

/**
 * When somebody last signed in, and when their access was ended. An account whose access has ended stays, so that the
 * history keeps the name: it signs in no more, and whoever is signed in with it is nobody from then on.
 */
export const accessFields: Field[] = [
  moment('lastSignInAt', { nl: 'Laatst ingelogd', en: 'Last signed in' }),
  moment('accessEndedAt', { nl: 'Toegang beëindigd op', en: 'Access ended at' }, staffOrSelf),
  {
    name: 'accessEndedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { nl: 'Toegang beëindigd door', en: 'Access ended by' },
    access: owned,
    admin: { readOnly: true, position: 'sidebar', allowCreate: false },
  },
]
