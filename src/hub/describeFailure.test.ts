import { expect, it } from 'vitest'
import { describeFailure } from './describeFailure'

it.each([
  ['status', 500, 'De ontvanger gaf een foutmelding (500)'],
  ['status', 302, 'De ontvanger stuurt door naar een ander adres; dat volgen we niet (302)'],
  ['timeout', null, 'De ontvanger antwoordde niet op tijd'],
  ['somethingNew', null, 'somethingNew'],
] as const)('%s with %s is said as %s', (error, status, words) => {
  expect(describeFailure(error, status, 'nl')).toBe(words)
})
