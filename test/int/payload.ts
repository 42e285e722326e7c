import { getPayload, type Payload } from 'payload'
import { afterAll } from 'vitest'
import { closePayload } from '../../src/db/closePayload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { useDatabase } from './database'

/**
 * The site's own Payload, on a database of this file's own. Call it in `beforeAll`; it is closed after the last test.
 *
 * @example
 * let payload: Payload
 * beforeAll(async () => { payload = await usePayload() })
 */
export const usePayload = async (): Promise<Payload> => {
  const { url } = await useDatabase()
  setDatabaseUrl(url)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  afterAll(() => closePayload(payload))
  return payload
}
