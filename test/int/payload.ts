import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll } from 'vitest'
import { closePayload } from '../../src/db/closePayload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { useDatabase } from './database'

/**
 * The site's own Payload, on a database and with a folder of uploads of this file's own. Call it in `beforeAll`; it is closed after the last test.
 *
 * @example
 * let payload: Payload
 * beforeAll(async () => { payload = await usePayload() })
 */
export const usePayload = async (): Promise<Payload> => {
  const { url, name } = await useDatabase()
  setDatabaseUrl(url)
  // A folder of uploads of its own too: files of tests that run at the same time would be in it.
  process.env.NOABER_MEDIA_DIR = join(process.env.NOABER_MEDIA_DIR ?? tmpdir(), name)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  afterAll(() => closePayload(payload))
  return payload
}
