import { expect, it } from 'vitest'
import { ideaWorkflow } from '../../collections/Ideas/workflow'
import { availableTransitions, type Role } from '../../workflow'
import { boardStepsOf } from './BoardStep'
import { findMove } from './findMove'

const steps = boardStepsOf(ideaWorkflow)
const cardOf = (state: string, role: Role) => ({
  state,
  steps: availableTransitions(ideaWorkflow, state, new Set([role])),
})

it.each([
  ['submitted', 'editor', 'published', { kind: 'step', name: 'publish' }],
  ['published', 'editor', 'underReview', { kind: 'step', name: 'assign' }],
  ['underReview', 'handler', 'answerReady', { kind: 'step', name: 'finishAnswer' }],
  ['underReview', 'editor', 'underReview', { kind: 'here' }],
  ['submitted', 'editor', 'realised', { kind: 'closed', why: 'notFromHere' }],
  ['submitted', 'partner', 'published', { kind: 'closed', why: 'notYou' }],
  ['needsInfo', 'editor', 'withdrawn', { kind: 'closed', why: 'siteOnly' }],
] as const)('from %s, %s to %s', (state, role, to, move) => {
  const card = cardOf(state, role)
  const without = state === 'needsInfo' ? { ...card, steps: [] } : card
  const known = state === 'needsInfo' ? { expire: steps.expire ?? neverMind } : steps
  expect(findMove(without, to, known)).toEqual(move)
})

const neverMind = { label: { nl: '', en: '' }, from: [], to: '', emphasis: null, isSystem: false }
