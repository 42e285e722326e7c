import { expect, it } from 'vitest'
import { openFollowToken, signFollow } from './followToken'

const SECRET = 'secret'
const until = 1_800_000_000

it('opens for what it was made for, by whom, and as long as it works', () => {
  const token = signFollow(SECRET, 'confirm', { id: 3, until })
  expect(openFollowToken(SECRET, 'confirm', token, until * 1000 - 1)).toBe(3)
  expect(openFollowToken(SECRET, 'confirm', token, until * 1000)).toBeNull()
  expect(openFollowToken(SECRET, 'stop', token, 0)).toBeNull()
  expect(openFollowToken('another', 'confirm', token, 0)).toBeNull()
  expect(openFollowToken(SECRET, 'confirm', token.replace(/^3/, '4'), 0)).toBeNull()
  expect(openFollowToken(SECRET, 'confirm', token.replace(`.${until}.`, `.${until + 1}.`), 0)).toBeNull()
})

it('to stop works for ever', () => {
  expect(openFollowToken(SECRET, 'stop', signFollow(SECRET, 'stop', { id: 3, until: 0 }), 9e15)).toBe(3)
})

it.each(['', '3', '3.0.', `3.${'a'.repeat(43)}`, `0.0.${'a'.repeat(43)}`, `3.0.${'é'.repeat(43)}`])(
  'is not %s',
  (text) => {
    expect(openFollowToken(SECRET, 'stop', text)).toBeNull()
  },
)
