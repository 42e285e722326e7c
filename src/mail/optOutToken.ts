import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * A mark that only this site can make, for the link with which somebody stops letters without signing in (RFC 8058).
 *
 * @param secret - Payload's secret; the key is derived from it, so that nothing else can be made with the mark
 */
export const optOutToken = (secret: string, contact: number): string =>
  createHmac('sha256', createHmac('sha256', secret).update('noaber mail opt-out').digest())
    .update(String(contact))
    .digest('base64url')

/** Whether a mark is of this contact. Takes as long for a wrong one as for a right one. */
export const isOptOutToken = (secret: string, contact: number, token: string): boolean => {
  const [given, right] = [Buffer.from(token), Buffer.from(optOutToken(secret, contact))]
  return given.length === right.length && timingSafeEqual(given, right)
}
