import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from './findPersonalData'

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('personal data in a text', () => {
  it.each([
    ['Mail naar jan.de-vries@buurt.example voor meer.', ['email']],
    ['Bel 06-12345678 of 0570 12 34 56.', ['phone', 'phone']],
    ['Vanuit Duitsland: +49 30 1234567', ['phone']],
    ['Mijn BSN is 123456782.', ['bsn']],
    ['Mijn BSN is 1234.56.782', ['bsn']],
    ['Stort op NL91 ABNA 0417 1643 00, dank je.', ['iban']],
    ['Stort op NL91ABNA0417164300.', ['iban']],
  ])('is found: %s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  it.each([
    'Zaak 123456789 is afgerond.',
    'Het kost € 1.250.000 in 2027.',
    'Van 1 januari 2027 tot 31 december 2028.',
    'NL12 RABO 8417 1643 00 klopt niet.',
    'Postcode 8011 PK, kavel 000000000.',
    'De weg N337 is 12.5 km lang.',
  ])('is not seen in: %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })

  it('never trips over what people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { found } of findPersonalData(text)) expect(text).toContain(found)
      }),
    )
  })
})
