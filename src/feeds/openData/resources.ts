import { activeIds } from './activeIds'
import { changes } from './changes'
import { openApi } from './openApi'
import type { OpenDataResource } from './OpenDataResource'
import { schemas } from './schemas'

/** Every address of the open data. The first whose path fits answers, so particular ones stand before general ones. */
export const resources: readonly OpenDataResource[] = [openApi(() => resources), schemas, changes, activeIds]
