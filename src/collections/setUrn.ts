import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Gives a new document its identity (RFC 9562) in collections without a workflow, whose engine does it elsewhere. */
export const setUrn: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, urn: `urn:uuid:${randomUUID()}` } : data
