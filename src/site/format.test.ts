import { expect, it } from 'vitest'
import { formatBytes } from './formatBytes'
import { formatDate, formatMoment, formatPeriod, formatTime } from '../feeds/text/formatDate'
import { formatMoney } from '../feeds/text/formatMoney'
import { markup, trusted } from './html'
import { landscape } from './landscape'

it.each([
  ['2027-03-03T09:00:00.000Z', '3 maart 2027'],
  // Half past eleven in the evening in London is the next day here.
  ['2027-03-03T23:30:00.000Z', '4 maart 2027'],
  ['2027-03-03', '3 maart 2027'],
  ['', ''],
  ['ooit', ''],
  [null, ''],
])('writes the day of %j as %j', (value, text) => {
  expect(formatDate(value)).toBe(text)
})

it('writes moments in Dutch time, summer and winter', () => {
  expect(formatTime('2027-07-03T17:30:00Z')).toBe('19.30 uur')
  expect(formatTime('2027-01-03T17:30:00Z')).toBe('18.30 uur')
  expect(formatMoment('2027-03-03T18:30:00Z')).toBe('woensdag 3 maart 2027, 19.30 uur')
  expect(formatMoment('2027-03-03T18:30:00Z', 'en')).toBe('Wednesday 3 March 2027, 19:30')
  expect(formatPeriod('2027-03-03T18:30:00Z', '2027-03-03T20:30:00Z')).toBe(
    'woensdag 3 maart 2027, 19.30 tot 21.30 uur',
  )
  expect(formatPeriod('2027-03-03T18:30:00Z', '2027-03-04T20:30:00Z')).toBe(
    'woensdag 3 maart 2027, 19.30 uur tot donderdag 4 maart 2027, 21.30 uur',
  )
  expect(formatPeriod('2027-03-03T18:30:00Z', null)).toBe('woensdag 3 maart 2027, 19.30 uur')
})

it.each([
  [1_500_000, '€\u00a015.000'],
  [1250, '€\u00a012,50'],
  [0, '€\u00a00'],
  [123_456_789_00, '€\u00a0123.456.789'],
  [1, '€\u00a00,01'],
])('writes %d cents as %s', (cents, text) => {
  expect(formatMoney(cents)).toBe(text)
})

it('writes money in English as the English do', () => {
  expect([1_500_000, 1250].map((cents) => formatMoney(cents, 'en'))).toEqual(['€15,000', '€12.50'])
})

it.each([
  [12, '12 bytes'],
  [98_765, '99 kB'],
  [1_400_000, '1,4 MB'],
])('writes a size of %d as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

it('escapes whatever is put into a page, except markup', () => {
  const text = '<b>"&'
  expect(
    markup`<p title="${text}">${[text, markup`<i>${text}</i>`, trusted('<br>'), null, false, 0]}</p>`.markup,
  ).toBe('<p title="&lt;b&gt;&quot;&amp;">&lt;b&gt;&quot;&amp;<i>&lt;b&gt;&quot;&amp;</i><br>0</p>')
})

it('draws the same landscape for the same item, and another one for another', () => {
  expect(landscape('urn:uuid:1').markup).toBe(landscape('urn:uuid:1').markup)
  expect(landscape('urn:uuid:1').markup).not.toBe(landscape('urn:uuid:2').markup)
})
