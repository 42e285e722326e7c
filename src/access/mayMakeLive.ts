import type { Access } from 'payload'
import { partnerRow } from './partnerRow'

/**
 * Refuses a write that would make a version live (`_status: 'published'`) to a partner that is not trusted with
 * this kind of content. Restoring a version comes past here too, and past no other hook in time.
 */
export const mayMakeLive =
  (kind?: 'ideas' | 'initiatives' | 'events'): Access =>
  async ({ data, req }) => {
    if (data?._status !== 'published') return true
    return kind !== undefined && ((await partnerRow(req))?.trustedFor.includes(kind) ?? false)
  }
