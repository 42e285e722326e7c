import { contributionAccess } from '../../access/contributionAccess'
import { ideaWorkflow } from './workflow'

/** Who may read and write ideas. */
export const ideaAccess = contributionAccess(ideaWorkflow, 'ideas')
