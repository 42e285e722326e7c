import type { CollectionConfig } from 'payload'
import { contributionEndpoints } from './endpoints/contributions'

/** Lets partners' software send in what they contribute, under their own ids. What the host put there itself stays. */
export const withContributions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...contributionEndpoints, ...(collection.endpoints || [])],
})
