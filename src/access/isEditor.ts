import type { Access } from 'payload'
import { actorOf, type Actor } from './actor'

export const isEditorActor = (actor: Actor): boolean =>
  actor.kind === 'user' && (actor.role === 'editor' || actor.role === 'admin')

/** The communications desk, and admins. */
export const isEditor: Access = ({ req }) => isEditorActor(actorOf(req))
