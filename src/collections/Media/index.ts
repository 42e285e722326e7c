import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { nameByContent } from '../../hooks/nameByContent'
import { ownFileOnly } from '../../hooks/ownFileOnly'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { mediaAccess } from './access'
import { mediaFields } from './fields'

/** Pictures and files. The public gets them under /media, only while a public item shows them. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { nl: 'Bestand', en: 'File' }, plural: { nl: 'Beeld en bestanden', en: 'Media and files' } },
  access: mediaAccess,
  admin: {
    group: groups.structure,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'maker', 'licence', 'partner', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'maker'],
  },
  disableDuplicate: true,
  fields: mediaFields,
  hooks: { beforeOperation: [ownFileOnly, nameByContent], beforeValidate: [normaliseText, forcePartner] },
  trash: true,
  upload: {
    staticDir: 'media',
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/gif',
      'application/pdf',
      'video/mp4',
      'audio/mpeg',
    ],
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true },
      { name: 'large', width: 1280, withoutEnlargement: true },
    ],
    adminThumbnail: 'small',
    focalPoint: true,
    pasteURL: false,
  },
}
