import type { Payload } from 'payload'
import { poolOf } from '../../db/poolOf'
import type { LinkWork } from '../../links/LinkWork'
import { publishingCollections, settingsOf } from '../../publishing/settingsOf'

/** How a site looks after the links in what is public. Kept in the config by `syndication()`. */
export interface LinkSettings {
  /** Whether links to other sites are asked for. */
  isChecking: boolean
  /** Whether addresses inside a network are asked for too. */
  allowPrivate: boolean
}

/** The key in `config.custom` under which the settings are kept. */
export const LINKS_KEY = 'noaberLinks'

/** The settings of this site; null when it has no feeds, and so nothing to look through. */
export const linkSettingsOf = ({ config }: Pick<Payload, 'config'>): LinkSettings | null =>
  (config.custom?.[LINKS_KEY] as LinkSettings | undefined) ?? null

/** What looking after links needs of this site. */
export const linkWorkOf = (payload: Payload, { allowPrivate }: LinkSettings): LinkWork => {
  const { config, logger } = payload
  const mappings = publishingCollections(payload).flatMap((slug) => settingsOf(payload, slug).mapping ?? [])
  return {
    database: poolOf(payload),
    publicUrl: String(config.custom?.noaberPublicUrl || config.serverURL || 'http://localhost'),
    paths: new Map(mappings.map(({ path, type }) => [path, type])),
    allowPrivate,
    log: {
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
    },
  }
}
