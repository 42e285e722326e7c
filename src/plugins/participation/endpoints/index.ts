import type { Endpoint } from 'payload'
import { assignEndpoint, assignmentEndpoint } from './assign'
import { bulkEndpoint, bulkStepsEndpoint, refusedBulkEndpoints } from './bulk'
import { dossierEndpoint } from './dossier'
import { linksOfDocumentEndpoint } from './links'
import { sourceOfDocumentEndpoint } from './source'
import { moderationEndpoints } from './moderation'
import { isCompared } from '../../../operations/findSimilar'
import { similarEndpoint } from './similar'
import { timelineCsvEndpoint, timelineEndpoint } from './timeline'
import { transitionEndpoint, transitionsEndpoint } from './transition'

/** What every collection with a workflow answers beside Payload's own REST. */
export const workflowEndpoints = (collection: string): Omit<Endpoint, 'root'>[] => [
  bulkEndpoint(collection),
  bulkStepsEndpoint(collection),
  ...refusedBulkEndpoints(collection),
  ...(isCompared(collection) ? [similarEndpoint(collection)] : []),
  transitionEndpoint(collection),
  transitionsEndpoint(collection),
  ...moderationEndpoints(collection),
  assignEndpoint(collection),
  assignmentEndpoint(collection),
  dossierEndpoint(collection),
  linksOfDocumentEndpoint(collection),
  sourceOfDocumentEndpoint(collection),
  timelineEndpoint(collection),
  timelineCsvEndpoint(collection),
]
