import { createLocalReq, type DefaultServerCellComponentProps } from 'payload'
import { idOf } from '../../access/actor'
import { poolOf } from '../../db/poolOf'
import { readDelivered } from '../../hub/readDeliveries'
import { readSubscriptions } from '../../operations/sites/readSubscriptions'
import { SiteBadge } from './SiteBadge'
import { siteState } from './siteState'

/** In the list of sites: how the subscriptions of this one are doing. */
export const SiteStateCell = async ({ i18n, payload, rowData }: DefaultServerCellComponentProps) => {
  const id = idOf(rowData)
  if (id === null) return null
  const req = await createLocalReq({}, payload)
  const subscriptions = (await readSubscriptions(req, [id])).get(id) ?? []
  const state = siteState(await readDelivered(poolOf(payload), subscriptions))
  return <SiteBadge language={i18n.language === 'en' ? 'en' : 'nl'} state={state} />
}
