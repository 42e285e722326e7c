import type { CollectionConfig, Endpoint } from 'payload'
import { initiativesEndpoint, subsidiesEndpoint } from './endpoints/subsidies'

/** Beside the form of an initiative: the subsidies that may fit it. Nothing of it is kept. */
export const withSubsidies = (collection: CollectionConfig): CollectionConfig =>
  withMatches(collection, subsidiesEndpoint, 'subsidies')

/** Beside the form of a subsidy window: the initiatives that it may be for. Nothing of it is kept. */
export const withFittingInitiatives = (collection: CollectionConfig): CollectionConfig =>
  withMatches(collection, initiativesEndpoint, 'initiatives')

const withMatches = (
  collection: CollectionConfig,
  endpoint: Omit<Endpoint, 'root'>,
  what: 'subsidies' | 'initiatives',
): CollectionConfig => ({
  ...collection,
  endpoints: [endpoint, ...(collection.endpoints || [])],
  fields: [
    ...collection.fields,
    {
      name: 'matches',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: { path: 'noaber/client#Matches', clientProps: { what } } },
        disableListColumn: true,
      },
    },
  ],
})
