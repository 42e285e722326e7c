import type { Label } from '../../workflow'

/** What each address of the open data gives, in words for people, by its path below `/open-data/v1`. */
export const addressWords: Readonly<Record<string, Label>> = {
  '/{type}': {
    nl: 'Berichten van één soort (of ‘all’), bladzijde voor bladzijde, met alle filters',
    en: 'Items of one type (or ‘all’), page by page, with all filters',
  },
  '/{type}/{id}': {
    nl: 'Eén bericht, met het kenmerk (uuid). 410 als het is ingetrokken',
    en: 'One item, by its identifier (uuid). 410 when it was withdrawn',
  },
  '/changes': {
    nl: 'Alles wat erbij kwam, veranderde of werd ingetrokken, in volgorde. Voor wie een kopie bijhoudt',
    en: 'Everything that was added, changed or withdrawn, in order. For who keeps a copy',
  },
  '/active-ids': {
    nl: 'De kenmerken van alles wat nu openbaar is. Wat er niet in staat, haal je weg',
    en: 'The identifiers of everything public now. Drop what is not in it',
  },
  '/docs': { nl: 'De API bekijken en uitproberen', en: 'See the API and try it' },
  '/openapi.json': {
    nl: 'Beschrijving van de API voor programma’s (OpenAPI 3.1)',
    en: 'Description of the API for programs (OpenAPI 3.1)',
  },
  '/catalog.jsonld': {
    nl: 'Catalogus voor data.overheid.nl (DCAT-AP-NL 3.0), als JSON-LD',
    en: 'Catalogue for data portals (DCAT-AP-NL 3.0), as JSON-LD',
  },
  '/catalog.ttl': { nl: 'Dezelfde catalogus, als Turtle', en: 'The same catalogue, as Turtle' },
  '/schemas/{name}.json': {
    nl: 'Wat er in een bericht staat (JSON Schema)',
    en: 'What is in an item (JSON Schema)',
  },
}
