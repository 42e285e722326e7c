import { pino } from 'pino'
import { expect, it } from 'vitest'
import { Closing } from './Closing'

const makeClosing = (secondsForStep?: number) => new Closing(pino({ level: 'silent' }), secondsForStep)

it('closes the door first and then what was opened last', async () => {
  const closed: string[] = []
  const closing = makeClosing()
  const note = (name: string) => async () => void closed.push(name)
  await closing.addDoor('http', note('http'))
  await closing.add('database', note('database'))
  await closing.add('feeds', note('feeds'))
  await closing.run()
  expect(closed).toEqual(['http', 'feeds', 'database'])
})

it('goes on when a step fails or hangs', async () => {
  const closed: string[] = []
  const closing = makeClosing(0.05)
  await closing.add('database', async () => void closed.push('database'))
  await closing.add('hangs', () => new Promise(() => undefined))
  await closing.add('fails', () => Promise.reject(new Error('no')))
  await closing.run()
  expect(closed).toEqual(['database'])
})

it('closes at once what is opened after a signal', async () => {
  const closed: string[] = []
  const closing = makeClosing()
  await closing.run()
  await closing.add('late', async () => void closed.push('late'))
  expect(closed).toEqual(['late'])
})
