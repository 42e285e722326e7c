import type { Access } from 'payload'
import { actorOf } from './actor'

/** Policy officers who handle and answer. */
export const isAssessor: Access = ({ req }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' && actor.role === 'assessor'
}
