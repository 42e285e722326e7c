import type { Label } from '../../workflow'

/** A thing in the catalogue, as JSON-LD writes it with the prefixes of `context`. Every thing has an address. */
export interface Node {
  '@id': string
  '@type': readonly string[]
  [property: string]: unknown
}

/** The prefixes of the catalogue, in both its forms. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A reference to a thing. */
export const to = (id: string): { '@id': string } => ({ '@id': id })

/** References, to each thing once and in order of address, so that equal catalogues are equal texts. */
export const toAll = (ids: readonly string[]): { '@id': string }[] => [...new Set(ids)].sort().map(to)

/** A text in both languages. */
export const text = ({ nl, en }: Label): { '@language': string; '@value': string }[] => [
  { '@language': 'nl', '@value': nl },
  { '@language': 'en', '@value': en },
]

/** A value with a type of XML Schema: `typed('date', '2027-03-03')`. */
export const typed = (type: 'date' | 'dateTime', value: string): { '@type': string; '@value': string } => ({
  '@type': `xsd:${type}`,
  '@value': value,
})
