import type { DemoDocument } from '../content/types'
import type { Seeding } from './Seeding'

/** The fields that every publishable document has, with references turned into ids. */
export const commonFields = (seeding: Seeding, document: DemoDocument): Record<string, unknown> => ({
  slug: document.slug,
  title: document.title,
  summary: document.summary,
  body: document.body,
  themes: seeding.idsOf('themes', document.themes),
  areas: seeding.idsOf('areas', document.areas),
  ...(document.partner && { partner: seeding.id('partners', document.partner) }),
  ...imageFields(seeding, document.image),
  record: { publicationBasis: document.partner ? 'contract' : 'publicTask' },
  ...(document.published && { publishedAt: seeding.at(document.published) }),
})

/** A picture, or the choice to have none. */
export const imageFields = (seeding: Seeding, image: string | undefined): Record<string, unknown> =>
  image ? { image: seeding.id('media', image) } : { noImage: true }
