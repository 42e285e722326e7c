import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
let idea: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const made = await importDocument({
    payload,
    actor: SYSTEM,
    collection: 'ideas',
    state: 'published',
    data: ideaData(world),
  })
  idea = made.id
})

const write = (as: Credentials, more: Record<string, unknown> = {}) =>
  rest(payload, 'POST', '/api/notes', {
    as,
    body: { collection: 'ideas', documentId: String(idea), text: 'Bel de indiener nog even.', ...more },
  })

const remove = async (as: Credentials, id: unknown) =>
  (await rest(payload, 'DELETE', `/api/notes/${String(id)}`, { as })).status

describe('a note', () => {
  it('is of who wrote it, and about the document, whatever was sent along', async () => {
    const { status, body } = await write(world.as.assessor, { author: world.users.admin, urn: 'urn:uuid:x' })
    expect(status).toBe(201)
    const { urn } = await payload.findByID({ collection: 'ideas', id: idea, depth: 0 })
    const kept = await payload.findByID({ collection: 'notes', id: Number(body.doc?.id), depth: 0 })
    expect(kept).toMatchObject({ author: world.users.assessor, urn, collection: 'ideas' })
  })

  it.each([
    { collection: 'ideas', documentId: '999999' },
    { collection: 'ideas', documentId: '1 or 1=1' },
    { collection: 'users', documentId: '1' },
    { collection: 'nergens', documentId: '1' },
  ])('is refused about $collection $documentId', async (about) => {
    expect((await write(world.as.editor, about)).status).toBe(404)
  })

  it.each(['partner', 'otherPartner', 'key', 'nobody'] as const)('is nothing for %s', async (who) => {
    expect((await write(world.as[who])).status).toBe(403)
    const list = await rest(payload, 'GET', '/api/notes', { as: world.as[who] })
    expect(list.status).toBe(403)
    const seen = await rest(payload, 'GET', `/api/ideas/${idea}?depth=5`, { as: world.as[who] })
    expect(JSON.stringify(seen.body)).not.toContain('Bel de indiener')
  })

  it('can be taken back by who wrote it for a quarter of an hour, by an admin always, and changed by nobody', async () => {
    const { body } = await write(world.as.assessor)
    const id = Number(body.doc?.id)
    const change = await rest(payload, 'PATCH', `/api/notes/${id}`, {
      as: world.as.admin,
      body: { text: 'Anders' },
    })
    expect(change.status).toBe(403)
    expect(await remove(world.as.editor, id)).toBe(403)
    expect(await remove(world.as.assessor, id)).toBe(200)

    const { body: old } = await write(world.as.assessor)
    await payload.db.updateOne({
      collection: 'notes',
      id: Number(old.doc?.id),
      data: { createdAt: new Date(Date.now() - 16 * 60 * 1000).toISOString() },
    })
    expect(await remove(world.as.assessor, old.doc?.id)).toBe(403)
    expect(await remove(world.as.admin, old.doc?.id)).toBe(200)
  })
})
