import { expect, it } from 'vitest'
import { itemCount } from './itemCount'

it.each([
  ['1', 1],
  [' 12 ', 12],
  ['30', 30],
  ['31', 30],
  ['0', null],
  ['-3', null],
  ['2.5', null],
  ['veel', null],
  ['', null],
  [null, null],
])('reads how many a widget shows: %s', (text, count) => {
  expect(itemCount(text)).toBe(count)
})
