import { describe, expect, it } from 'vitest'
import { isAreaCode } from './validateAreaCode'
import { isCents } from './validateCents'
import { isKvkNumber } from './validateKvkNumber'
import { isRsin } from './validateRsin'
import { isSlug } from './validateSlug'
import { isWebAddress } from './validateUrl'
import { notBefore } from './notBefore'

const accepts = (check: (value: unknown) => boolean, good: unknown[], bad: unknown[]) => {
  it.each(good)('takes %j', (value) => expect(check(value)).toBe(true))
  it.each(bad)('refuses %j', (value) => expect(check(value)).toBe(false))
}

describe('a web address', () =>
  accepts(
    isWebAddress,
    ['https://example.org', 'http://localhost:3000/a?b=c#d', 'https://ideeën.nl/één'],
    [
      'javascript:alert(1)',
      ' https://example.org',
      'https://exa mple.org',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//example.org',
      '/ideeen',
      'https://user:secret@example.org',
      'https://',
      `https://example.org/${'a'.repeat(2000)}`,
      ['https://example.org'],
      12,
    ],
  ))

describe('an RSIN', () =>
  accepts(
    isRsin,
    ['111222333', '123456782'],
    ['123456789', '000000000', '12345678', '1112223330', 111222333],
  ))

describe('a KvK number', () =>
  accepts(isKvkNumber, ['01234567'], ['1234567', '0123 4567', '012345678', 12345678]))

describe('an area code', () =>
  accepts(
    isAreaCode,
    [
      'GM0193',
      'PV23',
      'WK019301',
      'BU01930101',
      'WP1234',
      'GM0193-stadshagen',
      'x-duitsland',
      'x-GM0363-nieuw-oost',
    ],
    ['gm0193', 'GM193', 'GM0193-', 'Zwolle', 'x-', '', "GM0193'", `x-${'a'.repeat(80)}`],
  ))

describe('a slug', () =>
  accepts(
    isSlug,
    ['bankje-in-het-bos', '2027'],
    ['Bankje', 'een--bankje', '-a', 'a/b', 'é', '', 'a'.repeat(121)],
  ))

describe('an amount in cents', () =>
  accepts(isCents, [0, 1250], [-1, 12.5, Number.NaN, Infinity, '12', 2 ** 53]))

it.each([
  ['2027-01-02', '2027-01-01', true],
  ['2027-01-01', '2027-01-01', true],
  ['2026-12-31', '2027-01-01', false],
  [null, '2027-01-01', true],
])('%s is not before %s: %s', (value, start, expected) => expect(notBefore(value, start)).toBe(expected))
