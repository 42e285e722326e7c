import { expect, it } from 'vitest'
import { amountInAddress } from '../../feeds/match/amountInAddress'
import { parseAmount } from './parseAmount'

it.each([
  ['2500', 250_000],
  ['2.500', 250_000],
  ['2,500', 250_000],
  ['2 500', 250_000],
  ['€ 2.500,-', 250_000],
  ['€2.500', 250_000],
  ['2500 euro', 250_000],
  ['EUR 2500', 250_000],
  ['2500,5', 250_050],
  ['2500,50', 250_050],
  ['2500.50', 250_050],
  ['2.500,50', 250_050],
  ['2,500.50', 250_050],
  ['1.234.567', 123_456_700],
  ['0,01', 1],
  ['999999999999', 99_999_999_999_900],
])('reads %s as %d cents', (text, cents) => {
  expect(parseAmount(text)).toBe(cents)
  expect(parseAmount(amountInAddress(cents))).toBe(cents)
})

it.each([
  '',
  '0',
  '0,00',
  '-5',
  '2500,505',
  '25.00,00',
  '2.50.000',
  '1e3',
  'veel',
  '10 tot 20',
  '9999999999999',
  '2500,5,0',
])('reads no amount in %j', (text) => {
  expect(parseAmount(text)).toBeNull()
})
