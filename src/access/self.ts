import type { Access } from 'payload'
import { actorOf } from './actor'

/** The account of whoever is signed in. */
export const self: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' ? { id: { equals: actor.id } } : false
}
