import type { CollectionConfig, Config, Plugin } from 'payload'
import { feedTables } from '../../db/feedTables'
import { hubTables } from '../../db/hubTables'
import { linkTables } from '../../db/linkTables'
import { statisticsTables } from '../../db/statisticsTables'
import { withTables } from '../../db/withTables'
import { prepareDatabase } from '../../db/prepareDatabase'
import { pinUrn } from '../../hooks/pinUrn'
import { publishItem, withdrawDeleted } from '../../hooks/publishItem'
import { publishNotice } from '../../hooks/publishNotice'
import { publishDoor, withdrawDoor } from '../../hooks/publishDoor'
import { refreshDependents, refreshDependentsOfDeleted } from '../../hooks/refreshDependents'
import { SITE_NOTICE } from '../../globals/SiteNotice'
import type { CollectionSettings } from '../../publishing/settingsOf'
import { mappingFor, urnFields, type CollectionSyndication } from './mappingFor'
import { requirePostgres } from './requirePostgres'
import { withHubPanel } from './withHubPanel'
import { withLinks } from './withLinks'

export type { CollectionSyndication } from './mappingFor'

/** What `syndication()` can be told. */
export interface SyndicationOptions {
  /**
   * Collections of the site's own that appear in the feeds, by slug. The collections of `participation()` need not be
   * named here: they are in by themselves.
   */
  collections?: Record<string, CollectionSyndication>
  /** Slugs of participation collections that stay out of the feeds. */
  exclude?: string[]
  /** Keeps the tables and fields, so that the schema stays, but publishes nothing. Default false. */
  disabled?: boolean
  /**
   * Shows in the panel who is subscribed to feeds through the WebSub hub, to admins and editors. The hub itself is
   * opened by the server (`openHub`, `startHub`). Default true.
   */
  hub?: boolean
  /**
   * Looks after the links in what is public: the worker asks other sites whether they are still there, and the panel has a
   * page with those that are not. `allowPrivate` asks addresses inside a network too. Default: asks nobody, and only
   * knows of links to pages of this site that were withdrawn.
   */
  links?: { check?: boolean; allowPrivate?: boolean }
}

/** Collections without items of their own that items show. */
const SHOWN_IN_ITEMS = ['areas', 'media', 'subsidy-schemes']

/**
 * Makes collections appear in the feeds: every change of a document that the public may see goes into the feed tables
 * in the document's own transaction, and so does its withdrawal. Put it after `participation()`.
 *
 * @throws Error at start when an option names a collection that is not there, or the database is not Postgres.
 * @example
 * plugins: [participation(), syndication({ collections: { posts: { path: 'nieuws', fields: { summary: 'excerpt' } } } })]
 */
export const syndication =
  (options: SyndicationOptions = {}): Plugin =>
  (config: Config): Config => {
    requirePostgres(config, 'syndication')
    const own = options.collections ?? {}
    const slugs = new Set((config.collections ?? []).map(({ slug }) => slug))
    for (const [option, names] of [
      ['collections', Object.keys(own)],
      ['exclude', options.exclude ?? []],
    ] as const) {
      const unknown = names.find((name) => !slugs.has(name))
      if (unknown) {
        throw new Error(
          `syndication({ ${option} }) names the collection '${unknown}', which is not in the config. There are: ${[...slugs].join(', ')}. Is syndication() after the plugin that adds it?`,
        )
      }
    }
    const { onInit } = config
    const withPanel = options.hub === false || options.disabled ? config : withHubPanel(config)
    const withPages = options.disabled ? withPanel : withLinks(withPanel, options.links ?? {})
    return {
      ...withPages,
      db: withTables(config.db, { ...feedTables, ...hubTables, ...statisticsTables, ...linkTables }),
      collections: (config.collections ?? []).map((collection) => syndicate(collection, options)),
      globals: (config.globals ?? []).map((global) =>
        global.slug === SITE_NOTICE && !options.disabled
          ? {
              ...global,
              hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), publishNotice] },
            }
          : global,
      ),
      onInit: async (payload) => {
        await onInit?.(payload)
        await prepareDatabase(payload)
      },
    }
  }

const syndicate = (collection: CollectionConfig, options: SyndicationOptions): CollectionConfig => {
  const known = (collection.custom?.noaber ?? {}) as CollectionSettings
  const own = options.collections?.[collection.slug]
  const mapping = own ? mappingFor(collection, own) : known.offeredMapping
  const fields = own ? [...collection.fields, ...urnFields(collection)] : collection.fields
  if (options.disabled || options.exclude?.includes(collection.slug)) return { ...collection, fields }
  if (collection.slug === 'front-doors') return withHooks(collection, publishDoor, withdrawDoor)
  if (!mapping) {
    return SHOWN_IN_ITEMS.includes(collection.slug)
      ? withHooks(collection, refreshDependents, refreshDependentsOfDeleted)
      : collection
  }
  const noaber: CollectionSettings = {
    ...known,
    mapping,
    ...(own?.isPublic ? { isPublic: own.isPublic } : {}),
  }
  const published = { ...collection, fields, custom: { ...collection.custom, noaber } }
  return withHooks(own ? withPinnedUrn(published) : published, publishItem, withdrawDeleted)
}

const withPinnedUrn = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), pinUrn] },
})

const withHooks = (
  collection: CollectionConfig,
  afterChange: typeof publishItem,
  afterDelete: typeof withdrawDeleted,
): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
})
