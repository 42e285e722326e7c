import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

type Row = Record<string, unknown> & { id: number }

const make = (data: Record<string, unknown>) =>
  rest(payload, 'POST', '/api/sites', { as: world.as.editor, body: { name: 'Website', ...data } })
const made = async (data: Record<string, unknown>) => (await make(data)).body.doc as unknown as Row
const change = async (id: number, data: Record<string, unknown>) =>
  (await rest(payload, 'PATCH', `/api/sites/${id}`, { as: world.as.editor, body: data })).body
    .doc as unknown as Row

describe('the servers of a site', () => {
  it('are that of its address, unless others are given', async () => {
    expect((await made({ url: 'https://Een.Example/pad' })).hosts).toEqual(['een.example'])
    const other = { url: 'https://twee.example', hosts: ['https://HOOK.twee.example:8443/x'] }
    expect((await made(other)).hosts).toEqual(['hook.twee.example:8443'])
  })

  it('go along with the address, until somebody chooses them', async () => {
    const { id } = await made({ url: 'https://drie.example' })
    expect((await change(id, { url: 'https://vier.example' })).hosts).toEqual(['vier.example'])
    expect((await change(id, { hosts: ['hook.example'] })).hosts).toEqual(['hook.example'])
    expect((await change(id, { url: 'https://vijf.example' })).hosts).toEqual(['hook.example'])
    expect((await change(id, { hosts: [] })).hosts).toEqual(['vijf.example'])
  })

  it('belong to one site', async () => {
    await made({ url: 'https://zes.example' })
    const { status, body } = await make({ url: 'https://ZES.example/elders' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Website')
  })

  it.each(['twee woorden', 'a..b', '-x'])('%j is none', async (host) => {
    expect((await make({ url: 'https://zeven.example', hosts: [host] })).status).toBe(400)
  })
})

it.each([
  ['/feeds/ideas.atom?area=gm0193', 201],
  ['https://noaber.example/feeds/ideas.atom', 201],
  ['javascript:alert(1)', 400],
  ['//elders.example/x', 400],
  ['feeds/ideas.atom', 400],
])('a line that says it takes %s answers %i', async (source, status) => {
  const url = `https://s${Math.random().toString(36).slice(2)}.example`
  expect((await make({ url, uses: [{ source }] })).status).toBe(status)
})

it('a partner reads its own sites, without the notes of the desk', async () => {
  const contact = await payload.create({
    collection: 'contacts' as CollectionSlug,
    data: { name: 'Webbouwer', email: 'web@example.org' } as never,
  })
  const { id } = await made({
    url: 'https://acht.example',
    notes: 'Tussen ons.',
    partner: world.partner,
    contact: contact.id,
  })
  const { body } = await rest(payload, 'GET', '/api/sites?depth=2', { as: world.as.partner })
  expect(body.docs).toMatchObject([{ id, name: 'Website' }])
  expect(JSON.stringify(body)).not.toContain('Tussen ons.')
  expect(JSON.stringify(body)).not.toContain('web@example.org')
})

it('nobody says by hand that a site is out of order', async () => {
  const { id } = await made({ url: 'https://negen.example' })
  expect((await change(id, { outageSince: '2026-01-01T12:00:00.000Z' })).outageSince ?? null).toBeNull()
})
