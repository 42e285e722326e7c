import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findControlCharacter } from './findControlCharacter'
import { parseTemplate } from './template'
import { toBoolean } from './toBoolean'
import { toDate } from './toDate'
import { toNumber } from './toNumber'
import { textToRichText } from '../../sources/textToRichText'

describe('numbers', () => {
  it.each([
    ['12', ',', 12],
    ['-3', ',', -3],
    ['1.250,5', ',', 1250.5],
    ['52,516', ',', 52.516],
    ['6.0912', ',', 6.0912],
    ['1,250.5', '.', 1250.5],
  ] as const)('%s with decimal %s is %d', (text, decimal, value) =>
    expect(toNumber(text, decimal)).toEqual({ value }),
  )

  it.each(['twaalf', '', '1.2.3', '0x10', '1e5'])('refuses %j', (text) =>
    expect(toNumber(text, ',')).toMatchObject({ finding: { code: 'numberUnclear' } }),
  )
})

describe('days', () => {
  it.each([
    ['2024-03-31', '2024-03-31T12:00:00.000Z'],
    ['31.03.2024', '2024-03-31T12:00:00.000Z'],
    ['31-3-2024', '2024-03-31T12:00:00.000Z'],
    ['1/2/2024', '2024-02-01T12:00:00.000Z'],
    ['2020', '2020-01-01T12:00:00.000Z'],
    ['29-02-2024', '2024-02-29T12:00:00.000Z'],
    ['2024-03-31T20:00:00+02:00', '2024-03-31T18:00:00.000Z'],
  ])('%s is %s', (text, value) => expect(toDate(text)).toEqual({ value }))

  it.each(['29-02-2023', '31-04-2024', '2024-13-01', '31-03/2024', 'morgen', '', '0', '20241', '3-3-24'])(
    'refuses %j',
    (text) => expect(toDate(text)).toMatchObject({ finding: { code: 'dateUnclear' } }),
  )

  it('reads every day back, whichever way it is written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        expect(toDate(`${day}-${month}-${year}`)).toEqual(toDate(iso))
        expect(toDate(iso)).toEqual({ value: `${iso}T12:00:00.000Z` })
      }),
    )
  })
})

describe('yes and no', () => {
  it.each(['ja', 'JA', 'yes', 'true', '1', 'x'])('%s is yes', (text) =>
    expect(toBoolean(text)).toEqual({ value: true }),
  )
  it.each(['nee', 'No', 'false', '0'])('%s is no', (text) =>
    expect(toBoolean(text)).toEqual({ value: false }),
  )
  it('names what it knows when it is something else', () => {
    expect(toBoolean('misschien')).toMatchObject({
      finding: { code: 'booleanUnclear', message: { nl: expect.stringContaining('ja, j, yes') } },
    })
  })
})

describe('templates', () => {
  const template = parseTemplate('Ingediend bij {programme} ({ city }).')
  it('names its columns', () => expect(template.columns).toEqual(['programme', 'city']))
  it('fills them in', () => {
    expect(template.fill({ programme: 'Dorpsbudget', city: 'Assen' })).toBe(
      'Ingediend bij Dorpsbudget (Assen).',
    )
  })
  it('gives nothing when a cell is empty: half a sentence is no sentence', () => {
    expect(template.fill({ programme: '', city: 'Assen' })).toBeUndefined()
  })
})

describe('rich text', () => {
  it('makes a paragraph of each block of text and keeps single line breaks', () => {
    const { root } = textToRichText('Eén\r\ntwee\n\n\nDrie')
    expect(root).toMatchObject({
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ text: 'Eén' }, { type: 'linebreak' }, { text: 'twee' }] },
        { type: 'paragraph', children: [{ text: 'Drie' }] },
      ],
    })
  })
  it('reads nothing as markup', () => {
    expect(JSON.stringify(textToRichText('<b>x</b>'))).toContain('"text":"<b>x</b>"')
  })
})

describe('control characters', () => {
  it.each([
    ['a\u0000b', 'U+0000'],
    ['a\u000bb', 'U+000B'],
    ['\u001b[31m', 'U+001B'],
    ['a\uffff', 'U+FFFF'],
  ])('%j has %s', (text, name) => expect(findControlCharacter(text)).toBe(name))
  it('has nothing against tabs, line breaks, emoji and accents', () => {
    expect(findControlCharacter('poëzie\t\r\n😀')).toBeUndefined()
  })
})
