import { activeIds } from './activeIds'
import { catalogJsonLd, catalogTurtle, catalogue } from './catalog'
import { changes } from './changes'
import { entrance } from './entrance'
import { exports } from './exports'
import { grants, grantsCsv, grantsJsonLd } from './grants'
import { item } from './item'
import { list } from './list'
import { match } from './match'
import { openApi } from './openApi'
import type { OpenDataResource } from './OpenDataResource'
import { schemas } from './schemas'
import { statistics, statisticsCsv } from './statistics'

/** Every address of the open data. The first whose path fits answers, so particular ones stand before general ones. */
export const resources: readonly OpenDataResource[] = [
  entrance,
  openApi(() => resources),
  catalogJsonLd,
  catalogTurtle,
  catalogue,
  schemas,
  changes,
  activeIds,
  statistics,
  statisticsCsv,
  match,
  grants,
  grantsCsv,
  grantsJsonLd,
  ...exports,
  item,
  list,
]
