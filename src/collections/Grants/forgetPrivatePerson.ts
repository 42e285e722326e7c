import type { CollectionBeforeValidateHook } from 'payload'
import { groupOf } from '../readValue'

/**
 * Of a private person who gets a grant no name is kept: not here, so in no version, item, file or mail either. Also when
 * somebody fills in a name first and says later that it is a private person.
 */
export const forgetPrivatePerson: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const given = groupOf(data?.recipient)
  const kind = given.kind ?? groupOf(originalDoc?.recipient).kind
  if (kind !== 'privatePerson') return data
  return { ...data, recipient: { ...given, kind, name: null, kvkNumber: null } }
}
