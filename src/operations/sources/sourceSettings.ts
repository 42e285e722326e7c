import type { Payload } from 'payload'
import type { AskOptions } from '../../sources/fetchSource'

/** The key in `config.custom` under which it is kept whether addresses inside a network may be asked. */
export const PRIVATE_SOURCES_KEY = 'noaberPrivateSources'

/** How this site asks for feeds of others. */
export const askOptionsOf = ({ config }: Pick<Payload, 'config'>): AskOptions => ({
  publicUrl: String(config.custom?.noaberPublicUrl || config.serverURL || 'http://localhost'),
  allowPrivate: Boolean(config.custom?.[PRIVATE_SOURCES_KEY]),
})
