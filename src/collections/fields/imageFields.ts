import type { Field } from 'payload'
import { reachableUpload, reachableUploads } from '../validation/reachable'

/** The picture, the choice to have none, and the files that go with a document. */
export const imageFields = (): Field[] => [
  {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    label: { nl: 'Beeld', en: 'Image' },
    filterOptions: { mimeType: { like: 'image/' } },
    validate: reachableUpload,
    displayPreview: true,
  },
  {
    name: 'noImage',
    type: 'checkbox',
    label: { nl: 'Bewust zonder beeld', en: 'Deliberately without an image' },
    defaultValue: false,
    admin: { condition: (data) => !data.image },
  },
  {
    name: 'attachments',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    filterOptions: () => true,
    validate: reachableUploads,
    label: { nl: 'Bijlagen', en: 'Attachments' },
  },
]
