import { expect, it } from 'vitest'
import type { Term } from '../../feeds/Vocabulary'
import { termGroups } from './termGroups'

const terms = (list: readonly (readonly [code: string, parent: string | null])[]) =>
  new Map(list.map(([code, parent]): [string, Term] => [code, { code, parent, title: code.toUpperCase() }]))

const asText = (groups: ReturnType<typeof termGroups>) =>
  groups.map((group) => group.map(({ code, depth }) => `${'-'.repeat(depth)}${code}`).join(' '))

it('puts what lies below something with it, however deep, and what stands alone together', () => {
  const groups = termGroups(
    terms([
      ['wonen', null],
      ['natuur', null],
      ['water', 'natuur'],
      ['beek', 'water'],
      ['zorg', null],
    ]),
  )
  expect(asText(groups)).toEqual(['wonen zorg', 'natuur -water --beek'])
})

it('takes a term whose parent is not there for one that stands alone', () => {
  expect(asText(termGroups(terms([['GM0193', 'PV23']])))).toEqual(['GM0193'])
})

it('has nothing for nothing', () => {
  expect(termGroups(new Map())).toEqual([])
})
