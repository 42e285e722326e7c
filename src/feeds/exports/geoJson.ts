import type { Item } from '../schema/generated'
import type { Column } from './columns/Column'
import { columnsOf } from './columns/columnsOf'
import { valueOf } from './columns/valueOf'
import { readItems } from './copy/readItems'
import type { ExportFormat } from './ExportFormat'
import { writeList } from './writeList'

/** What is in the geometry, and a text that is too long for a table of a map. */
const LEFT_OUT = ['urn', 'latitude', 'longitude', 'text', 'answerText']

/**
 * GeoJSON (RFC 7946): a point for each item that has a place (longitude first), and no geometry for the others. The
 * properties are the columns of the CSV, so that a map can show them as a table.
 */
export const geoJson: ExportFormat = {
  path: 'geojson',
  contentType: 'application/geo+json',
  title: { nl: 'GeoJSON', en: 'GeoJSON' },
  description: {
    nl: 'Voor de kaart, zoals QGIS: elk bericht met zijn plek, als het die heeft.',
    en: 'For maps, such as QGIS: each item with its place, if it has one.',
  },
  example: '/open-data/v1/initiatives.geojson',
  version: 1,
  render: (source) => {
    const { type } = source.query
    const columns = columnsOf(type).filter(({ name }) => !LEFT_OUT.includes(name))
    return writeList(readItems(source), {
      before: `{"type":"FeatureCollection","name":${JSON.stringify(type)},"features":[`,
      toObject: (item) => toFeature(item, columns),
      after: ']}',
    })
  },
}

const toFeature = (item: Item, columns: readonly Column[]): object => {
  const properties: Record<string, unknown> = {}
  for (const column of columns) properties[column.name] = valueOf(item, column)
  return { type: 'Feature', id: item.urn, geometry: geometryOf(item), properties }
}

/** RFC 7946, 3.1.2 and 3.2: longitude, latitude; null where there is no place on earth. */
const geometryOf = ({ location }: Item): object | null => {
  if (!location) return null
  const { longitude, latitude } = location
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  return isOnEarth ? { type: 'Point', coordinates: [longitude, latitude] } : null
}
