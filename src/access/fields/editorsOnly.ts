import type { FieldAccess } from 'payload'
import { actorOf } from '../actor'
import { isEditorActor } from '../isEditor'

/** A field that the communications desk and admins may set. */
export const editorsOnly: FieldAccess = ({ req }) => isEditorActor(actorOf(req))
