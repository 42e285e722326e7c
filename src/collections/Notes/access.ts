import type { Access, CollectionConfig } from 'payload'
import { actorOf, type Actor } from '../../access/actor'
import { and } from '../../access/and'
import { isAdmin, isAdminActor } from '../../access/isAdmin'
import { isStaff } from '../../access/isStaff'
import { nobody } from '../../access/nobody'
import { or } from '../../access/or'

/** How long who wrote a note may take it back, in milliseconds. */
const TAKE_BACK_WITHIN = 15 * 60 * 1000

/** The notes that somebody wrote a moment ago. */
const justWritten: Access = ({ req }) => {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return false
  return {
    author: { equals: actor.id },
    createdAt: { greater_than: new Date(Date.now() - TAKE_BACK_WITHIN).toISOString() },
  }
}

/** Whether somebody may remove a note now, as the rules of the collection say it; for who shows the button. */
export const mayRemoveNote = (
  actor: Actor,
  { author, createdAt }: { author: number | null; createdAt: string },
): boolean =>
  isAdminActor(actor) ||
  (actor.kind === 'user' && author === actor.id && Date.now() - Date.parse(createdAt) < TAKE_BACK_WITHIN)

/**
 * Notes are for the province's own people. Nobody changes one: who wrote it may take it back for a quarter of an hour, and an
 * admin may remove one that should not be there.
 */
export const noteAccess: CollectionConfig['access'] = {
  read: isStaff,
  create: isStaff,
  update: nobody,
  delete: or(isAdmin, and(isStaff, justWritten)),
}
