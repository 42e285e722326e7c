import { expect, it } from 'vitest'
import { builtInTypes } from '../feeds/types/builtInTypes'
import { describeTopic } from './describeTopic'

const terms = {
  types: new Map(builtInTypes.map((type) => [type.name, type])),
  theme: new Map([['natuur', { code: 'natuur', title: 'Natuur en groen', parent: null }]]),
  area: new Map(),
  partner: new Map(),
  former: { theme: new Map(), area: new Map(), partner: new Map() },
}

it.each([
  ['/feeds/events.ics', 'Agenda (iCalendar)'],
  ['/feeds/all.rss', 'Alles (RSS)'],
  ['/feeds/ideas.atom?theme=natuur', 'Ideeën · Natuur en groen (Atom)'],
  ['/feeds/ideas.rss?withdrawn=include', 'Ideeën · met wat is ingetrokken (RSS)'],
  [
    '/feeds/ideas.json?limit=100&q=bos&since=2026-03-03T09:00:00.000Z',
    'Ideeën · ‘bos’ · veranderd sinds 2026-03-03T09:00:00.000Z · 100 per bladzijde (JSON Feed)',
  ],
  ['/feeds/ideas.rss?theme=bestaat-niet', '/feeds/ideas.rss?theme=bestaat-niet'],
])('%s is %s', (topic, words) => {
  expect(describeTopic(topic, terms, 'nl')).toBe(words)
})

it('speaks English', () => {
  expect(describeTopic('/feeds/events.ics?limit=10', terms, 'en')).toBe('Events · 10 a page (iCalendar)')
})
