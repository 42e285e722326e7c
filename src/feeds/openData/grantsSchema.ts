import { EXCEPTIONS, GRANT_STATES, STATE_AID } from '../grants/RegisteredGrant'
import { nullable, type Schema } from './Schema'

const urn = { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' }
const url = { type: 'string', pattern: '^https?://', description: 'An absolute http(s) address.' }
const text = (description?: string) => ({ type: ['string', 'null'], ...(description ? { description } : {}) })
const cents = (description: string) => ({ type: ['integer', 'null'], minimum: 0, description })
const place = { type: ['integer', 'null'], minimum: 1 }
const day = (description: string) => ({
  type: ['string', 'null'],
  format: 'date',
  description: `${description} In the Netherlands.`,
})

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

const grant = object({
  urn,
  state: {
    enum: Object.keys(GRANT_STATES),
    description: 'Reserved: set apart for an application under decision, about which nothing else is told.',
  },
  reference: text('Of the decision. Null for a private person.'),
  recipient: nullable(
    object({
      kind: { enum: ['organisation', 'privatePerson'] },
      name: text('Null for a private person.'),
      kvkNumber: text('In the trade register.'),
    }),
  ),
  subCeiling: text('From which part of the ceiling: its key in the window.'),
  requestedCents: cents('Euro cents.'),
  grantedCents: cents('Euro cents.'),
  settledCents: cents('Euro cents, once it is settled.'),
  countedCents: {
    type: 'integer',
    minimum: 0,
    description:
      'What it takes of the money: requested while reserved, then granted, then settled; otherwise 0.',
  },
  exception: {
    enum: [...EXCEPTIONS, null],
    description: 'Why it may stand above the ceiling (Awb 4:25). It is counted apart then.',
  },
  decisionDate: day('Of the decision.'),
  settlementDate: day('When it was settled, revoked or reclaimed.'),
  rank: { ...place, description: 'Place in the ranking.' },
  score: { type: ['number', 'null'] },
  drawNumber: { ...place, description: 'Number in the draw.' },
  motivation: text('Null for a private person.'),
  stateAid: nullable(
    object({
      kind: { enum: [...STATE_AID, null] },
      reference: text('The regulation, or the number of the aid.'),
    }),
  ),
  stateLabel: object({ nl: { type: 'string' }, en: { type: 'string' } }),
  window: object({ urn, title: { type: 'string' }, url, funder: text('Who gives it.') }),
  initiative: nullable(object({ urn, title: { type: 'string' }, url })),
  updated: { type: 'string', format: 'date-time', description: 'The last change of something public.' },
})

/** The JSON Schema of a page of the register of grants. */
export const grantsSchema: Schema = {
  title: 'Grants',
  description: 'A page of the register of grants.',
  ...object({
    self: url,
    next: { type: ['string', 'null'], description: 'The address of the next page; null on the last one.' },
    grants: { type: 'array', items: grant },
  }),
}
