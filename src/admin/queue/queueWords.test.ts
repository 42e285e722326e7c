import { expect, it } from 'vitest'
import { queueWords } from './queueWords'

it('says everything in both languages', () => {
  expect(Object.keys(queueWords.en)).toEqual(Object.keys(queueWords.nl))
})
