import type { Access, Where } from 'payload'
import { publicStates } from '../workflow/isPublic'
import type { Workflow } from '../workflow/types'

/**
 * The rows that the public may see: `isPublic` as a query. It includes `_status`, or readers who ask for drafts
 * would get the proposal that waits beside a public document.
 */
export const publicOnly = (workflow: Workflow): Access => {
  const where: Where = {
    and: [
      { state: { in: [...publicStates(workflow)] } },
      { _status: { equals: 'published' } },
      { hidden: { not_equals: true } },
      { deletedAt: { exists: false } },
    ],
  }
  return () => where
}
