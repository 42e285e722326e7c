import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPreview, signPreview } from './previewToken'

const claim = { link: 3, collection: 'ideas', id: 7, until: 1_804_000_000, by: 2 }

it('reads what it wrote, and fits in an address as it is', () => {
  const token = signPreview('geheim', claim)
  expect(readPreview('geheim', token)).toEqual(claim)
  expect(encodeURIComponent(token)).toBe(token)
  expect(signPreview('geheim', claim)).toBe(token)
})

it('takes nothing that another site signed', () => {
  expect(readPreview('ander', signPreview('geheim', claim))).toBeNull()
})

it('takes nothing of which any character was changed', () => {
  const token = signPreview('geheim', claim)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('a', 'B', '0', '-', '.'), (at, letter) => {
      fc.pre(token[at] !== letter)
      expect(readPreview('geheim', token.slice(0, at) + letter + token.slice(at + 1))).toBeNull()
    }),
  )
})

it('takes no text that is no token', () => {
  fc.assert(fc.property(fc.string(), (text) => readPreview('geheim', text) === null))
})
