import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldLines } from './foldLines'

const lengths = (text: string) => text.split('\r\n').map((line) => Buffer.byteLength(line))

it.each([
  ['a short line', 'SUMMARY:Boom', [12]],
  ['a line that just fits', `SUMMARY:${'a'.repeat(67)}`, [75]],
  ['a line of one octet more', `SUMMARY:${'a'.repeat(68)}`, [75, 2]],
  ['characters of two octets', `SUMMARY:${'é'.repeat(40)}`, [74, 15]],
  ['characters of four octets', `SUMMARY:${'🌳'.repeat(20)}`, [72, 17]],
])('folds %s', (_, line, expected) => {
  expect(lengths(foldLines(line))).toEqual(expected)
})

it('never makes a line of more than 75 octets, and unfolding gives back what it was', () => {
  const line = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ' '))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = lines.join('\r\n')
      const folded = foldLines(text)
      expect(Math.max(...lengths(folded))).toBeLessThanOrEqual(75)
      expect(folded.isWellFormed()).toBe(true)
      expect(folded.replaceAll('\r\n ', '').replaceAll('\r\n', '|')).toBe(
        text.replaceAll('\r\n ', '').replaceAll('\r\n', '|'),
      )
    }),
  )
})
