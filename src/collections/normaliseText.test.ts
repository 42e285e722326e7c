import { expect, it } from 'vitest'
import { cleanText } from './normaliseText'

it.each([
  ['decomposed letters', 'cafe\u0301', 'café'],
  ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
  ['an emoji', '🌳', '🌳'],
  ['control characters', 'a\u0000\u0007b\u007F', 'ab'],
  ['tabs and line ends', 'a\tb\r\nc\rd', 'a\tb\nc\nd'],
])('brings %s into one shape', (_, text, expected) => expect(cleanText(text)).toBe(expected))
