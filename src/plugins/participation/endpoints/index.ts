import type { Endpoint } from 'payload'
import { assignEndpoint, assignmentEndpoint } from './assign'
import { bulkEndpoint, bulkStepsEndpoint, refusedBulkEndpoints } from './bulk'
import { dossierEndpoint } from './dossier'
import { moderationEndpoints } from './moderation'
import { timelineCsvEndpoint, timelineEndpoint } from './timeline'
import { transitionEndpoint, transitionsEndpoint } from './transition'

/** What every collection with a workflow answers beside Payload's own REST. */
export const workflowEndpoints = (collection: string): Omit<Endpoint, 'root'>[] => [
  bulkEndpoint(collection),
  bulkStepsEndpoint(collection),
  ...refusedBulkEndpoints(collection),
  transitionEndpoint(collection),
  transitionsEndpoint(collection),
  ...moderationEndpoints(collection),
  assignEndpoint(collection),
  assignmentEndpoint(collection),
  dossierEndpoint(collection),
  timelineEndpoint(collection),
  timelineCsvEndpoint(collection),
]
