import type { Access } from 'payload'
import { actorOf } from './actor'

/** The documents that were given to this assessor. */
export const isHandler: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' && actor.role === 'assessor' ? { handler: { equals: actor.id } } : false
}
