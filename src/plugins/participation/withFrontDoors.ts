import type { CollectionConfig } from 'payload'
import { keepChosen } from '../../hooks/keepChosen'

/** The collections by which front doors select. */
const CHOSEN_FROM: readonly string[] = ['areas', 'themes', 'partners']

/** Keeps what front doors select by from being deleted. */
export const withFrontDoors = (collection: CollectionConfig): CollectionConfig =>
  CHOSEN_FROM.includes(collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepChosen],
        },
      }
    : collection
