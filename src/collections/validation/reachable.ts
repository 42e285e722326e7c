import {
  validations,
  type RelationshipFieldSingleValidation,
  type UploadFieldManyValidation,
  type UploadFieldSingleValidation,
} from 'payload'
import { idOf } from '../../access/actor'

/**
 * Checks that what somebody newly points at is something that they may read, so that nobody publishes another
 * partner's picture, or has mail sent to another partner's contact, by guessing its number. What stood there
 * already stays: an editor's picture does not block the partner's next edit. Payload asks the reader's access for
 * fields with `filterOptions`, so these validations go with one.
 */
export const reachableRelation: RelationshipFieldSingleValidation = (value, options) =>
  isUnchanged(value, options.previousValue) ? true : validations.relationship(value, options)

/** The same for one file. */
export const reachableUpload: UploadFieldSingleValidation = (value, options) =>
  isUnchanged(value, options.previousValue) ? true : validations.upload(value, options)

/** The same for a list of files: the new ones are checked. */
export const reachableUploads: UploadFieldManyValidation = (value, options) => {
  const before = new Set((options.previousValue ?? []).map(idOf))
  return validations.upload(
    value?.filter((file) => !before.has(idOf(file))),
    options,
  )
}

const isUnchanged = (value: unknown, previous: unknown): boolean =>
  idOf(value) !== null && idOf(value) === idOf(previous)
