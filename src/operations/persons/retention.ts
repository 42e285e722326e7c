import type { Payload } from 'payload'
import { DEFAULT_RETENTION, type Retention } from '../../feeds/retention'

/** The key in `config.custom` under which the terms are kept. */
export const RETENTION_KEY = 'noaberRetention'

/** How long this site keeps data of people. */
export const retentionOf = ({ config }: Pick<Payload, 'config'>): Retention =>
  (config.custom?.[RETENTION_KEY] as Retention | undefined) ?? DEFAULT_RETENTION
