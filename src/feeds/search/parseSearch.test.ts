import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch } from './parseSearch'

/** How it was read, in short: `fiets*`, `"lopende band"`, `-auto`, alternatives with |. */
const read = (text: string): string =>
  parseSearch(text)
    .map((terms) =>
      terms
        .map(({ text: word, isPhrase, isExcluded, isBeginning }) =>
          [isExcluded ? '-' : '', isPhrase ? `"${word}"` : word, isBeginning ? '*' : ''].join(''),
        )
        .join(' '),
    )
    .join(' | ')

describe('a search', () => {
  it.each([
    ['fietsen', 'fietsen*'],
    ['  fietsen   naar zee ', 'fietsen* naar* zee*'],
    ['op de fiets', 'op de fiets*'],
    ['"lopende band" snel', '"lopende band" snel*'],
    ['fiets -auto', 'fiets* -auto'],
    ['fiets -"nieuwe auto"', 'fiets* -"nieuwe auto"'],
    ['bos or heide', 'bos* | heide*'],
    ['bos OF heide', 'bos* | heide*'],
    ['or or', ''],
    ['"open', '"open"'],
    ['-', '-'],
    ['e-bike noaber.nl', 'e-bike noaber.nl'],
    ['café', 'café*'],
    ['“lopende band” thema’s', '"lopende band" thema\'s'],
    ['een twee drie vier vijf zes zeven acht negen', 'een* twee* drie* vier* vijf* zes* zeven* acht* negen'],
    ['', ''],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('means something whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(parseSearch(text))))
  })
})
