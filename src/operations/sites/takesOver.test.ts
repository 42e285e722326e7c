import { expect, it } from 'vitest'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import type { Terms } from '../../feeds/Vocabulary'
import type { Site } from '../../payload-types'
import { takesOver } from './takesOver'

const term = (code: string): [string, { code: string; title: string; parent: null }] => [
  code.toLowerCase(),
  { code, title: code, parent: null },
]
const none = new Map<string, string>()
const terms: Terms = {
  types: new Map(builtInTypes.map((type) => [type.name, type])),
  theme: new Map([term('natuur'), term('sport')]),
  area: new Map([term('GM0193'), term('GM0150')]),
  partner: new Map(),
  former: { theme: none, area: none, partner: none },
}
const codes = new Map([
  ['theme:1', 'natuur'],
  ['theme:2', 'sport'],
  ['area:1', 'GM0193'],
])
const place = { type: 'ideas', themes: ['natuur'], areas: ['GM0193', 'PV23'], partner: 'arcon' }

it.each<[string, Site['uses'], boolean]>([
  ['nothing that was agreed', [], true],
  ['all changes', [{ source: '/open-data/v1/changes' }], true],
  ['a feed of its type', [{ source: 'https://noaber.example/feeds/ideas.atom' }], true],
  ['a feed of everything in its area', [{ source: '/feeds/all.json?area=gm0193' }], true],
  ['a feed of another theme', [{ source: '/feeds/ideas.atom?theme=sport' }], false],
  ['a feed of another type', [{ source: '/feeds/events.ics' }], false],
  ['a choice of its type', [{ types: ['initiatives', 'ideas'] }], true],
  ['a choice of another type', [{ types: ['events'] }], false],
  ['a choice of its theme and area', [{ themes: [1], areas: [1] }], true],
  ['a choice of another theme', [{ themes: [2] }], false],
  ['a choice of a theme that is gone', [{ themes: [9] }], false],
  ['one of two lines', [{ types: ['events'] }, { themes: [1] }], true],
])('a site that takes %s: %s', (_, uses, takes) => {
  expect(takesOver(uses, place, terms, codes)).toBe(takes)
})
