import { expect, it } from 'vitest'
import { ideaWorkflow } from '../collections/Ideas/workflow'
import { hasInternalReason, labelOfStep } from './timelineSteps'

it.each([
  ['publish', 'Plaats het idee'],
  ['hide', 'Verborgen'],
  ['rejectProposal', 'Voorstel afgewezen'],
  ['publishRefused', 'Gepland, maar niet gezet: Plaats het idee'],
  ['somethingOfLongAgo', 'somethingOfLongAgo'],
])('says what %s means', (code, words) => {
  expect(labelOfStep(ideaWorkflow, code).nl).toBe(words)
})

it.each([
  ['returnAnswer', true],
  ['hide', false],
  ['unhide', true],
  ['refuse', false],
  ['rejectProposal', false],
])('knows for whom the reason of %s is', (code, isInternal) => {
  expect(hasInternalReason(ideaWorkflow, code)).toBe(isInternal)
})
