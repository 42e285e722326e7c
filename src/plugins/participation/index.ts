import type { Config, Plugin } from 'payload'
import { nobody } from '../../access/nobody'
import { collections } from '../../collections'
import { siteNotice } from '../../globals/SiteNotice'
import { apiTables } from '../../db/apiTables'
import { withListIndexes } from '../../db/listIndexes'
import { ideaTables } from '../../db/ideaTables'
import { importTables } from '../../db/importTables'
import { mailTables } from '../../db/mailTables'
import { personTables } from '../../db/personTables'
import { prepareDatabase } from '../../db/prepareDatabase'
import { sourceTables } from '../../db/sourceTables'
import { withTables } from '../../db/withTables'
import { RETENTION_KEY } from '../../operations/persons/retention'
import { PRIVATE_SOURCES_KEY } from '../../operations/sources/sourceSettings'
import { DEFAULT_RETENTION } from '../../feeds/retention'
import { translations } from '../../translations'
import { addCollections } from './addCollections'
import { checkOptions } from './checkOptions'
import { optOutEndpoints } from './endpoints/optOut'
import { guardLocks } from './guardLocks'
import { guardPreferences } from './guardPreferences'
import { nameCollectionsWidget } from './nameCollectionsWidget'
import { guardPresets } from './guardPresets'
import { retryWrites } from './retryWrites'
import type { ParticipationOptions } from './types'
import { withAgenda } from './withAgenda'
import { withDashboard } from './withDashboard'
import { withFollowers } from './withFollowers'
import { withPeople } from './withPeople'
import { withPersons } from './withPersons'
import { withoutQueryPresets, withQueryPresets } from './withQueryPresets'
import { withImport } from './withImport'
import { withPaperIdeas } from './withPaperIdeas'
import { withQueue } from './withQueue'
import { withStatistics } from './withStatistics'
import { withTour } from './withTour'
import { withTranslations } from './withTranslations'

/** Its table stays, and nobody reaches it. */
const closedNotice = { ...siteNotice, access: { read: nobody, update: nobody }, admin: { hidden: true } }

export type { CollectionOverride, FieldsOverride, ParticipationOptions } from './types'
export type { CollectionName } from '../../collections'

/**
 * Adds citizen participation to a Payload site: ideas, initiatives, an agenda, subsidies, themes, areas and partners,
 * with the roles and workflows behind them.
 *
 * Needs Postgres. Changes nothing of what the site already has: its own translations and its choice of the user
 * collection win, and its `onInit` still runs.
 *
 * @throws ParticipationMisconfigured at start, naming the option, when an override names a collection that is not
 *   there, when the site already has a collection of that name, or when the database is not Postgres.
 * @example
 * export default buildConfig({
 *   db: postgresAdapter({ … }),
 *   plugins: [
 *     participation({
 *       labels: { ideas: { plural: { nl: 'Plannen', en: 'Plans' } } },
 *       fields: { ideas: ({ defaultFields }) => [...defaultFields, { name: 'village', type: 'text' }] },
 *     }),
 *   ],
 * })
 */
export const participation =
  (options: ParticipationOptions = {}): Plugin =>
  (config: Config): Config => {
    checkOptions(options, config)
    const withCollections = addCollections(options, config)
    const translated = {
      ...withTranslations(withCollections, translations),
      globals: [...(config.globals ?? []), options.disabled ? closedNotice : siteNotice],
      db: withListIndexes(
        withTables(config.db, {
          ...mailTables,
          ...apiTables,
          ...sourceTables,
          ...importTables,
          ...ideaTables,
          ...personTables,
        }),
        withCollections.collections ?? [],
      ),
      custom: {
        ...config.custom,
        noaberPublicUrl: options.publicUrl ?? config.serverURL ?? '',
        [PRIVATE_SOURCES_KEY]: options.allowPrivateSources ?? false,
        [RETENTION_KEY]: { ...DEFAULT_RETENTION, ...options.retention },
      },
    }
    if (options.disabled) return withoutQueryPresets(translated, config)
    const panelled = withQueryPresets(
      withPersons(
        withFollowers(
          withTour(
            withPaperIdeas(
              withImport(withStatistics(withQueue(withAgenda(withDashboard(withPeople(translated)))))),
            ),
          ),
        ),
      ),
    )
    return {
      ...panelled,
      endpoints: [...(panelled.endpoints ?? []), ...optOutEndpoints],
      admin: { ...panelled.admin, user: panelled.admin?.user ?? collections.users.slug },
      onInit: async (payload) => {
        guardLocks(payload)
        guardPreferences(payload)
        nameCollectionsWidget(payload)
        guardPresets(payload)
        retryWrites(payload)
        await config.onInit?.(payload)
        await prepareDatabase(payload)
      },
    }
  }
