import { expect, it } from 'vitest'
import { endStates } from '../workflow'
import { workflows } from './workflows'

it.each([
  ['ideas', ['referred', 'realised', 'stopped', 'closed', 'refused', 'merged', 'withdrawn']],
  ['initiatives', ['refused', 'completed', 'stopped', 'withdrawn']],
  ['events', ['refused', 'cancelled', 'past', 'withdrawn']],
  ['subsidy-windows', ['decided', 'cancelled', 'withdrawn']],
])('%s come to rest in %s', (collection, states) => {
  const workflow = workflows[collection]
  expect(workflow && [...endStates(workflow)]).toEqual(states)
})
