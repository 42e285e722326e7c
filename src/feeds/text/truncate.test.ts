import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truncate } from './truncate'

describe('shortening', () => {
  it('leaves a text that fits as it is', () => expect(truncate('Een tuin', 8)).toBe('Een tuin'))
  it('ends at a word', () => expect(truncate('Een tuin voor de hele buurt', 15)).toBe('Een tuin voor…'))
  it('never cuts an emoji or a combined letter in two', () => {
    expect(truncate('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toBe('👩‍👩‍👧‍👦…')
  })
  it('never gives more than was asked, and nothing that is not well-formed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 300 }),
        (text, length) => {
          const short = truncate(text, length)
          expect(short.length).toBeLessThanOrEqual(Math.max(length, 1))
          expect(short.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})
