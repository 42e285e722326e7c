import { describe, expect, it } from 'vitest'
import { isFilledIn, readField } from './readField'

const text = (value: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: value }] }] },
})

describe('isFilledIn', () => {
  it.each([
    [undefined, false],
    [null, false],
    ['', false],
    [' \n', false],
    ['a', true],
    [[], false],
    [[1], true],
    [0, true],
    [false, true],
    [text(''), false],
    [text('Hallo'), true],
    [{ root: { children: [{ type: 'upload' }] } }, true],
    [{ id: 3 }, true],
  ])('%j: %s', (value, expected) => {
    expect(isFilledIn(value)).toBe(expected)
  })
})

describe('readField', () => {
  it('reaches into groups and stops where there is nothing', () => {
    expect(readField({ answer: { outcome: 'adopted' } }, 'answer.outcome')).toBe('adopted')
    expect(readField({ answer: null }, 'answer.outcome')).toBeUndefined()
  })
})
