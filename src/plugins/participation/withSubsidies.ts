import type { CollectionConfig } from 'payload'
import { subsidiesEndpoint } from './endpoints/subsidies'

/** Beside the form of an initiative: the subsidies that may fit it. Nothing of it is kept. */
export const withSubsidies = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [subsidiesEndpoint, ...(collection.endpoints || [])],
  fields: [
    ...collection.fields,
    {
      name: 'subsidies',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: 'noaber/client#Subsidies' },
        disableListColumn: true,
      },
    },
  ],
})
