import { expect, it } from 'vitest'
import type { Database } from '../../../src/feeds/database'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { Vocabulary } from '../../../src/feeds/Vocabulary'
import { openFeedsDatabase } from './feedsDatabase'

it('tells who asks after a change nothing that was read before it', async () => {
  const { client, close } = await openFeedsDatabase()
  await client.query(
    `insert into feed_vocabulary (kind, code, title, source) values ('theme', 'natuur', 'Oud', '1')`,
  )
  let hold: Promise<void> | null = null
  const slow = {
    query: async (...args: Parameters<Database['query']>) => {
      const held = hold
      const answer = await client.query(...(args as unknown as [string]))
      await held
      return answer
    },
  } as unknown as Database
  const revision = { current: 1 }
  const vocabulary = new Vocabulary(slow, revision, builtInTypes)

  let release = () => {}
  hold = new Promise((resolve) => (release = resolve))
  const early = vocabulary.current()
  await client.query(`update feed_vocabulary set title = 'Nieuw'`)
  revision.current = 2
  hold = null
  const late = vocabulary.current()
  release()
  expect((await late).theme.get('natuur')?.title).toBe('Nieuw')
  expect((await early).theme.get('natuur')?.title).toBe('Nieuw')
  await close()
})
