import { describe, expect, it } from 'vitest'
import { pendingFields } from './pendingFields'

const live = {
  id: 1,
  title: 'Moestuin',
  summary: 'Kort',
  themes: [1, 2],
  milestones: [{ id: 'a', title: 'Start' }],
  state: 'published',
}

describe('pendingFields', () => {
  it('is what the proposal says differently', () => {
    expect(pendingFields(live, { ...live, title: 'Voedselbos' }, {})).toEqual({ title: 'Voedselbos' })
  })

  it('leaves out what the write mentions itself', () => {
    const proposal = { ...live, title: 'Voedselbos', summary: 'Korter' }
    expect(pendingFields(live, proposal, { title: 'Tuin' })).toEqual({ summary: 'Korter' })
    expect(pendingFields(live, proposal, { title: 'Tuin', summary: 'Kort' })).toBeNull()
  })

  it.each([
    ['row ids of a list', { milestones: [{ id: 'b', title: 'Start' }] }],
    ['null for nothing', { location: null }],
    ['an empty group', { location: { name: null, latitude: null } }],
    ['what the engine keeps', { state: 'underway', publishedAt: '2026-01-01' }],
  ])('does not take %s for a difference', (_, change) => {
    expect(pendingFields(live, { ...live, ...change }, {})).toBeNull()
  })
})
