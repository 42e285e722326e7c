import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'

// Everything that needs Payload, behind one import: loading it takes seconds, and the server has other things to do.
export { closePayload } from '../db/closePayload'
export { migrate } from '../db/migrate'
export { startWorker } from '../jobs/worker'
export { firstAccounts } from './firstAccounts'
export { ideasRouter } from './ideas/ideasRouter'
export { previewRouter } from './previews/previewRouter'
export { reportsRouter } from './reports/reportsRouter'

/** Boots Payload with the configuration of the site, on the database that was opened. */
export const openPayload = (): Promise<Payload> => getPayload({ config })
