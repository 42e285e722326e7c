import type { Label } from '../../workflow'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../FeedQuery'
import type { Term, Terms } from '../Vocabulary'
import type { Schema } from './Schema'

/** A parameter of OpenAPI (3.1, 4.8.12). */
interface Parameter extends Schema {
  name: string
  in: 'path' | 'query'
}

/** More values than this are described, not listed: a menu of them helps nobody. */
const MOST_LISTED = 60

const query = (name: string, description: Label, schema: Schema, others: Schema = {}): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...others,
})

/** A parameter that may be repeated for 'or'. */
const choices = (name: string, { nl, en }: Label, values: readonly string[]): Parameter =>
  query(
    name,
    { nl: `${nl} Herhaal hem voor ‘of’.`, en: `${en} Repeat it for ‘or’.` },
    {
      type: 'array',
      items: {
        type: 'string',
        ...(values.length > 0 && values.length <= MOST_LISTED ? { enum: values } : {}),
      },
    },
    {
      style: 'form',
      explode: true,
    },
  )

const codesOf = (terms: ReadonlyMap<string, Term>): string[] => [...terms.values()].map(({ code }) => code)

const path = (name: string, description: Label, values: readonly string[]): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', enum: values },
})

/** Every parameter that more than one address knows, as components of OpenAPI, with the values that exist now. */
export const parameterComponents = (terms: Terms) => {
  const types = [...terms.types.keys()]
  const states = [...terms.types.values()].flatMap((type) => Object.keys(type.states))
  return {
    type: path('type', { nl: 'Welke soort bericht.', en: 'What kind of item.' }, types),
    typeOrAll: path(
      'type',
      { nl: 'Welke soort bericht; `all` is alles.', en: 'What kind of item; `all` is everything.' },
      ['all', ...types],
    ),
    theme: choices(
      'theme',
      {
        nl: 'De slug van een thema; de thema’s eronder tellen mee.',
        en: 'The slug of a theme; the themes below it count too.',
      },
      codesOf(terms.theme),
    ),
    area: choices(
      'area',
      {
        nl: 'De CBS-code van een gebied, zoals GM0193; de gebieden erin tellen mee.',
        en: 'The CBS code of an area, such as GM0193; the areas in it count too.',
      },
      codesOf(terms.area),
    ),
    partner: choices(
      'partner',
      { nl: 'De slug van de partner die het plaatste.', en: 'The slug of the partner that published it.' },
      codesOf(terms.partner),
    ),
    state: choices(
      'state',
      {
        nl: 'De status van dit moment, zoals die in het bericht staat.',
        en: 'The state by the clock, as the item has it.',
      },
      [...new Set(states)],
    ),
    since: query(
      'since',
      {
        nl: 'Alleen wat op of na dit moment is veranderd: een tijdstip (RFC 3339) of een datum, zoals 2026-03-03. Niet in de toekomst.',
        en: 'Only what changed at or after this moment: an instant (RFC 3339) or a date, such as 2026-03-03. Not in the future.',
      },
      { type: 'string' },
    ),
    q: query(
      'q',
      {
        nl: 'Woorden om op te zoeken, in het Nederlands. Alle woorden moeten erin staan; van drie letters af is het begin van een woord genoeg. Tussen aanhalingstekens zoek je woorden naast elkaar, met een minteken ervoor wat er niet in mag staan, met OR ertussen het een of het ander. Ten hoogste 200 tekens.',
        en: 'Words to search for, in Dutch. All words must be there; from three letters on the beginning of a word will do. Quotes keep words next to each other, a minus stands before what must not be there, OR between alternatives. At most 200 characters.',
      },
      {
        type: 'string',
        maxLength: 200,
      },
    ),
    limit: query(
      'limit',
      { nl: 'Berichten op een pagina.', en: 'Items on a page.' },
      {
        type: 'integer',
        minimum: 1,
        maximum: MAX_LIMIT,
        default: DEFAULT_LIMIT,
      },
    ),
    cursor: query(
      'cursor',
      {
        nl: 'Waar de pagina begint: neem hem over uit `next` en laat de rest zoals het is.',
        en: 'Where the page begins: take it from `next`, and leave the rest as it is.',
      },
      {
        type: 'string',
      },
    ),
  } satisfies Readonly<Record<string, Parameter>>
}

/**
 * References to shared parameters, for the operation of an address.
 *
 * @example parameters('typeOrAll', 'theme', 'limit', 'cursor')
 */
export const parameters = (
  ...names: readonly (keyof ReturnType<typeof parameterComponents>)[]
): readonly Schema[] => names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

/** The filters that lists, feeds and complete files share. */
export const filters = ['theme', 'area', 'partner', 'state', 'since', 'q'] as const
