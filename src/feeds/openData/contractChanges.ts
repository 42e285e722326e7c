import type { Label } from '../../workflow'

/** A change of what others build on: items, addresses, filters, formats. */
export interface ContractChange extends Label {
  /** The value of `API-Version` from then on. */
  version: string
  /** The day that it came: `2026-11-22`. */
  date: string
}

/**
 * The changelog of the contract, newest first. Shown on `/feeds` and written to `docs/open-data-changelog.md`
 * (`npm run generate:changelog`). Within version 1 things are only added.
 */
export const contractChanges: readonly ContractChange[] = [
  {
    version: '1.4.0',
    date: '2026-11-28',
    nl: 'Ideeën zeggen op welke dag ze binnenkwamen (`received`) en, als ze zijn uitgevoerd, wat het heeft opgeleverd (`result`). Bijeenkomsten zeggen of er opnames worden gemaakt (`recordingNotice`) en wanneer bezoekers er een idee kunnen inbrengen (`takesIdeas`: `from` en `until`, of `null`), thema’s welke partners meedoen (`partners`).',
    en: 'Ideas say on which day they came in (`received`) and, once they were realised, what came of it (`result`). Events say whether there are recordings (`recordingNotice`) and when visitors can bring an idea there (`takesIdeas`: `from` and `until`, or `null`), themes which partners take part (`partners`).',
  },
  {
    version: '1.3.0',
    date: '2026-11-27',
    nl: 'Subsidies die bij een plan kunnen passen, met de redenen: `/open-data/v1/subsidy-windows/match`. Subsidierondes zeggen hoe ver een plan mag zijn (`phases`) en of je al begonnen mag zijn (`mayHaveStarted`), initiatieven wie subsidie zou aanvragen (`applicantKind`). Nieuwe aanvrager: `group`, een groep zonder rechtsvorm. Subsidierondes zeggen ook wat gereserveerd is (`reservedCents`), wat boven het plafond is toegekend (`exceptionCents`, `exceptionCount`), hoeveel subsidies er zijn (`grantCount`) en wat er van elk deelplafond over is (`subCeilings`). RSS en Atom hebben hun data en bedragen, in de naamruimte `urn:x-noaber:feeds:1`. Het register van toegekende subsidies, ook per ronde: `/open-data/v1/grants`, `.csv` en `.jsonld`. Subsidierondes zeggen wanneer het register veranderde (`grantsUpdated`) en wat de uitslag is (`outcome`). Nieuwe verdeling: `proRata`, naar verhouding.',
    en: 'Subsidies that may fit a plan, with the reasons: `/open-data/v1/subsidy-windows/match`. Subsidy windows say how far a plan may be (`phases`) and whether work may have begun (`mayHaveStarted`), initiatives who would apply for a subsidy (`applicantKind`). A new applicant: `group`, a group without a legal form. Subsidy windows also say what is reserved (`reservedCents`), what was granted above the ceiling (`exceptionCents`, `exceptionCount`), how many grants there are (`grantCount`) and what is left of each sub-ceiling (`subCeilings`). RSS and Atom have their dates and amounts, in the namespace `urn:x-noaber:feeds:1`. The register of grants, also by window: `/open-data/v1/grants`, `.csv` and `.jsonld`. Subsidy windows say when the register changed (`grantsUpdated`) and what the outcome is (`outcome`). A new allocation: `proRata`.',
  },
  {
    version: '1.2.0',
    date: '2026-11-27',
    nl: 'Ook RSS (`dc:source`) en iCalendar noemen het origineel van wat van elders is overgenomen, zoals Atom (`via`) en JSON Feed (`external_url`) dat al deden.',
    en: 'RSS (`dc:source`) and iCalendar name the original of what was taken over from elsewhere too, as Atom (`via`) and JSON Feed (`external_url`) did.',
  },
  {
    version: '1.1.0',
    date: '2026-11-26',
    nl: 'Cijfers over participatie, per maand en per thema, gebied en partner, met hoe vaak feeds zijn opgehaald: `/open-data/v1/statistics` en `.csv`. Ook in de catalogus.',
    en: 'Figures of participation, by month and by theme, area and partner, with how often feeds were fetched: `/open-data/v1/statistics` and `.csv`. In the catalogue too.',
  },
  {
    version: '1.0.0',
    date: '2026-11-22',
    nl: 'Feeds in RSS, Atom, JSON Feed en iCalendar. Open data: lijst per soort, één bericht, wijzigingen, geldige kenmerken, volledige bestanden (CSV, GeoJSON, NDJSON, JSON-LD), OpenAPI, catalogus en JSON Schema’s. Meldingen met WebSub.',
    en: 'Feeds in RSS, Atom, JSON Feed and iCalendar. Open data: a list for each type, one item, changes, active identifiers, complete files (CSV, GeoJSON, NDJSON, JSON-LD), OpenAPI, a catalogue and JSON Schemas. Notifications with WebSub.',
  },
]
