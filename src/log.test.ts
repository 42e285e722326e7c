import { stdSerializers } from 'pino'
import { expect, it } from 'vitest'
import { withoutValues } from './log'

const failed = () => {
  const ofDatabase = Object.assign(new Error('duplicate key value'), {
    code: '23505',
    detail: 'Key (email)=(jamila@bewoner.example) already exists.',
  })
  const query = new Error('Failed query: insert\nparams: jamila@bewoner.example', { cause: ofDatabase })
  return Object.assign(query, { query: 'insert', params: ['jamila@bewoner.example'] })
}

it.each([
  ['a query that failed', failed()],
  ['what was done with it', new Error('A page failed', { cause: failed() })],
])('tells of %s what went wrong, and nothing that somebody filled in', (_, error) => {
  const said = JSON.stringify(stdSerializers.err(withoutValues(error) as Error))
  expect(said).toContain('duplicate key value')
  expect(said).not.toContain('jamila')
})

it('leaves every other error as it is', () => {
  const error = Object.assign(new TypeError('Not a number'), { code: 'E1' })
  expect(stdSerializers.err(withoutValues(error) as Error)).toMatchObject({
    type: 'TypeError',
    message: 'Not a number',
    code: 'E1',
    stack: error.stack,
  })
})
