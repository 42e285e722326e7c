import type { PartnerItem } from '../../feeds/schema/generated'
import type { ItemMapping, MainRow } from '../../publishing/types'
import { isPublic } from '../../workflow/isPublic'
import { textOf } from '../readValue'
import { partnerWorkflow } from './workflow'

/** The public item of a partner. What is not named here is not public. */
export const partnerItem: ItemMapping = {
  type: 'partners',
  path: 'partners',
  relatedIds: (row) => ({ partners: [...(Array.isArray(row.members) ? row.members : []), row.successor] }),
  toDetails: (row, related): Pick<PartnerItem, 'organisation'> => {
    const successor = related.get('partners', row.successor)
    return {
      organisation: {
        kind: textOf(row.kind) ?? 'other',
        kvkNumber: textOf(row.kvkNumber),
        tooiUri: textOf(row.tooiUri),
        website: textOf(row.website),
        members: related
          .list('partners', row.members)
          .filter(isShown)
          .map(({ urn }) => String(urn)),
        successorUrn: successor && isShown(successor) ? textOf(successor.urn) : null,
      },
    }
  },
}

const isShown = (row: MainRow): boolean => isPublic(partnerWorkflow, row)
