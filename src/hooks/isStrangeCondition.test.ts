import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { isStrangeCondition } from './isStrangeCondition'

const config = {
  slug: 'ideas',
  flattenedFields: [
    { name: 'title', type: 'text' },
    { name: 'partner', type: 'relationship', relationTo: 'partners' },
    { name: 'house', type: 'relationship', relationTo: 'houses' },
  ],
} as never

const payload = {
  collections: {
    partners: { config: { flattenedFields: [] } },
    houses: { customIDType: 'text', config: { flattenedFields: [] } },
  },
} as unknown as Payload

it.each([
  ['partner', 'equals', '7', false],
  ['partner', 'equals', 'null', false],
  ['partner', 'in', '7,8', false],
  ['partner', 'in', [7, 8], false],
  ['partner', 'in', '7,abc', true],
  ['partner', 'exists', 'true', false],
  ['partner', 'equals', 'abc', true],
  ['partner.id', 'equals', '1.5', true],
  ['version.partner', 'equals', '999999999999', true],
  ['parent', 'equals', 'abc', true],
  ['id', 'greater_than', '0', false],
  ['id', 'in', 'null', true],
  ['house', 'equals', 'abc', false],
  ['house.id', 'equals', 'abc', false],
  ['title', 'equals', 'abc', false],
])('%s %s %j: %s', (path, operator, value, isStrange) => {
  expect(isStrangeCondition(payload, config, { path, operator, value })).toBe(isStrange)
})
