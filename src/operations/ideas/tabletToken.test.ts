import { expect, it } from 'vitest'
import { isTabletToken, signTablet } from './tabletToken'

const until = Date.parse('2027-03-04T00:00:00.000Z')
const token = signTablet('secret', 'urn:uuid:a', until)

it('works for its event, up to a day after it', () => {
  expect(isTabletToken('secret', 'urn:uuid:a', token, until)).toBe(true)
  expect(isTabletToken('secret', 'urn:uuid:a', token, until + 86_400_000)).toBe(false)
})

it.each([
  ['another event', 'secret', 'urn:uuid:b', token],
  ['another site', 'other', 'urn:uuid:a', token],
  ['a later end', 'secret', 'urn:uuid:a', token.replace(/^\d+/, (seconds) => String(Number(seconds) + 9))],
  ['nothing', 'secret', 'urn:uuid:a', ''],
  ['no number', 'secret', 'urn:uuid:a', `x${token}`],
])('does not work for %s', (_, secret, urn, given) => {
  expect(isTabletToken(secret, urn, given, until - 1)).toBe(false)
})
