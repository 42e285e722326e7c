import type { PayloadRequest } from 'payload'
import { publicUrlOf } from '../../mail/publicUrlOf'

/**
 * Where visitors find the site, for codes and posters: without a slash at the end. A site that has no address of its own yet is
 * reached by the name under which the panel was opened, so that a telephone on the same network finds it.
 */
export const siteBase = (req: PayloadRequest): string => {
  const base = publicUrlOf(req.payload)
  const isOwn = base !== '' && new URL(base).hostname !== 'localhost'
  const host = req.headers?.get('host')
  if (isOwn || !host) return base
  return `${req.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
}
