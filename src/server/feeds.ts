import { runFeeds } from './feedsRole'
import { runRole } from './runRole'

await runRole(runFeeds)
