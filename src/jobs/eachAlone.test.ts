import { expect, it } from 'vitest'
import { eachAlone } from './eachAlone'

it('does all of them, and then says which failed', async () => {
  const done: number[] = []
  const all = eachAlone(
    [1, 2, 3],
    (number) => `nummer ${number}`,
    async (number) => {
      if (number === 2) throw new Error('kapot')
      done.push(number)
    },
  )
  await expect(all).rejects.toThrow('nummer 2: Error: kapot')
  expect(done).toEqual([1, 3])
})
