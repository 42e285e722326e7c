import { applicantKinds, phases } from '../match/Applicant'
import { criteria } from '../match/Match'
import { nullable, type Schema } from './Schema'

const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description })

const applicant: Schema = {
  type: 'object',
  description: 'What the address told, as it was understood.',
  properties: {
    kind: nullable({ enum: Object.keys(applicantKinds) }),
    themes: texts('Slugs.'),
    areas: texts('CBS codes.'),
    amountCents: { type: ['integer', 'null'], minimum: 1, description: 'Euro cents.' },
    phase: nullable({ enum: Object.keys(phases) }),
    start: nullable({ anyOf: [{ const: 'started' }, { type: 'string', format: 'date' }] }),
  },
  required: ['kind', 'themes', 'areas', 'amountCents', 'phase', 'start'],
}

const criterion: Schema = {
  type: 'object',
  properties: {
    criterion: { enum: criteria },
    outcome: {
      enum: ['met', 'notMet', 'unknown'],
      description: 'What is not met is never suggested, so it is not in an answer.',
    },
    code: { type: 'string', description: 'Which rule said so: stable, for programs.' },
    reason: {
      type: 'object',
      description: 'Why, in a sentence for people.',
      properties: { nl: { type: 'string' }, en: { type: 'string' } },
      required: ['nl', 'en'],
    },
  },
  required: ['criterion', 'outcome', 'code', 'reason'],
}

/**
 * The JSON Schema of the subsidy windows that an applicant can use.
 *
 * @param item - the schema of a window, or a reference to it
 */
export const matchSchema = (item: Schema): Schema => ({
  title: 'SubsidyMatch',
  description:
    'Subsidy windows that may fit, what closes first before the rest. None breaks a hard criterion.',
  type: 'object',
  properties: {
    self: { type: 'string', format: 'uri' },
    applicant,
    hasMore: {
      type: 'boolean',
      description: 'There are more than were asked for: tell more, or ask for more.',
    },
    matches: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          verdict: {
            enum: ['fits', 'mayFit'],
            description: 'fits: all criteria are met; mayFit: of some that is not known.',
          },
          criteria: { type: 'array', items: criterion },
          item,
        },
        required: ['verdict', 'criteria', 'item'],
      },
    },
  },
  required: ['self', 'applicant', 'hasMore', 'matches'],
})
