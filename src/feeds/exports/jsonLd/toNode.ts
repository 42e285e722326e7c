import type { Item } from '../../schema/generated'
import { commonNode, placeOf, type SiteOf } from './commonNode'
import { eventNode } from './eventNode'
import { node, type Node } from './node'
import { subsidyNode } from './subsidyNode'
import { ideaNode, initiativeNode, partnerNode, themeNode } from './typeNodes'

/** An item in the words of schema.org. */
export const toNode = (item: Item, site: SiteOf): Node =>
  node({ ...commonNode(item, site), ...ownNode(item, site) })

/** What it says as the type that it is; an item of a type that a host added is a CreativeWork. */
const ownNode = (item: Item, site: SiteOf): Node => {
  if ('event' in item) return eventNode(item)
  if ('subsidyWindow' in item) return subsidyNode(item)
  if ('initiative' in item) return initiativeNode(item)
  if ('idea' in item) return ideaNode(item)
  if ('organisation' in item) return partnerNode(item, site)
  if ('theme' in item) return themeNode(item, site)
  return { '@type': 'CreativeWork', text: item.text, contentLocation: placeOf(item) }
}
