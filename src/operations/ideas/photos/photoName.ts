import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What the name of a photo looks like; whether it is one of this site is known by `openPhotoName`. */
const NAME = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.[\w-]{43}$/

/**
 * The name by which a form carries a photo along. Nobody can guess one, and one that this site did not make costs no query.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @param id - a UUID
 */
export const signPhotoName = (secret: string, id: string): string =>
  `${id}.${createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber idea photos', 32)))
    .update(id)
    .digest('base64url')}`

/** The UUID in a name, or null for a name that this site did not make. Takes as long for a wrong one as for a right one. */
export const openPhotoName = (secret: string, name: string): string | null => {
  const [, id] = NAME.exec(name) ?? []
  if (id === undefined) return null
  return timingSafeEqual(Buffer.from(name), Buffer.from(signPhotoName(secret, id))) ? id : null
}
