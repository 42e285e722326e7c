import type { AuthStrategy, AuthStrategyResult } from 'payload'
import { tableOf } from '../../db/session'
import { poolOf } from '../../db/poolOf'
import { hashOfSecret, secretIn } from './secret'

/** A key as far as a request has to know it. */
interface KeyRow {
  id: number
  name: string
  partner: number
}

/**
 * Recognises a key by the hash of its secret, or of the one before until that ends, and keeps when it was last used, to
 * the minute. Outside of every transaction: requests with the same key never wait for one another.
 */
export const authenticateKey: AuthStrategy = {
  name: 'partner-key',
  authenticate: async ({ headers, payload }): Promise<AuthStrategyResult> => {
    const secret = secretIn(headers)
    if (secret === null) return { user: null }
    const table = tableOf(payload, 'api-keys')
    const pool = poolOf(payload)
    const { rows } = await pool.query<KeyRow & { is_stale: boolean }>(
      `select id, name, partner_id as partner,
         last_used_at is null or last_used_at < now() - interval '1 minute' as is_stale
       from api_secrets join "${table}" on id = key_id
       where hash = $1 and (until is null or until > now()) and revoked_at is null and partner_id is not null`,
      [hashOfSecret(secret)],
    )
    const [key] = rows
    if (!key) return { user: null }
    if (key.is_stale) await pool.query(`update "${table}" set last_used_at = now() where id = $1`, [key.id])
    const { id, name, partner } = key
    const user = { id, name, partner, collection: 'api-keys', _strategy: 'partner-key' }
    return { user: user as unknown as AuthStrategyResult['user'] }
  },
}
