import type { Schema } from '../../../feeds/openData/Schema'
import type { Label } from '../../../workflow'
import { CONTRIBUTION_KINDS, type ContributionKind } from '../../contributions/ContributionCall'
import { contributionSchema } from '../../contributions/content/contributionSchema'
import { LONGEST_ID } from '../apiSource'
import { MOST_ITEMS } from '../limits'

const said = (nl: string, en: string, schema: Schema): Schema => ({
  ...schema,
  description: { nl, en } satisfies Label,
})
const object = (properties: Schema): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const listOf = (items: Schema): Schema => ({ type: 'array', items })

/** A reference to a schema of the description. */
export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const NAMES: Readonly<Record<ContributionKind, string>> = {
  initiatives: 'Initiative',
  ideas: 'Idea',
  events: 'Event',
}

const sourceId = said('Jullie eigen nummer.', 'Your own id.', {
  type: 'string',
  minLength: 1,
  maxLength: LONGEST_ID,
  examples: ['17'],
})
const id = said('Het nummer hier.', 'The id here.', { type: 'integer' })
const type = said('Wat het is.', 'What it is.', { type: 'string', enum: [...CONTRIBUTION_KINDS] })
const state = said('De stand.', 'The state.', { type: 'string', examples: ['submitted'] })
const instant = { type: 'string', format: 'date-time' }

/** What every answer about a contribution tells. */
const listed: Schema = {
  sourceId,
  type,
  id,
  urn: said('De vaste identiteit, ook in de open data.', 'The permanent identity, also in the open data.', {
    type: 'string',
  }),
  title: { type: 'string' },
  state,
  url: said(
    'Waar lezers het vinden; null: het staat niet online.',
    'Where readers find it; null: it is not online.',
    {
      type: ['string', 'null'],
    },
  ),
  hasProposal: said(
    'Er wacht een wijziging op de redactie. Wat online staat blijft zo lang zoals het was.',
    'A change waits for the editors. Until then what is online stays as it was.',
    { type: 'boolean' },
  ),
  isRemoved: said('De redactie heeft het weggegooid.', 'The editors threw it away.', { type: 'boolean' }),
  updatedAt: instant,
}

const described: Schema = {
  ...listed,
  stateLabel: said('De stand in woorden.', 'The state in words.', { type: 'string' }),
  waitsFor: said(
    'Op wie het wacht: de redactie, jullie (er is iets gevraagd), of niemand.',
    'Whom it waits for: the editors, you (something was asked), or nobody.',
    { type: ['string', 'null'], enum: ['editors', 'partner', null] },
  ),
  proposal: said('De velden van de wijziging die wacht.', 'The fields of the change that waits.', {
    ...object({ fields: listOf({ type: 'string' }) }),
    type: ['object', 'null'],
  }),
  messages: said(
    'Wat de redactie vroeg of antwoordde, het nieuwste eerst.',
    'What the editors asked or answered, the newest first.',
    {
      ...listOf(
        object({
          at: instant,
          step: { type: 'string' },
          label: { type: 'string' },
          reason: { type: 'string' },
        }),
      ),
    },
  ),
}

const outcomeOf = (...values: string[]) =>
  said('Wat ermee gebeurde.', 'What became of it.', { type: 'string', enum: values })

const problem = object({
  field: said(
    'Het veld dat jullie stuurden, zoals contact.name.',
    'The field that you sent, such as contact.name.',
    {
      type: 'string',
    },
  ),
  code: said('Voor programma’s: verandert niet.', 'For programs: does not change.', { type: 'string' }),
  message: said('Wat er mis is en wat je doet.', 'What is wrong and what to do.', { type: 'string' }),
})

/** An item of a list is what PUT takes, with its id. */
const withId = (kind: ContributionKind): Schema => {
  const { properties, required, ...rest } = contributionSchema(kind)
  return {
    ...rest,
    properties: { sourceId, ...(properties as Schema) },
    required: ['sourceId', ...(required as string[])],
  }
}

/** The schemas of the partners' API. What is sent is held to the same ones. */
export const partnerSchemas = (): Readonly<Record<string, Schema>> => ({
  ...Object.fromEntries(
    CONTRIBUTION_KINDS.flatMap((kind) => [
      [NAMES[kind], contributionSchema(kind)],
      [`${NAMES[kind]}WithId`, withId(kind)],
    ]),
  ),
  Contribution: { oneOf: CONTRIBUTION_KINDS.map((kind) => refTo(NAMES[kind])) },
  Contributions: {
    ...object({
      items: {
        ...listOf({ oneOf: CONTRIBUTION_KINDS.map((kind) => refTo(`${NAMES[kind]}WithId`)) }),
        minItems: 1,
        maxItems: MOST_ITEMS,
      },
    }),
    additionalProperties: false,
  },
  Described: object(described),
  Taken: object({
    outcome: outcomeOf('created', 'updated', 'unchanged'),
    ...described,
    notPublished: said('Wat er nog bij moet om online te komen.', 'What is still needed to go online.', {
      ...listOf(refTo('Fault')),
    }),
  }),
  Withdrawn: object({ outcome: outcomeOf('withdrawn', 'unchanged'), ...described }),
  Page: object({
    contributions: listOf(object(listed)),
    next: said(
      'De cursor van de volgende bladzijde; null: dit was alles.',
      'The cursor of the next page; null: this was all.',
      {
        type: ['string', 'null'],
      },
    ),
  }),
  Report: object({
    ...Object.fromEntries(
      ['created', 'updated', 'unchanged', 'refused'].map((each) => [each, { type: 'integer' }]),
    ),
    results: listOf(
      object({
        index: said('De plek in wat jullie stuurden, vanaf 0.', 'The place in what you sent, from 0.', {
          type: 'integer',
        }),
        sourceId: { type: ['string', 'null'] },
        outcome: outcomeOf('created', 'updated', 'unchanged', 'refused'),
        id: { type: ['integer', 'null'] },
        state: { type: ['string', 'null'] },
        isProposal: { type: 'boolean' },
        errors: listOf(refTo('Fault')),
      }),
    ),
  }),
  Fault: problem,
  Errors: object({
    errors: listOf({
      type: 'object',
      properties: {
        message: said('Alles wat er mis is, in gewone taal.', 'All that is wrong, in plain language.', {
          type: 'string',
        }),
        data: {
          type: 'object',
          properties: { code: { type: 'string' }, problems: listOf(refTo('Fault')) },
          required: ['code'],
        },
      },
      required: ['message'],
    }),
  }),
})
