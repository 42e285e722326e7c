import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { query } from '../feed'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

it('keeps what happened and forgets who it was when an account is deleted', async () => {
  const { id } = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'ideas',
    state: 'submitted',
    data: ideaData(world),
  })
  const actor = { kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null } as const
  await performTransition({ payload, actor, collection: 'ideas', id, transition: 'publish' })
  const history = () =>
    query(
      payload,
      sql`select transition, actor_id, actor_name, actor_role from transitions
      where collection = 'ideas' and document_id = ${String(id)} and transition = 'publish'`,
    )
  expect(await history()).toMatchObject([{ actor_name: 'Els', actor_role: 'editor' }])

  await payload.delete({ collection: 'users', id: world.users.editor })
  expect(await history()).toEqual([
    { transition: 'publish', actor_id: null, actor_name: null, actor_role: 'editor' },
  ])
})

it.each([sql`update transitions set reason = 'anders'`, sql`delete from transitions`])(
  'can be neither changed nor deleted, by nobody',
  async (statement) => {
    await expect(query(payload, statement)).rejects.toThrow()
  },
)
