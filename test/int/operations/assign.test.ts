import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Timeline } from '../../../src/operations/readTimeline'
import { importDocument } from '../../../src/operations/importDocument'
import { usePayload } from '../payload'
import { ideaData, makeWorld, SYSTEM, type World } from '../people'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const makeIdea = async (state = 'published') =>
  (await importDocument({ payload, actor: SYSTEM, collection: 'ideas', state, data: ideaData(world) })).id

const assign = (id: number, as: Credentials, body: unknown) =>
  rest(payload, 'POST', `/api/ideas/${id}/assign`, { as, body })

const read = (id: number, as: Credentials, query = '') =>
  rest(payload, 'GET', `/api/ideas/${id}${query}`, { as })

const timeline = async (id: number, as: Credentials): Promise<Timeline> =>
  (await rest(payload, 'GET', `/api/ideas/${id}/timeline`, { as })).body as unknown as Timeline

describe('handing a document over', () => {
  it('says with whom it lies, keeps a note for who gets it, and stands in the history', async () => {
    const id = await makeIdea()
    const { status, body } = await assign(id, world.as.editor, {
      assignee: world.users.assessor,
      team: ' Team Natuur ',
      note: 'Kun jij bellen?',
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      assignee: { id: world.users.assessor, name: 'assessor' },
      team: 'Team Natuur',
    })
    const { body: seen } = await read(id, world.as.assessor, '?depth=0')
    expect(seen).toMatchObject({ assignee: world.users.assessor, assignedTeam: 'Team Natuur' })
    const { docs: notes } = await payload.find({
      collection: 'notes',
      depth: 0,
      where: { documentId: { equals: String(id) }, collection: { equals: 'ideas' } },
    })
    expect(notes).toMatchObject([{ text: 'Kun jij bellen?', author: world.users.editor }])
    const { entries } = await timeline(id, world.as.editor)
    expect(entries[0]).toMatchObject({
      step: 'assigned',
      label: { nl: 'Doorgegeven aan een collega' },
      from: 'published',
      to: 'published',
      reason: 'assessor, Team Natuur',
      by: { name: 'editor' },
    })
  })

  it('changes only what was said, and writes nothing when nothing changes', async () => {
    const id = await makeIdea()
    await assign(id, world.as.editor, { assignee: world.users.assessor, team: 'Team Natuur' })
    expect((await assign(id, world.as.assessor, { team: null })).body).toMatchObject({
      assignee: { id: world.users.assessor },
      team: null,
    })
    const before = await timeline(id, world.as.editor)
    await assign(id, world.as.assessor, { assignee: world.users.assessor })
    expect(await timeline(id, world.as.editor)).toEqual(before)
    const { body } = await assign(id, world.as.assessor, { assignee: null })
    expect(body).toEqual({ assignee: null, team: null })
  })

  it('leaves what the public sees as it was, and a proposal that waits', async () => {
    const id = await makeIdea()
    const wait = { summary: 'Een voorstel van de partner.' }
    await rest(payload, 'PATCH', `/api/ideas/${id}`, { as: world.as.partner, body: wait })
    const before = await read(id, null)
    await assign(id, world.as.editor, { assignee: world.users.editor })
    const after = await read(id, null)
    expect(after.body.publicUpdatedAt).toBe(before.body.publicUpdatedAt)
    expect(after.body.summary).toBe('Bomen geven schaduw.')
    const draft = await read(id, world.as.editor, '?draft=true&depth=0')
    expect(draft.body).toMatchObject({ ...wait, _status: 'draft', assignee: world.users.editor })
  })

  it('is for colleagues alone: partners, keys and visitors neither do it nor hear of it', async () => {
    const id = await makeIdea()
    const team = 'Team Geheim'
    for (const as of [world.as.partner, world.as.key])
      expect((await assign(id, as, { team })).status).toBe(403)
    expect((await assign(id, null, { team })).status).toBe(404)
    await assign(id, world.as.editor, { team, assignee: world.users.assessor, note: 'Geheime notitie' })
    for (const as of [world.as.partner, world.as.otherPartner, world.as.key, null]) {
      for (const query of ['?depth=2', '?depth=2&draft=true']) {
        const { body } = await read(id, as, query)
        expect(JSON.stringify(body)).not.toMatch(/Geheim|assignee|assignedTeam/)
      }
      const { status } = await rest(payload, 'GET', `/api/ideas?where[assignedTeam][equals]=${team}`, { as })
      expect(status).not.toBe(200)
    }
    const versions = await rest(payload, 'GET', `/api/ideas/versions?where[parent][equals]=${id}&depth=2`, {
      as: world.as.partner,
    })
    expect(JSON.stringify(versions.body)).not.toMatch(/Geheim|assignee/)
    const { entries } = await timeline(id, world.as.partner)
    expect(entries.map(({ step }) => step)).not.toContain('assigned')
  })

  it('offers colleagues to who is one, and nothing to others', async () => {
    const id = await makeIdea()
    await assign(id, world.as.editor, { team: 'Team Natuur' })
    const ask = (as: Credentials) => rest(payload, 'GET', `/api/ideas/${id}/assignment`, { as })
    const { body } = await ask(world.as.assessor)
    expect(body).toEqual({
      assignee: null,
      team: 'Team Natuur',
      colleagues: (['admin', 'assessor', 'editor'] as const).map((name) => ({
        id: world.users[name],
        name,
        team: null,
      })),
    })
    expect((await ask(world.as.partner)).status).toBe(403)
    expect((await ask(world.as.key)).status).toBe(403)
    expect((await ask(null)).status).toBe(404)
  })

  it('is not done by a form: what it sends along is left out', async () => {
    const id = await makeIdea()
    await assign(id, world.as.editor, { assignee: world.users.assessor })
    const body = { assignee: world.users.admin, assignedTeam: 'Anders', title: 'Nieuw' }
    await rest(payload, 'PATCH', `/api/ideas/${id}`, { as: world.as.editor, body })
    const { body: seen } = await read(id, world.as.editor, '?depth=0')
    expect(seen).toMatchObject({ title: 'Nieuw', assignee: world.users.assessor })
    expect(seen.assignedTeam ?? null).toBeNull()
  })

  it.each([
    { assignee: 999_999 },
    { assignee: 'x' },
    { assignee: 1e20 },
    { team: 3 },
    { team: 'x'.repeat(121) },
  ])('refuses %j', async (body) => {
    expect((await assign(await makeIdea(), world.as.editor, body)).status).toBe(400)
  })

  it('refuses a partner editor as colleague', async () => {
    const { status } = await assign(await makeIdea(), world.as.editor, { assignee: world.users.partner })
    expect(status).toBe(400)
  })
})
