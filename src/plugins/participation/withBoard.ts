import type { CollectionConfig } from 'payload'
import { boardEndpoint } from './endpoints/board'

/** The collections whose documents move through their states often enough to want a board. */
const WITH_BOARD: readonly string[] = ['ideas', 'initiatives', 'events', 'subsidy-windows']

/** Gives a collection the indexes that its board and the calendar read by. They belong to the schema, also when it is closed. */
export const withBoardIndexes = (collection: CollectionConfig): CollectionConfig =>
  WITH_BOARD.includes(collection.slug)
    ? {
        ...collection,
        indexes: [
          ...(collection.indexes ?? []),
          { fields: ['state', 'updatedAt'] },
          { fields: ['publishedAt', 'state'] },
        ],
      }
    : collection

/**
 * Gives a collection its board, and the ways from list to board and back. What the host put there itself stays. Other
 * collections are left as they are.
 */
export const withBoard = (collection: CollectionConfig): CollectionConfig => {
  if (!WITH_BOARD.includes(collection.slug)) return collection
  const { admin } = collection
  const { components } = admin ?? {}
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), boardEndpoint(collection.slug)],
    admin: {
      ...admin,
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), 'noaber/rsc#BoardTabs'],
        views: {
          ...components?.views,
          board: { Component: 'noaber/rsc#BoardView', path: '/bord', exact: true },
        },
      },
    },
  }
}
