import type { Field } from 'payload'
import { staffOrOwnPartner } from '../../access/fields/staffOrOwnPartner'
import { engineOwned } from './engineOwned'
import { urlField } from './urlField'

/**
 * Where a document was taken over from. The source's own id is not public. It is not called `id`: Payload's Postgres
 * adapter keeps no field of that name, in a group either.
 */
export const originField = (): Field => ({
  name: 'origin',
  type: 'group',
  label: { nl: 'Herkomst', en: 'Origin' },
  admin: {
    description: {
      nl: 'Alleen ingevuld als dit van een andere site komt.',
      en: 'Filled in only when this comes from another site.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { nl: 'Naam van de bron', en: 'Name of the source' },
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      ...urlField('url', { nl: 'Adres bij de bron', en: 'Address at the source' }),
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'sourceId',
      type: 'text',
      label: { nl: 'Nummer bij de bron', en: 'Id at the source' },
      access: { read: staffOrOwnPartner },
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      // What the source said the last time it was imported: tells what the source changed from what editors did.
      name: 'imported',
      type: 'json',
      hidden: true,
      access: engineOwned,
      hooks: { beforeDuplicate: [() => null] },
    },
  ],
})
