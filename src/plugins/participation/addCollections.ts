import type { CollectionBeforeOperationHook, CollectionConfig, CollectionSlug, Config } from 'payload'
import { collections, type CollectionName } from '../../collections'
import { guardIds } from '../../hooks/guardIds'
import { guardQueries } from '../../hooks/guardQueries'
import { readLocksInside } from '../../hooks/readLocksInside'
import { refuseStoppedPartner } from '../../hooks/refuseStoppedPartner'
import { isCompared } from '../../operations/findSimilar'
import type { CollectionSettings } from '../../publishing/settingsOf'
import { attachWorkflowAdmin } from './attachAdmin'
import { attachWorkflowHooks } from './attachHooks'
import { closeCollection } from './closeCollection'
import { refuseFirstRegister } from './endpoints/firstRegister'
import type { ParticipationOptions } from './types'
import { withApiKeys } from './withApiKeys'
import { withAssignment } from './withAssignment'
import { withBoard, withBoardIndexes } from './withBoard'
import { withContributions } from './withContributions'
import { withDeliveries } from './withDeliveries'
import { withEventIdeas } from './withEventIdeas'
import { withFeedSources } from './withFeedSources'
import { withFrontDoors } from './withFrontDoors'
import { withPreviews } from './withPreviews'
import { withPresets } from './withQueryPresets'
import { withReporters } from './withReporters'
import { withRelatedStates } from './withRelatedStates'
import { withFittingInitiatives, withSubsidies } from './withSubsidies'
import { withWritingHelp } from './withWritingHelp'

/** What one collection has and no other. */
const OWN: Partial<Record<CollectionName, (collection: CollectionConfig) => CollectionConfig>> = {
  partners: withContributions,
  initiatives: withSubsidies,
  events: withEventIdeas,
  'api-keys': withApiKeys,
  'feed-sources': withFeedSources,
  reports: withReporters,
  sites: withDeliveries,
  'subsidy-windows': withFittingInitiatives,
}

/** The config with Noaber's collections after those of the host, each with its overrides applied. */
export const addCollections = (options: ParticipationOptions, config: Config): Config => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((theirs) =>
      options.disabled ? theirs : before(theirs, guardQueries, readLocksInside),
    ),
    ...Object.keys(collections).map((name) => buildCollection(name as CollectionName, options)),
  ],
})

/** What partners write beside what has a workflow. */
const WRITTEN_BY_PARTNERS: readonly CollectionName[] = ['media', 'contacts']

const buildCollection = (name: CollectionName, options: ParticipationOptions): CollectionConfig => {
  const ours = withPresets(inMediaDir(collections[name], options.mediaDir))
  const named: CollectionConfig = {
    ...ours,
    labels: { ...ours.labels, ...options.labels?.[name] },
    fields: options.fields?.[name]?.({ defaultFields: [...ours.fields] }) ?? ours.fields,
  }
  const overridden = withBoardIndexes(
    options.collectionOverrides?.[name]?.({ defaultCollection: named }) ?? named,
  )
  if (options.disabled) return closeCollection(overridden)
  const { offeredMapping, workflow } = (overridden.custom?.noaber ?? {}) as CollectionSettings
  const standing = workflow || WRITTEN_BY_PARTNERS.includes(name) ? [refuseStoppedPartner] : []
  const guarded = withAccounts(
    before(
      withFrontDoors(withRelatedStates(overridden)),
      guardIds,
      guardQueries,
      readLocksInside,
      ...standing,
    ),
  )
  const opened = OWN[name]?.(guarded) ?? guarded
  if (!workflow) return opened
  const attached = withAssignment(
    withBoard(attachWorkflowAdmin(attachWorkflowHooks(opened, workflow), workflow)),
  )
  const previewed = options.previews ? withPreviews(attached) : attached
  return offeredMapping ? withWritingHelp(previewed, { workflow, hasSimilar: isCompared(name) }) : previewed
}

const inMediaDir = (collection: CollectionConfig, staticDir: string | undefined): CollectionConfig =>
  staticDir && typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir } }
    : collection

/** The collection with hooks before those that it has for every operation. */
const before = (
  collection: CollectionConfig,
  ...hooks: CollectionBeforeOperationHook<CollectionSlug>[]
): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...hooks, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** What people or keys sign in with: nobody makes the first account from outside. */
const withAccounts = (collection: CollectionConfig): CollectionConfig =>
  collection.auth
    ? { ...collection, endpoints: [...(collection.endpoints || []), refuseFirstRegister] }
    : collection
