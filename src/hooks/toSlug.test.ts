import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSlug } from './toSlug'

describe('toSlug', () => {
  it.each([
    ['Een tiny-forest bij de IJssel!', 'een-tiny-forest-bij-de-ijssel'],
    ['  Café Ömer’s tuin ', 'cafe-omers-tuin'],
    ['🌳🌳', 'zonder-titel'],
    ['a'.repeat(79) + ' b', 'a'.repeat(79)],
  ])('%s -> %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it('is always fit for an address, and stays the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = toSlug(title)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(toSlug(slug)).toBe(slug)
      }),
    )
  })
})
