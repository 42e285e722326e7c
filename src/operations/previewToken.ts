import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a preview link says of itself. */
export interface PreviewClaim {
  /** The number of the link, under which it can be revoked. */
  link: number
  collection: string
  id: number
  /** Seconds since 1970. */
  until: number
  /** The account that made it. */
  by: number | null
}

/**
 * Writes a claim as text that fits in an address, signed with HMAC-SHA256: nobody can make or change one without the secret of
 * the site. Signing the same claim again gives the same text, so that links need not be kept.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @example signPreview(secret, { link: 3, collection: 'ideas', id: 7, until: 1804000000, by: 2 }) // 'eyJsa…Q.x3f…'
 */
export const signPreview = (secret: string, { link, collection, id, until, by }: PreviewClaim): string => {
  const claim = Buffer.from(JSON.stringify([link, collection, id, until, by])).toString('base64url')
  return `${claim}.${macOf(secret, claim)}`
}

/** The claim in a token, or null when the site did not write it as it is. Says nothing of whether the link still works. */
export const readPreview = (secret: string, token: string): PreviewClaim | null => {
  const [claim, mac, ...rest] = token.split('.')
  if (!claim || !mac || rest.length > 0) return null
  // As text: several texts decode to the same bytes, and only one of them was written here.
  const [given, ours] = [Buffer.from(mac), Buffer.from(macOf(secret, claim))]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null
  const [link, collection, id, until, by] = JSON.parse(
    Buffer.from(claim, 'base64url').toString(),
  ) as ClaimParts
  return { link, collection, id, until, by }
}

type ClaimParts = [link: number, collection: string, id: number, until: number, by: number | null]

const macOf = (secret: string, claim: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber preview links', 32)))
    .update(claim)
    .digest('base64url')
