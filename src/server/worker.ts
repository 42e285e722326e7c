import { runRole } from './runRole'
import { runWorker } from './workerRole'

await runRole(runWorker)
