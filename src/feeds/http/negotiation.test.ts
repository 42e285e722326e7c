import { describe, expect, it } from 'vitest'
import { cacheControl } from './cacheControl'
import { isNotModified } from './conditional'
import { chooseEncoding } from './encoding'
import { preferredLanguage } from './language'

describe('Accept-Encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.9', 'gzip'],
    ['br;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['deflate', 'identity'],
    ['gzip;q=x', 'identity'],
  ] as const)('%s gives %s', (accepts, encoding) => {
    expect(chooseEncoding(accepts)).toBe(encoding)
  })
})

describe('If-None-Match and If-Modified-Since', () => {
  const modified = Date.parse('2027-03-03T09:00:00.700Z')
  it.each([
    [{}, false],
    [{ 'if-none-match': '"a"' }, true],
    [{ 'if-none-match': 'W/"a"' }, true],
    [{ 'if-none-match': '"b", W/"a" , "c"' }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"b"' }, false],
    [{ 'if-none-match': 'a' }, false],
    [{ 'if-none-match': '"x, "a"' }, false],
    [{ 'if-modified-since': 'Wed, 03 Mar 2027 09:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Wed, 03 Mar 2027 08:59:59 GMT' }, false],
    [{ 'if-modified-since': 'ooit' }, false],
    [{ 'if-none-match': '"b"', 'if-modified-since': 'Wed, 03 Mar 2027 09:00:00 GMT' }, false],
  ])('%j: %s', (headers, expected) => {
    expect(isNotModified(headers, '"a"', modified)).toBe(expected)
  })

  it('knows nothing by date when there is none', () => {
    expect(isNotModified({ 'if-modified-since': 'Wed, 03 Mar 2027 09:00:00 GMT' }, '"a"', null)).toBe(false)
  })
})

describe('Cache-Control', () => {
  it.each([
    [Infinity, 60, 300, 86_400],
    [90, 60, 30, 30],
    [400, 60, 300, 340],
    [59.9, 59, 0, 0],
    [0, 0, 0, 0],
    [-5, 0, 0, 0],
  ])('with %d seconds left keeps it %d', (left, age, revalidate, error) => {
    expect(cacheControl(left)).toBe(
      `public, max-age=${age}, stale-while-revalidate=${revalidate}, stale-if-error=${error}`,
    )
  })
})

describe('Accept-Language', () => {
  it.each([
    [undefined, 'nl'],
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['de, en;q=0.3', 'en'],
    ['de', 'nl'],
    ['en;q=0', 'nl'],
    ['english', 'nl'],
  ] as const)('%s is %s', (wanted, language) => {
    expect(preferredLanguage({ headers: { 'accept-language': wanted } })).toBe(language)
  })
})
