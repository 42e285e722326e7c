import type { Label } from '../../workflow'

/** What each address of the open data gives, in words, by its path below `/open-data/v1`; in the order of the page. */
export const addressWords: Readonly<Record<string, Label>> = {
  '': {
    nl: 'Het begin van de API: brengt je naar de uitleg, en programma’s naar de beschrijving',
    en: 'Where the API begins: leads you to the explanation, and programs to the description',
  },
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
  '/subsidy-windows/match': {
    nl: 'Subsidies die bij een plan kunnen passen, met bij elke voorwaarde de reden',
    en: 'Subsidies that may fit a plan, with the reason for each criterion',
  },
  '/grants': {
    nl: 'Toegekende subsidies: aan wie, hoeveel en waarom. Ook per ronde, en in cijfers na te rekenen',
    en: 'Grants: to whom, how much and why. Also by window, so that its figures can be checked',
  },
  '/grants.csv': { nl: 'Hetzelfde register als CSV', en: 'The same register as CSV' },
  '/grants.jsonld': {
    nl: 'Hetzelfde register als JSON-LD (MonetaryGrant van schema.org)',
    en: 'The same register as JSON-LD (MonetaryGrant of schema.org)',
  },
  '/statistics': {
    nl: 'Cijfers per maand: hoeveel er is geplaatst, beantwoord en uitgevoerd, ook per thema, gebied en partner',
    en: 'Figures by month: how much was published, answered and realised, also by theme, area and partner',
  },
  '/statistics.csv': { nl: 'Dezelfde cijfers als CSV', en: 'The same figures as CSV' },
  '/docs': { nl: 'De API bekijken en uitproberen', en: 'See the API and try it' },
  '/openapi.json': {
    nl: 'Beschrijving van de API voor programma’s (OpenAPI 3.1)',
    en: 'Description of the API for programs (OpenAPI 3.1)',
  },
  '/catalog': {
    nl: 'Catalogus van de datasets (DCAT-AP-NL 3.0), in de vorm waar je om vraagt',
    en: 'Catalogue of the datasets (DCAT-AP-NL 3.0), in the form that you ask for',
  },
  '/catalog.jsonld': {
    nl: 'De catalogus als JSON-LD',
    en: 'The catalogue as JSON-LD',
  },
  '/catalog.ttl': { nl: 'De catalogus als Turtle', en: 'The catalogue as Turtle' },
  '/schemas/{name}.json': {
    nl: 'Wat er in een bericht staat (JSON Schema)',
    en: 'What is in an item (JSON Schema)',
  },
}
