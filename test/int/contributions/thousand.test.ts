import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { sentInitiative } from './apiClient'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

// Without a network, as clients give up sooner than a machine that is busy with other tests.
it('takes in a thousand, and writes nothing when they come again', { timeout: 900_000 }, async () => {
  const { slug } = await payload.findByID({ collection: 'partners', id: world.partner, depth: 0 })
  const items = Array.from({ length: 1000 }, (_, index) => ({
    sourceId: index,
    ...sentInitiative({ title: `Moestuin ${index}` }),
  }))
  const send = () =>
    rest(payload, 'POST', `/api/partners/${String(slug)}/contributions`, {
      as: world.as.key,
      body: { items },
    })
  expect((await send()).body).toMatchObject({ created: 1000, refused: 0 })
  expect((await send()).body).toMatchObject({ unchanged: 1000, refused: 0 })
})
