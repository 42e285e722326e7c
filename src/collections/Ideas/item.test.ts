import { expect, it } from 'vitest'
import type { RelatedRows } from '../../publishing/types'
import { ideaItem } from './item'

const related = {} as RelatedRows
const row = { id: 1, createdAt: '2027-03-01T23:30:00.000Z', evidence: 'Er hangen 24 kasten.' }

it.each([
  ['form', '2027-03-02'],
  ['paper', '2027-03-02'],
  ['import', null],
])('of an idea by %s the day of receipt is %s, in the Netherlands', (channel, received) => {
  expect(ideaItem.toDetails({ ...row, channel }, related, {})).toMatchObject({ idea: { received } })
})

it('of an idea that was published before it was written here, nobody knows when it came in', () => {
  const taken = { ...row, channel: 'form', publishedAt: '2026-03-13T09:00:00.000Z' }
  expect(ideaItem.toDetails(taken, related, {})).toMatchObject({ idea: { received: null } })
})

it.each([
  ['inProgress', null],
  ['realised', 'Er hangen 24 kasten.'],
])('what came of an idea that is %s is told as: %s', (state, result) => {
  expect(ideaItem.toDetails({ ...row, state }, related, {})).toMatchObject({ idea: { result } })
})
