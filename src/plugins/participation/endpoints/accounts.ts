import type { Endpoint } from 'payload'
import { endAccess, restoreAccess } from '../../../operations/people/endAccess'
import { readId } from './invitations'

/**
 * `POST /api/users/{id}/end-access` ends the access of a colleague at once; `…/restore-access` gives it back, for admins.
 */
export const accountEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/end-access',
    method: 'post',
    handler: async (req) => {
      await endAccess(req, readId(req))
      return Response.json({ done: true })
    },
  },
  {
    path: '/:id/restore-access',
    method: 'post',
    handler: async (req) => {
      await restoreAccess(req, readId(req))
      return Response.json({ done: true })
    },
  },
]
