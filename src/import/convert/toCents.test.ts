import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCents } from './toCents'

describe('money with a decimal comma, as in Dutch', () => {
  it.each([
    ['1000', 100_000],
    ['0', 0],
    ['1.000', 100_000],
    ['€ 1.000,50', 100_050],
    ['€1.000,5', 100_050],
    ['1000,50', 100_050],
    ['EUR 12.345.678,90', 1_234_567_890],
    ['250 €', 25_000],
    ['1.000,-', 100_000],
    ['15,--', 1500],
    ['1 000,00', 100_000],
    ['1000.50', 100_050],
  ])('%s is %i cents', (text, value) => expect(toCents(text, ',')).toEqual({ value }))

  it.each([
    '1,000',
    '1.00.000',
    '12.34.567',
    '-5',
    'gratis',
    '1e3',
    '',
    '€',
    '1.000,505',
    '99999999999999999',
  ])('refuses %j', (text) => expect(toCents(text, ',')).toMatchObject({ finding: { code: 'moneyUnclear' } }))

  it('reads back every amount that it could have written', () => {
    const format = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (cents) => {
        expect(toCents(format.format(cents / 100), ',')).toEqual({ value: cents })
      }),
    )
  })
})

describe('money with a decimal point, as in data files', () => {
  it.each([
    ['1,000.50', 100_050],
    ['1000.5', 100_050],
    ['€ 1,000', 100_000],
    ['1000,50', 100_050],
  ])('%s is %i cents', (text, value) => expect(toCents(text, '.')).toEqual({ value }))

  it('refuses 1.000: that is one euro or a thousand', () => {
    expect(toCents('1.000', '.')).toMatchObject({ finding: { code: 'moneyUnclear' } })
  })
})
