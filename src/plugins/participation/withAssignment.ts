import type { CollectionConfig } from 'payload'

/** Shows beside the form of a document with which colleague it lies, and lets it be handed over. */
export const withAssignment = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'assignment',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: 'noaber/client#Assignment' },
      },
    },
  ],
})
