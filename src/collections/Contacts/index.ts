import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { forgetMail } from '../../hooks/forgetMail'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { setUrn } from '../setUrn'
import { contactAccess } from './access'
import { contactFields } from './fields'

/** Personal data of submitters and contacts, apart from documents and without versions: erasing rewrites no history. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: {
    singular: { nl: 'Contactpersoon', en: 'Contact' },
    plural: { nl: 'Contactpersonen', en: 'Contacts' },
  },
  access: contactAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'email', 'phone', 'partner'],
    listSearchableFields: ['name', 'email', 'organisation'],
    description: {
      nl: 'Persoonsgegevens. Niets hiervan komt op de site of in een feed.',
      en: 'Personal data. None of this reaches the site or a feed.',
    },
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: contactFields,
  hooks: {
    afterDelete: [forgetMail('contact_id')],
    beforeChange: [setUrn],
    beforeValidate: [normaliseText, forcePartner],
  },
}
