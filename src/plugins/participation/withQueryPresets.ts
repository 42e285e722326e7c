import type { Access, CollectionConfig, Config, QueryPreset, SanitizedConfig } from 'payload'
import { and } from '../../access/and'
import { nobody } from '../../access/nobody'
import { presetAccess } from '../../access/presetAccess'
import { forgetPresets } from '../../hooks/presets/forgetPresets'
import { namePresets } from './namePresets'

/** The collections with lists that people narrow in the same way again and again. */
const WITH_PRESETS: readonly string[] = [
  'ideas',
  'initiatives',
  'events',
  'subsidy-windows',
  'subsidy-schemes',
  'grants',
  'themes',
  'partners',
  'media',
]

type Presets = NonNullable<Config['queryPresets']>

/** Functions, as Payload puts the name in one place in a sentence without choosing a language. */
const labels: Presets['labels'] = {
  singular: ({ i18n }) => (i18n.language === 'en' ? 'Saved list' : 'Bewaarde lijst'),
  plural: ({ i18n }) => (i18n.language === 'en' ? 'Saved lists' : 'Bewaarde lijsten'),
}

/** Lets the list of a collection be saved. It belongs to the schema, also when the collection is closed. */
export const withPresets = (collection: CollectionConfig): CollectionConfig =>
  WITH_PRESETS.includes(collection.slug) ? { ...collection, enableQueryPresets: true } : collection

/**
 * Lets people save the filters and columns of a list, for themselves or, who may, for others. Payload makes the collection
 * of presets after the plugins ran. What it takes as options stands here; what it does not, is set by `guardPresets` on the
 * running instance, and by `namePresets` for the texts. The labels, constraints and access of a host stay.
 */
export const withQueryPresets = (config: Config): Config => {
  const theirs = config.queryPresets
  return {
    ...config,
    collections: config.collections?.map((one) => (one.slug === 'users' ? forgetting(one) : one)),
    editor: namedByEditor(config.editor),
    queryPresets: {
      ...theirs,
      access: {
        create: both(presetAccess.create, theirs?.access.create),
        read: both(presetAccess.read, theirs?.access.read),
        update: both(presetAccess.update, theirs?.access.update),
        delete: both(presetAccess.delete, theirs?.access.delete),
      },
      constraints: theirs?.constraints ?? {},
      labels: { ...labels, ...theirs?.labels },
    },
  }
}

/**
 * Closes the presets of a site that has participation switched off: the tables stay. A host that saves lists of its own
 * keeps them as they are.
 *
 * @param host - the config as it came from the host
 */
export const withoutQueryPresets = (config: Config, host: Config): Config =>
  host.collections?.some(({ enableQueryPresets }) => enableQueryPresets)
    ? config
    : {
        ...config,
        queryPresets: {
          access: { create: nobody, delete: nobody, read: nobody, update: nobody },
          constraints: {},
        },
      }

const both = (ours: Access<QueryPreset>, theirs: Access<QueryPreset> | undefined): Access<QueryPreset> =>
  theirs ? (and(ours as Access, theirs as Access) as Access<QueryPreset>) : ours

const forgetting = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  hooks: { ...users.hooks, beforeDelete: [...(users.hooks?.beforeDelete ?? []), forgetPresets] },
})

/**
 * The editor of rich text is the last thing that Payload builds, with the whole config at hand: the one place where a plugin
 * sees the collection of presets in each copy of the config. The panel is built from a copy of its own, where `onInit`
 * does not run.
 */
const namedByEditor = (editor: Config['editor']): Config['editor'] =>
  typeof editor === 'function'
    ? (args) => {
        if (args.isRoot) namePresets(args.config as SanitizedConfig)
        return editor(args)
      }
    : editor
