import { contributionAccess } from '../../access/contributionAccess'
import { initiativeWorkflow } from './workflow'

/** Who may read and write initiatives. */
export const initiativeAccess = contributionAccess(initiativeWorkflow, 'initiatives')
