import { describe, expect, it } from 'vitest'
import { defineWorkflow } from './defineWorkflow'
import { isPublic, publicStates, shownState } from './isPublic'

const label = { nl: 'x', en: 'x' }
const workflow = defineWorkflow({
  collection: 'letters',
  create: { to: 'draft', by: [] },
  import: { by: [] },
  states: {
    draft: { label },
    out: { label, isPublic: true },
    ready: { label, isPublic: true, shownAs: 'out' },
  },
  transitions: {
    send: { label, from: 'draft', to: 'out', by: [] },
    prepare: { label, from: 'out', to: 'ready', by: [] },
  },
})
const row = { state: 'out', _status: 'published', hidden: false, deletedAt: null }

describe('isPublic', () => {
  it.each([
    ['in a public state, live', {}, true],
    ['in a state that is not public', { state: 'draft' }, false],
    ['without a live version', { _status: 'draft' }, false],
    ['hidden', { hidden: true }, false],
    ['in the trash', { deletedAt: '2026-01-01T00:00:00Z' }, false],
    ['in a state that is no state', { state: 'constructor' }, false],
  ])('%s: %j -> %s', (_, change, expected) => {
    expect(isPublic(workflow, { ...row, ...change })).toBe(expected)
  })
})

it('tells the public another state where the workflow says so', () => {
  expect(shownState(workflow, 'ready')).toBe('out')
  expect(publicStates(workflow)).toEqual(['out', 'ready'])
})
