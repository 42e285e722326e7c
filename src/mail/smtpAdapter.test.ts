import { expect, it } from 'vitest'
import { parseSender } from './smtpAdapter'

it.each([
  ['noaber@example.nl', { name: 'Noaber', address: 'noaber@example.nl' }],
  [
    'Provincie Overijssel <noaber@example.nl>',
    { name: 'Provincie Overijssel', address: 'noaber@example.nl' },
  ],
  ['"Jansen, R." <r@example.nl>', { name: 'Jansen, R.', address: 'r@example.nl' }],
  [' <r@example.nl> ', { name: 'Noaber', address: 'r@example.nl' }],
])('reads the sender %s', (from, expected) => {
  expect(parseSender(from)).toEqual(expected)
})
