import type { CollectionConfig, Field } from 'payload'
import type { ItemMapping, MainRow } from '../../publishing/types'

/** How a collection of the site's own becomes items. */
export interface CollectionSyndication {
  /** First part of the address of its pages: `nieuws` gives `/nieuws/{slug}`. Default: the collection's slug. */
  path?: string
  /** The type in feed addresses: `/feeds/{type}.rss`. Default: the collection's slug. Kebab-case. */
  type?: string
  /** Which fields hold the common parts of an item, where they have other names than ours. */
  fields?: Partial<Record<CommonField, string>>
  /** Whether the public may see a main row. Default: its `_status` is 'published', or the collection has no drafts. */
  isPublic?: (row: MainRow) => boolean
}

type CommonField =
  | 'title'
  | 'slug'
  | 'summary'
  | 'body'
  | 'image'
  | 'attachments'
  | 'themes'
  | 'areas'
  | 'partner'
  | 'publishedAt'
  | 'location'

/**
 * The mapping of a host's collection, checked against its fields.
 *
 * @throws Error when a field that is named is not there, or when there is no title or slug to work with.
 */
export const mappingFor = (collection: CollectionConfig, options: CollectionSyndication): ItemMapping => {
  const names = new Set(fieldNames(collection.fields))
  const fields = options.fields ?? {}
  for (const [part, name] of Object.entries(fields)) {
    if (!names.has(name))
      fail(collection, `fields.${part}`, `the field '${name}', which the collection does not have`)
  }
  for (const part of ['title', 'slug'] as const) {
    if (!names.has(fields[part] ?? part)) {
      fail(collection, `fields.${part}`, `no field for the ${part}; name it, since an item cannot do without`)
    }
  }
  const type = options.type ?? collection.slug
  if (!/^[a-z][a-z0-9-]*$/.test(type)) fail(collection, 'type', `'${type}', which is not kebab-case`)
  return {
    type,
    path: options.path ?? collection.slug,
    toRow: (row) => ({
      ...row,
      ...Object.fromEntries(Object.entries(fields).map(([part, name]) => [part, row[name]])),
    }),
    toDetails: () => ({}),
  }
}

/** The identity that an item needs. `pinUrn` fills it in. */
export const urnFields = ({ fields }: CollectionConfig): Field[] =>
  fieldNames(fields).includes('urn')
    ? []
    : [
        {
          name: 'urn',
          type: 'text',
          unique: true,
          index: true,
          label: { nl: 'Vaste identiteit (URN)', en: 'Permanent identity (URN)' },
          access: { create: () => false, update: () => false },
          admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.urn) },
          hooks: { beforeDuplicate: [() => null] },
        },
      ]

const fieldNames = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : fieldNames(tab.fields)))
    }
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? fieldNames(field.fields) : []
  })

const fail = (collection: CollectionConfig, option: string, what: string): never => {
  throw new Error(`syndication({ collections: { ${collection.slug}: { ${option} } } }) has ${what}.`)
}
