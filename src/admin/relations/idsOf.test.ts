import { expect, it } from 'vitest'
import { idsOf } from './idsOf'

it.each([
  [null, []],
  [undefined, []],
  ['', []],
  [7, [7]],
  ['7', [7]],
  [{ id: 7, title: 'Populated' }, [7]],
  [
    [3, { id: 7 }, 3],
    [3, 7],
  ],
])('finds in %j the documents %j', (value, ids) => {
  expect(idsOf(value)).toEqual(ids)
})
