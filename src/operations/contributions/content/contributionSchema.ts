import type { Label } from '../../../workflow'
import type { ContributionKind } from '../ContributionCall'

/** A part of a JSON Schema (2020-12), with descriptions in both languages. */
export type ContributionSchema = Readonly<Record<string, unknown>>

const said = (nl: string, en: string, schema: ContributionSchema): ContributionSchema => ({
  ...schema,
  description: { nl, en } satisfies Label,
})
const text = (nl: string, en: string, more: ContributionSchema = {}) =>
  said(nl, en, { type: ['string', 'null'], ...more })
const oneOf = (nl: string, en: string, values: readonly string[]) =>
  said(nl, en, { type: ['string', 'null'], enum: [...values, null] })
const listOf = (nl: string, en: string, items: ContributionSchema) =>
  said(nl, en, { type: 'array', items, default: [] })
const object = (properties: ContributionSchema, required: readonly string[] = []): ContributionSchema => ({
  type: ['object', 'null'],
  additionalProperties: false,
  properties,
  required,
})
const url = (nl: string, en: string) => text(nl, en, { format: 'uri', maxLength: 2000 })

/** As long as a text may be. */
export const LONGEST_TEXT = 100_000

const common: ContributionSchema = {
  title: said('De titel.', 'The title.', { type: 'string', maxLength: 200, examples: ['Buurtmoestuin'] }),
  summary: text(
    'Waar het om gaat, in hoogstens 280 tekens. Nodig om te plaatsen.',
    'What it is about, in at most 280 characters. Needed to publish.',
    { maxLength: 280 },
  ),
  html: text(
    'De tekst als HTML. Alinea’s, tussenkoppen (h2 tot h4), lijsten, links, vet, cursief en citaten blijven; de rest valt weg. Niet samen met text.',
    'The text as HTML. Paragraphs, headings (h2 to h4), lists, links, bold, italics and quotes stay; the rest is left out. Not together with text.',
    { maxLength: LONGEST_TEXT },
  ),
  text: text(
    'De tekst zonder opmaak. Een lege regel begint een nieuwe alinea. Niet samen met html.',
    'The text without markup. An empty line begins a new paragraph. Not together with html.',
    { maxLength: LONGEST_TEXT },
  ),
  themes: listOf(
    'Thema’s, met hun adres (slug) op /open-data/v1/themes.',
    'Themes, by their slug at /open-data/v1/themes.',
    { type: 'string', examples: ['natuur'] },
  ),
  areas: listOf('Gebieden, met hun CBS-code.', 'Areas, by their CBS code.', {
    type: 'string',
    examples: ['GM0193'],
  }),
  url: url('Waar het bij jullie staat.', 'Where it stands at your own site.'),
  licence: oneOf(
    'Wat anderen ermee mogen. Anders: CC-BY-4.0.',
    'What others may do with it. Otherwise: CC-BY-4.0.',
    ['CC-BY-4.0', 'CC0-1.0'],
  ),
  location: said(
    'Een plek op de kaart, in graden (WGS 84).',
    'A place on the map, in degrees (WGS 84).',
    object({
      name: { type: ['string', 'null'] },
      latitude: { type: ['number', 'null'], minimum: -90, maximum: 90 },
      longitude: { type: ['number', 'null'], minimum: -180, maximum: 180 },
    }),
  ),
  contact: said(
    'Wie de redactie kan bellen of mailen. Niet openbaar. Nodig bij een initiatief.',
    'Whom the editors can call or mail. Not public. Needed for an initiative.',
    object(
      {
        name: { type: 'string', maxLength: 200 },
        email: { type: ['string', 'null'], format: 'email' },
        phone: { type: ['string', 'null'], maxLength: 40 },
      },
      ['name'],
    ),
  ),
  publicationBasis: oneOf(
    'Waarom dit openbaar mag zijn. Nodig om een initiatief te plaatsen.',
    'Why this may be public. Needed to publish an initiative.',
    ['publicTask', 'consent', 'contract'],
  ),
}

const instant = (nl: string, en: string) => text(nl, en, { format: 'date-time' })

const own: Readonly<Record<ContributionKind, ContributionSchema>> = {
  initiatives: {
    phase: oneOf('Hoe ver het is.', 'How far it is.', ['idea', 'plan', 'execution', 'growth']),
    targetGroups: listOf('Voor wie het is.', 'For whom it is.', { type: 'string' }),
  },
  ideas: {
    asks: listOf('Wat er nodig is van de provincie.', 'What is asked of the province.', {
      type: 'string',
      enum: ['money', 'rule', 'land', 'knowledge', 'nothing'],
    }),
    termsAccepted: said(
      'De indiener gaat akkoord met de voorwaarden. Nodig om in te sturen.',
      'The submitter accepts the terms. Needed to send it in.',
      { type: ['boolean', 'null'] },
    ),
  },
  events: {
    kind: oneOf('Wat het is.', 'What it is.', [
      ...['meeting', 'deliberation', 'walkIn', 'excursion', 'webinar', 'council', 'other'],
    ]),
    startsAt: instant('Wanneer het begint, met tijdzone.', 'When it begins, with a time zone.'),
    endsAt: instant('Wanneer het eindigt, met tijdzone.', 'When it ends, with a time zone.'),
    venue: said(
      'Waar het is.',
      'Where it is.',
      object({ name: { type: ['string', 'null'] }, address: { type: ['string', 'null'] } }),
    ),
    isOnline: said('Ook of alleen online.', 'Online, too or only.', { type: ['boolean', 'null'] }),
    livestreamUrl: url('Waar het te volgen is.', 'Where it can be followed.'),
    registrationUrl: url('Waar je je aanmeldt.', 'Where to register.'),
    organiser: text('Wie het organiseert.', 'Who organises it.'),
    cost: text('Wat het kost.', 'What it costs.', { examples: ['gratis'] }),
    capacity: said('Hoeveel plaatsen er zijn.', 'How many places there are.', { type: ['integer', 'null'] }),
  },
}

const type = (kind: ContributionKind): ContributionSchema =>
  said('Wat het is. Anders: initiatives.', 'What it is. Otherwise: initiatives.', {
    const: kind,
    ...(kind === 'initiatives' ? { default: kind } : {}),
  })

/**
 * What a partner may send of a contribution of a kind. The one definition of it: requests are held to it, and the API's
 * description shows it. Lengths and addresses are held to by the fields of the form themselves.
 */
export const contributionSchema = (kind: ContributionKind): ContributionSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: { type: type(kind), ...common, ...own[kind] },
  required: ['title', ...(kind === 'initiatives' ? [] : ['type'])],
})
