import type { CollectionConfig } from 'payload'
import { contributionEndpoints } from './endpoints/contributions'
import { partnersOpenApiEndpoint } from './endpoints/partnersOpenApi'

/** Lets partners' software send in what they contribute, under their own ids. What the host put there itself stays. */
export const withContributions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [partnersOpenApiEndpoint, ...contributionEndpoints, ...(collection.endpoints || [])],
})
