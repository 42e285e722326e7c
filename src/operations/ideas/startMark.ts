import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Nobody fills in the form in less. Milliseconds. */
export const SHORTEST = 4000

/** Who comes back to a page after days may still send it. Milliseconds. */
const LONGEST = 7 * 24 * 60 * 60 * 1000

/**
 * A moment that only this site can write: when a form was opened. It goes along with the form.
 *
 * @param now - milliseconds since 1970
 */
export const signStart = (secret: string, now = Date.now()): string =>
  `${now}.${createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'noaber idea start', 32)))
    .update(String(now))
    .digest('base64url')}`

/** Whether a form was opened here, long enough ago for a person to have filled it in. */
export const isPatient = (secret: string, mark: string, now = Date.now()): boolean => {
  const age = ageOf(secret, mark, now)
  return age !== null && age >= SHORTEST
}

/** Whether a form was opened here, and not too long ago: then sending it again, a moment later, is enough. */
export const isStarted = (secret: string, mark: string, now = Date.now()): boolean =>
  ageOf(secret, mark, now) !== null

/** When a form was opened, in milliseconds since 1970; null for a mark that this site did not make, or of too long ago. */
export const openedAt = (secret: string, mark: string, now = Date.now()): number | null => {
  const age = ageOf(secret, mark, now)
  return age === null ? null : now - age
}

/** In milliseconds; null for a mark that this site did not make, or of too long ago. */
const ageOf = (secret: string, mark: string, now: number): number | null => {
  const opened = Number(/^\d{1,14}(?=\.)/.exec(mark)?.[0] ?? NaN)
  if (!(now - opened >= 0 && now - opened <= LONGEST)) return null
  const [given, right] = [Buffer.from(mark), Buffer.from(signStart(secret, opened))]
  return given.length === right.length && timingSafeEqual(given, right) ? now - opened : null
}
