import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What an invitation is known by: its number, and the mark that is made anew each time it is sent. */
export interface InvitationMark {
  id: number
  nonce: string
}

/**
 * The text in the link of an invitation. It is made from what is stored with a key that is not, so that neither the text
 * nor a hash of it need be kept, and the letter can be written when it leaves.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @example signInvitation(secret, { id: 3, nonce: 'f3…' }) // '3.x3f…'
 */
export const signInvitation = (secret: string, { id, nonce }: InvitationMark): string =>
  `${id}.${createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber invitations', 32)))
    .update(`${id} ${nonce}`)
    .digest('base64url')}`

/** The number of the invitation that a text claims to be of, or null. Says nothing of whether it is right. */
export const claimedInvitation = (token: string): number | null => {
  const [, id] = /^([1-9]\d{0,8})\.[\w-]{43}$/.exec(token) ?? []
  return id === undefined ? null : Number(id)
}

/** Whether a text is that of this invitation as it was last sent. Takes as long for a wrong one as for a right one. */
export const isInvitationToken = (secret: string, mark: InvitationMark, token: string): boolean => {
  const [given, right] = [Buffer.from(token), Buffer.from(signInvitation(secret, mark))]
  return given.length === right.length && timingSafeEqual(given, right)
}
