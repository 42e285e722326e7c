import type { CollectionAfterDeleteHook } from 'payload'
import { forgetLetters } from '../operations/followers/forgetLetters'

/** Takes away the letters of a follower, when an admin erases them (GDPR, article 17). */
export const forgetFollowerMail: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await forgetLetters(req, [Number(id)])
  return doc
}
