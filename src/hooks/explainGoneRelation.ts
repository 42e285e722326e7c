import type { CollectionAfterErrorHook } from 'payload'
import { goneRelation } from '../errors/goneRelation'

/** Answers with what is wrong, instead of 'Something went wrong', when a write points at what is not there any more. */
export const explainGoneRelation: CollectionAfterErrorHook = ({ error, req }) => {
  const refusal = goneRelation(error, req)
  if (!refusal) return
  const { message, data, name, status } = refusal
  return { response: { errors: [{ name, message, data }] }, status }
}
