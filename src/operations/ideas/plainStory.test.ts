import { expect, it } from 'vitest'
import { textToRichText } from '../../sources/textToRichText'
import { plainStory } from './plainStory'

it.each(['', 'Een zin.', 'Een\nregel.\n\nNog een.', 'Twee <b>bankjes</b>'])(
  'gives back what was typed: %j',
  (text) => {
    expect(plainStory(textToRichText(text))).toBe(text)
  },
)

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (more: object = {}) => ({ type: 'text', text: 'Bankje', format: 0, ...more })

it.each([
  ['a heading', { type: 'heading', tag: 'h2', children: [text()] }],
  ['a list', { type: 'list', children: [] }],
  ['a bold word', { type: 'paragraph', children: [text({ format: 1 })] }],
  ['a link', { type: 'paragraph', children: [{ type: 'link', children: [text()] }] }],
  ['a paragraph in the middle', { type: 'paragraph', format: 'center', children: [text()] }],
])('is not plain with %s', (_what, node) => {
  expect(plainStory(root({ type: 'paragraph', children: [text()] }, node))).toBeNull()
})

it('knows nothing of no text', () => expect(plainStory(null)).toBe(''))
