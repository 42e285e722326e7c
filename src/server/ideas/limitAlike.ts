import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

/**
 * How often titles may be compared: as often as a hall full of people types, and not as often as a machine asks. In memory, for
 * all together, as it is only to spare the database.
 */
export const limitAlike = (): RequestHandler =>
  rateLimit({ windowMs: 60_000, limit: 600, keyGenerator: () => 'all', legacyHeaders: false })
