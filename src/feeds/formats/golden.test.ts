import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldenItems } from '../../../test/fixtures/items/goldenItems'
import { urnOf } from '../../../test/fixtures/items/makeItem'
import { makeModel } from '../../../test/fixtures/items/makeModel'
import { formats } from './index'

const model = makeModel(goldenItems, {
  withdrawn: [
    { urn: urnOf(9), type: 'ideas', at: Date.parse('2027-03-09T08:00:00Z') },
    { urn: urnOf(10), type: 'events', at: Date.parse('2027-03-08T08:00:00Z') },
    { urn: urnOf(11), type: 'subsidy-windows', at: Date.parse('2027-03-07T08:00:00Z') },
  ],
  nextUrl: 'https://noaber.example/feeds/all.atom?cursor=next&limit=4',
  previousUrl: 'https://noaber.example/feeds/all.atom?cursor=previous&limit=4',
  hubUrl: 'https://noaber.example/hub',
  revisions: new Map([
    [urnOf(3), 2],
    [urnOf(4), 1],
    [urnOf(10), 3],
    [urnOf(11), 4],
  ]),
})

/** Set GOLDEN=write to write what is rendered now; read the difference before you commit it. */
const isWriting = process.env.GOLDEN === 'write'

describe.each(formats)('$path', ({ path, render }) => {
  it.each([
    ['full', model],
    ['empty', makeModel([], {})],
  ])('renders a feed that is %s as it always did', (name, given) => {
    const file = new URL(`../../../test/fixtures/golden/${name}.${path}`, import.meta.url)
    const text = render(given)
    if (isWriting) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('gives the same bytes for the same items', () => {
    expect(render(model)).toBe(render(structuredClone(model)))
  })
})
