/**
 * What the names in the export mean (JSON-LD 1.1, 3.1): those of schema.org, with values that are links or moments
 * said to be so. It stands in the document itself, so that reading it needs nothing from elsewhere.
 */
export const context = {
  '@vocab': 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    [
      'url',
      'license',
      'sameAs',
      'contentUrl',
      'serviceUrl',
      'inDefinedTermSet',
      'isBasedOn',
      'member',
      'eventStatus',
      'eventAttendanceMode',
      'availability',
    ].map((name) => [name, { '@type': '@id' }]),
  ),
  ...Object.fromEntries(
    [
      'datePublished',
      'dateModified',
      'startDate',
      'endDate',
      'previousStartDate',
      'validFrom',
      'validThrough',
    ].map((name) => [name, { '@type': 'xsd:dateTime' }]),
  ),
}
