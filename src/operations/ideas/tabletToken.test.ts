import { expect, it } from 'vitest'
import { isTabletToken, signTablet } from './tabletToken'

const until = Date.parse('2027-03-04T00:00:00.000Z')
const of = { urn: 'urn:uuid:a', mark: '' }
const token = signTablet('secret', 'urn:uuid:a', until)

it('works for its event, up to a day after it', () => {
  expect(isTabletToken('secret', of, token, until)).toBe(true)
  expect(isTabletToken('secret', of, token, until + 86_400_000)).toBe(false)
})

it('ends when its event gets another mark, and so does the one after it', () => {
  const second = signTablet('secret', 'urn:uuid:a', until, 'one')
  expect(isTabletToken('secret', { ...of, mark: 'one' }, second, until)).toBe(true)
  expect(isTabletToken('secret', { ...of, mark: 'one' }, token, until)).toBe(false)
  expect(isTabletToken('secret', { ...of, mark: 'two' }, second, until)).toBe(false)
  expect(isTabletToken('secret', of, second, until)).toBe(false)
})

it.each([
  ['another event', 'secret', 'urn:uuid:b', token],
  ['another site', 'other', 'urn:uuid:a', token],
  ['a later end', 'secret', 'urn:uuid:a', token.replace(/^\d+/, (seconds) => String(Number(seconds) + 9))],
  ['nothing', 'secret', 'urn:uuid:a', ''],
  ['no number', 'secret', 'urn:uuid:a', `x${token}`],
])('does not work for %s', (_, secret, urn, given) => {
  expect(isTabletToken(secret, { urn, mark: '' }, given, until - 1)).toBe(false)
})
