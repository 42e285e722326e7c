import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { RegisteredGrant } from '../feeds/grants/RegisteredGrant'
import type { Workflow } from '../workflow'
import type { ItemMapping, MainRow } from './types'

/** What Noaber knows of a collection. Stands in the collection's own `custom.noaber`, which never goes to a browser. */
export interface CollectionSettings {
  workflow?: Workflow
  /** How its documents become items. Set by `syndication()`: without it nothing is published. */
  mapping?: ItemMapping
  /** The mapping that the collection brings along, for `syndication()` to take. */
  offeredMapping?: ItemMapping
  /** For collections of the host without a workflow: whether the public may see this main row. */
  isPublic?: (row: MainRow) => boolean
  /** Fields that follow from a change of the live document: what the new one says, what the main row said. */
  derive?: (document: Record<string, unknown>, row: MainRow) => Record<string, unknown>
  /** Facts that guards ask for, read in the transaction of the write. */
  loadFacts?: (args: FactsArgs) => Promise<Record<string, unknown>>
  /** Of grants: what the public register says of one; null keeps it out. */
  register?: {
    toGrant: (row: MainRow) => RegisteredGrant | null
    namesInitiative: (row: MainRow) => boolean
  }
}

export interface FactsArgs {
  req: PayloadRequest
  row: MainRow
  /** The document as it would be saved. */
  document: Record<string, unknown>
}

/** The settings of a collection, or an empty object for collections that are none of our business. */
export const settingsOf = (payload: Payload, collection: string): CollectionSettings =>
  settingsOfConfig(configOf(payload, collection))

/** The config of a collection by its slug, or undefined: sites have collections that our types do not know. */
export const configOf = (payload: Payload, collection: string): SanitizedCollectionConfig | undefined =>
  (payload.collections as Partial<Payload['collections']>)[collection as CollectionSlug]?.config

/** The same from a collection's config, as hooks get it. */
export const settingsOfConfig = (
  config: Pick<SanitizedCollectionConfig, 'custom'> | undefined,
): CollectionSettings => (config?.custom?.noaber ?? {}) as CollectionSettings

/** The slugs of all collections whose documents become items. */
export const publishingCollections = (payload: Payload): string[] =>
  Object.keys(payload.collections).filter((slug) => settingsOf(payload, slug).mapping)

/** Whether the site publishes anything: without `syndication()` it has no feeds, and none of their tables. */
export const hasFeeds = (payload: Payload): boolean => publishingCollections(payload).length > 0
