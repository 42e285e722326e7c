import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import type { Similar } from '../../../src/operations/findSimilar'
import { usePayload } from '../payload'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
const ids: Record<string, number> = {}

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const bring = async (collection: string, state: string, data: Record<string, unknown>) =>
    (await importDocument({ payload, actor: SYSTEM, collection, state, data })).id
  ids.public = await bring('ideas', 'published', ideaData(world, { title: 'Meer bomen langs de dijk' }))
  ids.draft = await bring('ideas', 'draft', ideaData(world, { title: 'Meer boompjes langs de dijk' }))
  ids.initiative = await bring(
    'initiatives',
    'published',
    initiativeData(world, { title: 'Bomen langs de IJsseldijk' }),
  )
  await bring('ideas', 'published', ideaData(world, { title: 'Gratis bus naar het ziekenhuis' }))
})

const similarTo = async (as: Credentials, title: string, more = '') => {
  const path = `/api/ideas/similar?title=${encodeURIComponent(title)}${more}`
  const { status, body } = await rest(payload, 'GET', path, { as })
  expect(status).toBe(200)
  return (body as unknown as { similar: Similar[] }).similar.map(
    ({ collection, id }) => `${collection} ${id}`,
  )
}

describe('titles that are alike', () => {
  it('are found among ideas and initiatives, the most alike first', async () => {
    expect(await similarTo(world.as.editor, 'meer bomen langs de dijken')).toEqual([
      `ideas ${ids.public}`,
      `ideas ${ids.draft}`,
      `initiatives ${ids.initiative}`,
    ])
  })

  it('are only those that the reader may see', async () => {
    expect(await similarTo(world.as.otherPartner, 'Meer bomen langs de dijk')).toEqual([
      `ideas ${ids.public}`,
      `initiatives ${ids.initiative}`,
    ])
  })

  it('are never the document itself', async () => {
    const found = await similarTo(world.as.editor, 'Meer bomen langs de dijk', `&id=${ids.public}`)
    expect(found).not.toContain(`ideas ${ids.public}`)
  })

  it.each([
    '',
    'bo',
    `'; drop table ideas; --`,
    '%%%%%%%%',
    '\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
    'x'.repeat(5000),
  ])('are none for %j', async (title) => {
    expect(await similarTo(world.as.editor, title)).toEqual([])
  })

  it('are nobody’s without an account', async () => {
    expect((await rest(payload, 'GET', '/api/ideas/similar?title=Meer%20bomen')).status).toBe(404)
  })
})
