import type { Access, Where } from 'payload'
import { publicStates } from '../workflow/isPublic'
import type { Workflow } from '../workflow/types'

/** The rows in a state that the public does not see. */
export const notPublic = (workflow: Workflow): Access => {
  const where: Where = { state: { not_in: [...publicStates(workflow)] } }
  return () => where
}
