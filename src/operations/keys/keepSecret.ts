import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { hashOfSecret } from '../../collections/ApiKeys/secret'
import { queryRows } from '../../db/session'

/** Keeps what a new secret of a key is recognised by. */
export const keepSecret = async (req: PayloadRequest, key: number, secret: string): Promise<void> => {
  await queryRows(req, sql`insert into api_secrets (hash, key_id) values (${hashOfSecret(secret)}, ${key})`)
}

/**
 * Lets the present secret of a key work on for some days, or ends it at once; one from before it ends in any case.
 *
 * @returns until when it works (ISO 8601), or null
 */
export const endSecrets = async (
  req: PayloadRequest,
  key: number,
  keepDays: number,
): Promise<string | null> => {
  await queryRows(
    req,
    sql`delete from api_secrets where key_id = ${key} and (until is not null or ${keepDays} = 0)`,
  )
  const [kept] = await queryRows<{ until: string | Date }>(
    req,
    sql`update api_secrets set until = now() + make_interval(days => ${keepDays}) where key_id = ${key}
        returning until`,
  )
  return kept ? new Date(kept.until).toISOString() : null
}
