import { describe, expect, it } from 'vitest'
import { filtersOf, touches } from './touches'

const place = { type: 'ideas', themes: ['water', 'natuur'], areas: ['GM0193', 'PV23'], partner: 'stimuland' }

describe('a change of an idea about water in Zwolle by Stimuland', () => {
  it.each([
    ['/feeds/all.atom', true],
    ['/feeds/ideas.json', true],
    ['/feeds/events.json', false],
    ['/feeds/ideas.rss?theme=natuur&withdrawn=include', true],
    ['/feeds/ideas.rss?theme=sport', false],
    ['/feeds/ideas.rss?theme=sport&theme=water', true],
    ['/feeds/all.atom?area=PV23', true],
    ['/feeds/all.atom?area=GM0150', false],
    ['/feeds/all.atom?theme=water&area=GM0150', false],
    ['/feeds/all.atom?partner=stimuland', true],
    ['/feeds/all.atom?partner=arcon', false],
    ['/feeds/ideas.atom?q=bomen&state=answered', true],
  ])('can be seen in %s: %s', (topic, seen) => {
    expect(touches(filtersOf(topic), place)).toBe(seen)
  })

  it('of which nobody knows where it stood before can be seen in every feed of its type', () => {
    const unknown = { type: 'ideas', themes: null, areas: null, partner: null }
    expect(touches(filtersOf('/feeds/ideas.atom?theme=sport&area=GM0150'), unknown)).toBe(true)
    expect(touches(filtersOf('/feeds/events.atom'), unknown)).toBe(false)
  })
})
