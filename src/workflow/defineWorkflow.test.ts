import { describe, expect, it } from 'vitest'
import { defineWorkflow } from './defineWorkflow'

const label = { nl: 'x', en: 'x' }
const base = { collection: 'letters', create: { to: 'draft', by: [] }, import: { by: [] } } as const

describe('defineWorkflow', () => {
  it.each([
    [
      'a transition to a state that is not there',
      { states: { draft: { label } }, transitions: { go: { label, from: 'draft', to: 'gone', by: [] } } },
      "transition 'go' names the unknown state 'gone'",
    ],
    [
      'a state that nothing leads to',
      { states: { draft: { label }, lost: { label } }, transitions: {} },
      "no transition leads to the state 'lost'",
    ],
    [
      'a state shown as one that is not there',
      { states: { draft: { label, shownAs: 'clean' } }, transitions: {} },
      "'draft' is shown as the unknown 'clean'",
    ],
  ])('refuses %s, at start and by name', (_, part, message) => {
    expect(() => defineWorkflow({ ...base, ...part } as never)).toThrow(message)
  })
})
