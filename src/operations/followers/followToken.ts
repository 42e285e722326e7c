import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a link does: say that an address is right, or stop. */
export type FollowPurpose = 'confirm' | 'stop'

/**
 * The text in a link to a follower. It is made from the number of the follower with a key that is not stored, so that
 * nothing need be kept of it, and the letter can be written when it leaves.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @param mark.until - seconds since 1970; 0 for a link that works as long as there is something to stop
 * @example signFollow(secret, 'stop', { id: 3, until: 0 }) // '3.0.x3f…'
 */
export const signFollow = (
  secret: string,
  purpose: FollowPurpose,
  { id, until }: { id: number; until: number },
): string =>
  `${id}.${until}.${createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber followers', 32)))
    .update(`${purpose} ${id} ${until}`)
    .digest('base64url')}`

/**
 * The number of the follower that a link is of, or null for a link that this site did not make for this, or that works no
 * more. Takes as long for a wrong one as for a right one.
 *
 * @param now - milliseconds since 1970
 */
export const openFollowToken = (
  secret: string,
  purpose: FollowPurpose,
  token: string,
  now = Date.now(),
): number | null => {
  const [, id = '', until = ''] = /^([1-9]\d{0,8})\.(0|[1-9]\d{0,10})\.[\w-]{43}$/.exec(token) ?? []
  const mark = { id: Number(id), until: Number(until) }
  const [given, right] = [Buffer.from(token), Buffer.from(signFollow(secret, purpose, mark))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return mark.until === 0 || now < mark.until * 1000 ? mark.id : null
}
