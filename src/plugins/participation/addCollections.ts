import type { CollectionConfig, Config } from 'payload'
import { collections, type CollectionName } from '../../collections'
import { noteKeyUse } from '../../hooks/noteKeyUse'
import type { CollectionSettings } from '../../publishing/settingsOf'
import { attachWorkflowAdmin } from './attachAdmin'
import { attachWorkflowHooks } from './attachHooks'
import { closeCollection } from './closeCollection'
import { refuseFirstRegister } from './endpoints/firstRegister'
import type { ParticipationOptions } from './types'

/** The config with Noaber's collections after those of the host, each with its overrides applied. */
export const addCollections = (options: ParticipationOptions, config: Config): Config => ({
  ...config,
  collections: [
    ...(config.collections ?? []),
    ...Object.keys(collections).map((name) => buildCollection(name as CollectionName, options)),
  ],
})

const buildCollection = (name: CollectionName, options: ParticipationOptions): CollectionConfig => {
  const ours = inMediaDir(collections[name], options.mediaDir)
  const named: CollectionConfig = {
    ...ours,
    labels: { ...ours.labels, ...options.labels?.[name] },
    fields: options.fields?.[name]?.({ defaultFields: [...ours.fields] }) ?? ours.fields,
  }
  const overridden = options.collectionOverrides?.[name]?.({ defaultCollection: named }) ?? named
  if (options.disabled) return closeCollection(overridden)
  const { workflow } = (overridden.custom?.noaber ?? {}) as CollectionSettings
  const noted = withAccounts(withKeyUse(overridden))
  return workflow ? attachWorkflowAdmin(attachWorkflowHooks(noted, workflow), workflow) : noted
}

const inMediaDir = (collection: CollectionConfig, staticDir: string | undefined): CollectionConfig =>
  staticDir && typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir } }
    : collection

const withKeyUse = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [noteKeyUse, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** What people or keys sign in with: nobody makes the first account from outside. */
const withAccounts = (collection: CollectionConfig): CollectionConfig =>
  collection.auth
    ? { ...collection, endpoints: [...(collection.endpoints || []), refuseFirstRegister] }
    : collection
