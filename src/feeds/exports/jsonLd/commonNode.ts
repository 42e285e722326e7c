import { dateOf } from '../../presentItem'
import type { Item } from '../../schema/generated'
import { areaOf } from './areaOf'
import { node, property, present, type Node } from './node'

/** Who publishes what no partner published. */
export interface SiteOf {
  /** The public address of this site, without a slash at the end. */
  base: string
  publisher: { name: string; uri: string }
}

/** What every item says, whatever it is. */
export const commonNode = (item: Item, site: SiteOf): Node => ({
  '@id': item.urn,
  identifier: item.urn,
  url: item.url,
  name: item.title,
  description: item.summary,
  inLanguage: item.language,
  datePublished: dateOf(item.published)?.toISOString(),
  dateModified: dateOf(item.updated)?.toISOString(),
  license: item.licence.url,
  creditText: item.attribution,
  publisher: publisherOf(item, site),
  about: item.themes.map(({ slug, title }) => ({ '@type': 'DefinedTerm', termCode: slug, name: title })),
  spatialCoverage: item.areas.map(areaOf),
  image: imageOf(item),
  associatedMedia: item.attachments.map(({ url, title, mimeType, bytes }) => ({
    '@type': 'MediaObject',
    contentUrl: url,
    name: title,
    encodingFormat: mimeType,
    contentSize: `${bytes} B`,
  })),
  sameAs: item.origin?.url,
  additionalProperty: present([property('state', item.state, { name: item.stateLabel.nl })]),
})

/** The place of an item: a point with a name. */
export const placeOf = ({ location }: Item, others: Node = {}): Node | null => {
  const geo = location && {
    '@type': 'GeoCoordinates',
    latitude: location.latitude,
    longitude: location.longitude,
  }
  const place = node({ '@type': 'Place', name: location?.name, geo, ...others })
  return Object.keys(place).length > 1 ? place : null
}

const publisherOf = ({ partner }: Item, { publisher }: SiteOf): Node =>
  partner
    ? node({ '@type': 'Organization', '@id': partner.urn, name: partner.name, url: partner.url })
    : { '@type': 'GovernmentOrganization', '@id': publisher.uri, name: publisher.name }

const imageOf = ({ image }: Item): Node | null =>
  image &&
  node({
    '@type': 'ImageObject',
    contentUrl: image.url,
    caption: image.alt || null,
    width: image.width,
    height: image.height,
    encodingFormat: image.mimeType,
    creditText: image.credit,
  })
