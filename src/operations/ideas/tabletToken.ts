import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** An evening that runs late goes on with the tablets that are there. Milliseconds. */
const GRACE = 24 * 60 * 60 * 1000

/**
 * What makes a link one for tablets of the desk at an event. Signed, not stored: it ends a day after the event stopped taking
 * ideas as it was known when the link was made, and before that works only while the event takes ideas, and its mark is the same.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @param urn - of the event
 * @param until - until when the event takes ideas, in milliseconds since 1970
 * @param mark - of the event, see `tabletMark`; '' while no link was ever replaced
 * @example signTablet(secret, 'urn:uuid:9f0c…', Date.parse('2027-03-04T00:00:00Z')) // '1804204800.x3f…'
 */
export const signTablet = (secret: string, urn: string, until: number, mark = ''): string =>
  signed(secret, { urn, mark }, Math.floor((until + GRACE) / 1000))

/** Whether a text is one that this site made for tablets at this event, and that still works. */
export const isTabletToken = (
  secret: string,
  of: { urn: string; mark: string },
  token: string,
  now = Date.now(),
): boolean => {
  const until = Number(/^[1-9]\d{0,10}(?=\.)/.exec(token)?.[0] ?? NaN)
  if (!(until * 1000 > now)) return false
  const [given, right] = [Buffer.from(token), Buffer.from(signed(secret, of, until))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const signed = (secret: string, { mark, urn }: { urn: string; mark: string }, until: number): string =>
  `${until}.${createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber tablets', 32)))
    .update(`${urn} ${until}${mark === '' ? '' : ` ${mark}`}`)
    .digest('base64url')}`
