import { contributionAccess } from '../../access/contributionAccess'
import { eventWorkflow } from './workflow'

/** Who may read and write events. */
export const eventAccess = contributionAccess(eventWorkflow, 'events')
