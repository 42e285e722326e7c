import type { Payload } from 'payload'

/** A field of a collection that says which contact something is of. */
export interface ContactPlace {
  collection: string
  field: string
  /** The name of the column. */
  column: string
  /** Whether the collection keeps versions. */
  hasVersions: boolean
}

/** Every place where a document points at a contact, those of the host's own collections too. */
export const contactPlaces = ({ config }: Pick<Payload, 'config'>): ContactPlace[] =>
  config.collections.flatMap(({ flattenedFields, slug, versions }) =>
    flattenedFields
      .filter((field) => field.type === 'relationship' && field.relationTo === 'contacts')
      .map(({ name }) => ({
        collection: slug,
        field: name,
        column: `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id`,
        hasVersions: Boolean(versions),
      })),
  )

/** The fields by which a resident, and not somebody of an organisation, stands behind something. */
export const RESIDENT_FIELDS: readonly string[] = ['submitter', 'person']
