import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a link to an idea does: say that an address is right, or open the page of whoever brought the idea. */
export type IdeaPurpose = 'confirm' | 'own'

/** Whose idea a link is to, and until when it works. */
export interface IdeaMark {
  /** `urn:uuid:…` */
  urn: string
  /** Seconds since 1970; 0 for a link that works as long as the idea has an owner. */
  until: number
}

/** What the text in a link looks like; whether it is right is known by `openIdeaLink`. */
export const IDEA_TOKEN = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(0|[1-9]\d{0,10})\.[\w-]{43}$/

/**
 * The text in a private link to an idea. It is made from the name of the idea with a key that is not stored, so that nothing
 * need be kept of it, and a letter can be written when it leaves.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @example signIdeaLink(secret, 'own', { urn: 'urn:uuid:9f0c…', until: 0 }) // '9f0c….0.x3f…'
 */
export const signIdeaLink = (secret: string, purpose: IdeaPurpose, { urn, until }: IdeaMark): string =>
  `${urn.replace(/^urn:uuid:/, '')}.${until}.${createHmac('sha256', keyOf(secret))
    .update(`${purpose} ${urn} ${until}`)
    .digest('base64url')}`

/**
 * The name of the idea that a link is to, or null for a link that this site did not make for this, or that works no more.
 * Takes as long for a wrong one as for a right one.
 *
 * @param now - milliseconds since 1970
 */
export const openIdeaLink = (
  secret: string,
  purpose: IdeaPurpose,
  token: string,
  now = Date.now(),
): string | null => {
  const [, id = '', until = ''] = IDEA_TOKEN.exec(token) ?? []
  const mark = { urn: `urn:uuid:${id}`, until: Number(until) }
  const [given, right] = [Buffer.from(token), Buffer.from(signIdeaLink(secret, purpose, mark))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return mark.until === 0 || now < mark.until * 1000 ? mark.urn : null
}

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'noaber ideas', 32))
