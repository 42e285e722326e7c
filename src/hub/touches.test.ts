import { describe, expect, it } from 'vitest'
import { touches } from './touches'

const place = { type: 'ideas', themes: ['water', 'natuur'], areas: ['GM0193', 'PV23'], partner: 'stimuland' }
const everything = { type: 'all', theme: [], area: [], partner: [] }

describe('a change of an idea about water in Zwolle by Stimuland', () => {
  it.each([
    [{}, true],
    [{ type: 'ideas' }, true],
    [{ type: 'events' }, false],
    [{ theme: ['natuur'] }, true],
    [{ theme: ['sport'] }, false],
    [{ theme: ['sport', 'water'] }, true],
    [{ area: ['PV23'] }, true],
    [{ area: ['GM0150'] }, false],
    [{ theme: ['water'], area: ['GM0150'] }, false],
    [{ partner: ['stimuland'] }, true],
    [{ partner: ['arcon'] }, false],
    [{ theme: ['zee'], formerly: { theme: ['water'], partner: [] } }, true],
  ])('can be seen in a feed with %j: %s', (filters, seen) => {
    expect(touches({ ...everything, ...filters }, place)).toBe(seen)
  })

  it('of which nobody knows where it stood before can be seen in every feed of its type', () => {
    const unknown = { type: 'ideas', themes: null, areas: null, partner: null }
    expect(touches({ ...everything, type: 'ideas', theme: ['sport'] }, unknown)).toBe(true)
    expect(touches({ ...everything, type: 'events' }, unknown)).toBe(false)
  })
})
