import type { TextField } from 'payload'
import { validateSlug } from '../validation/validateSlug'

/** The last part of the address of a document's page. Left empty it is made from the title. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: { nl: 'Adres van de pagina', en: 'Address of the page' },
  unique: true,
  index: true,
  validate: validateSlug,
  admin: {
    position: 'sidebar',
    description: {
      nl: 'Laat leeg: dan maken we het adres van de titel. Verander je het later, dan blijft het oude adres doorverwijzen.',
      en: 'Leave empty to make it from the title. When you change it later, the old address keeps redirecting.',
    },
  },
  hooks: { beforeDuplicate: [() => null] },
})
