import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './cleanText'
import { escapeMarkup } from './escapeMarkup'
import { mapTexts } from './mapTexts'
import { safeUrl } from './safeUrl'

describe('cleanText', () => {
  it.each([
    ['Gewoon één tekst 🌳\n\ttab', 'Gewoon één tekst 🌳\n\ttab'],
    ['a\u0000b\u0008c\u001fd', 'abcd'],
    ['\ud83c los', '\ufffd los'],
    ['\uffff\ufffe', ''],
  ])('makes %j into %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('leaves a clean text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(clean.isWellFormed()).toBe(true)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})

it('escapes what means something in markup', () => {
  expect(escapeMarkup(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;')
})

describe('safeUrl', () => {
  it.each([
    ['/ideeen/bos', 'https://noaber.example/ideeen/bos'],
    ['https://elders.example/a b', 'https://elders.example/a%20b'],
    ['mailto:a@b.nl', 'mailto:a@b.nl'],
    ['javascript:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://', null],
    ['', null],
    [null, null],
  ])('makes %j into %j', (address, expected) => {
    expect(safeUrl(address, 'https://noaber.example')).toBe(expected)
  })

  it('reads a path as URL does, however plain it looks', () => {
    const segments = fc.array(fc.constantFrom('a', 'b-c', '_', '.', '..', 'x.y', '%2e', '', 'ë', '?', ' '))
    fc.assert(
      fc.property(segments, (parts) => {
        const path = `/${parts.join('/')}`
        fc.pre(!path.startsWith('//'))
        expect(safeUrl(path, 'https://noaber.example')).toBe(new URL(path, 'https://noaber.example').href)
      }),
    )
  })
})

describe('mapTexts', () => {
  it('replaces texts by their names, and copies only what changes', () => {
    const item = { title: 'a', parts: [{ url: 'b' }, { url: 'c' }], list: ['d'], number: 1, none: null }
    const mapped = mapTexts(item, (text, name) => (name === 'url' && text === 'c' ? null : text))
    expect(mapped).toEqual({ ...item, parts: [{ url: 'b' }, { url: null }] })
    expect(mapped.list).toBe(item.list)
    expect(mapped.parts[0]).toBe(item.parts[0])
    expect(mapTexts(item, (text) => text)).toBe(item)
  })
})
