import { expect, it } from 'vitest'
import { reminderFor } from './remindAnswers'

it.each([
  [8, null],
  [7, 'before-7'],
  [2, 'before-7'],
  [1, 'before-1'],
  [0, 'before-1'],
  [-1, 'late-0'],
  [-7, 'late-0'],
  [-8, 'late-1'],
  [-15, 'late-2'],
])('with %i days left the reminder is %s', (days, which) => {
  expect(reminderFor(days)).toBe(which)
})
