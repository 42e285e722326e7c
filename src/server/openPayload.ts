import { getPayload, type Payload } from 'payload'

/** Boots Payload with the configuration of the site, on the database that was opened. */
export const openPayload = async (): Promise<Payload> => {
  const { default: config } = await import('../../payload.config')
  return getPayload({ config })
}

/** Loads what `openPayload` needs, which takes seconds, while something else is waited for. */
export const preloadPayload = () =>
  Promise.all([import('payload'), import('@payloadcms/db-postgres'), import('@payloadcms/richtext-lexical')])
