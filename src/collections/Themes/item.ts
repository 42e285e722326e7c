import type { ThemeItem } from '../../feeds/schema/generated'
import type { ItemMapping, RelatedRows } from '../../publishing/types'
import { isPublic } from '../../workflow/isPublic'
import { partnerWorkflow } from '../Partners/workflow'
import { oneOf, rowsOf, textOf } from '../readValue'
import { themeWorkflow } from './workflow'

/** The public item of a theme. What is not named here is not public. */
export const themeItem: ItemMapping = {
  type: 'themes',
  path: 'themas',
  relatedIds: (row) => ({
    themes: [row.parent],
    partners: Array.isArray(row.linkedPartners) ? row.linkedPartners : [],
  }),
  toDetails: (row, related): Pick<ThemeItem, 'theme'> => ({
    theme: {
      parentSlug: publicSlug(row.parent, related),
      participationLevel: oneOf(row.participationLevel, [
        'inform',
        'consult',
        'advise',
        'coProduce',
        'coDecide',
      ]),
      portfolioHolder: textOf(row.portfolioHolder),
      videoUrl: textOf(row.videoUrl),
      movements: rowsOf(row.movements).map(({ name, url }) => ({
        name: textOf(name) ?? '',
        url: textOf(url),
      })),
      partners: related
        .list('partners', row.linkedPartners)
        .filter((partner) => isPublic(partnerWorkflow, partner))
        .map(({ urn, slug, title }) => ({
          urn: String(urn),
          slug: textOf(slug) ?? '',
          name: textOf(title) ?? '',
        })),
    },
  }),
}

/** The theme above it, as long as that is itself public. */
const publicSlug = (id: unknown, related: RelatedRows): string | null => {
  const parent = related.get('themes', id)
  return parent && isPublic(themeWorkflow, parent) ? textOf(parent.slug) : null
}
