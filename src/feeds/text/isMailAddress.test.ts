import { expect, it } from 'vitest'
import { isMailAddress } from './isMailAddress'

it.each([
  ['jan@kpn.nl', true],
  ['jan.de-vries+idee@post.provincie.nl', true],
  ['jan@gmail', false],
  ['jan..jansen@kpn.nl', false],
  ['.jan@kpn.nl', false],
  ['jan@kpn.nl.', false],
  ['jan@café.nl', false],
  ['jan@-kpn.nl', false],
  ['jan jansen@kpn.nl', false],
  [`${'j'.repeat(250)}@kpn.nl`, false],
])('%s: %s', (text, isRight) => {
  expect(isMailAddress(text)).toBe(isRight)
})
