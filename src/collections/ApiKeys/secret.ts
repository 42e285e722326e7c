import { createHash, randomBytes } from 'node:crypto'

/** By this people, and programs that look for leaked secrets, see what it is. */
const PREFIX = 'noaber_'

/** A new secret of 256 random bits: it cannot be guessed, so that a plain hash of it is enough to recognise it by. */
export const makeSecret = (): string => PREFIX + randomBytes(32).toString('base64url')

/** What a secret is recognised by (SHA-256, hexadecimal). */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * The secret that a request came with: `Authorization: Bearer noaber_…`, or as Payload writes it,
 * `Authorization: api-keys API-Key noaber_…`. Null when there is none.
 */
export const secretIn = (headers: Headers): string | null =>
  /^(?:Bearer|api-keys API-Key) (noaber_[\w-]{43})$/.exec(headers.get('Authorization') ?? '')?.[1] ?? null
