import { runAll } from './runAll'
import { runRole } from './runRole'

await runRole(runAll)
