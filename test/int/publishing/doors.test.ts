import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FormerSelection, Selection } from '../../../src/feeds/doors/Door'
import { reconcile } from '../../../src/operations/reconcile'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest, uploadOf, type Answer, type Credentials } from '../rest'
import { picture } from '../access/makeDocument'
import { runJobs } from './site'

interface DoorRow {
  is_open: boolean
  hosts: string[]
  title: string
  brand: string | null
  logo: { url: string; alt: string } | null
  selection: Selection
  former: FormerSelection[]
  changed_at: string
}

let payload: Payload
let world: World
let number = 0
let host: string

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

beforeEach(() => {
  number += 1
  host = `deur${number}.example`
})

const make = (more: Record<string, unknown> = {}, as: Credentials = world.as.admin) =>
  rest(payload, 'POST', '/api/front-doors?depth=0', {
    as,
    body: {
      name: `Deur ${number}`,
      title: 'Samen Zwolle',
      hosts: [{ host }],
      selection: { areas: [world.area] },
      partner: world.partner,
      isOpen: true,
      ...more,
    },
  })
const made = async (more: Record<string, unknown> = {}): Promise<number> => {
  const { status, body } = await make(more)
  expect([status, body.errors]).toEqual([201, undefined])
  return Number(body.doc?.id)
}
const change = (id: number, body: Record<string, unknown>, as: Credentials = world.as.admin) =>
  rest(payload, 'PATCH', `/api/front-doors/${id}?depth=0`, { as, body })
const rowOf = async (id: number): Promise<DoorRow | undefined> =>
  (await query<DoorRow>(payload, sql`select * from feed_doors where source = ${String(id)}`))[0]
const complaint = ({ body }: Answer): string => JSON.stringify(body.errors ?? null)

describe('a front door', () => {
  it('is known to who serves it, with the codes that filters know, in the same transaction', async () => {
    const id = await made({
      hosts: [{ host: ` WWW.${host.toUpperCase()}. ` }, { host: 'café.example' }],
      selection: { areas: [world.area], themes: [world.theme], types: ['ideas', 'events'] },
      brand: '#9B1C31',
    })
    expect(await rowOf(id)).toMatchObject({
      is_open: true,
      hosts: [`www.${host}`, 'xn--caf-dma.example'],
      title: 'Samen Zwolle',
      brand: '#9b1c31',
      selection: { areas: ['GM0193'], themes: ['natuur'], partners: [], types: ['events', 'ideas'] },
      former: [],
    })
    await change(id, { isOpen: false })
    expect((await rowOf(id))?.is_open).toBe(false)
    expect((await rest(payload, 'DELETE', `/api/front-doors/${id}`, { as: world.as.admin })).status).toBe(200)
    expect(await rowOf(id)).toBeUndefined()
  })

  it.each([
    ['https://samenhattem.nl', 'hostnaam'],
    ['samenhattem.nl/feeds', 'hostnaam'],
    ['samenhattem.nl:8080', 'hostnaam'],
    ['hattem', 'hostnaam'],
    ['*.hattem.nl', 'hostnaam'],
    ['-x.nl', 'hostnaam'],
    ['10.0.0.1', 'hostnaam'],
    ['[::1]', 'hostnaam'],
    [' ', ''],
  ])('refuses %s as a host name', async (wrong, words) => {
    const answer = await make({ hosts: [{ host: wrong }] })
    expect(answer.status).toBe(400)
    expect(complaint(answer)).toContain(words)
  })

  it('refuses the name of the site itself, one that another door has, and one that is there twice', async () => {
    await made()
    const taken = await make({ hosts: [{ host: host.toUpperCase() }] })
    expect([taken.status, complaint(taken)]).toEqual([400, expect.stringContaining(`Deur ${number}`)])
    const twice = await make({ hosts: [{ host: 'tweemaal.example' }, { host: 'Tweemaal.example' }] })
    expect([twice.status, complaint(twice)]).toEqual([400, expect.stringContaining('twee keer')])
    const { custom } = payload.config
    custom.noaberPublicUrl = 'https://noaber.example'
    const own = await make({ hosts: [{ host: 'noaber.example' }] })
    expect([own.status, complaint(own)]).toEqual([400, expect.stringContaining('site zelf')])
  })

  it('gives a name to one of two that ask for it at once', async () => {
    const answers = await Promise.all([make(), make()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  it('refuses to show everything', async () => {
    const answer = await make({ selection: { types: ['ideas'] } })
    expect([answer.status, complaint(answer)]).toEqual([400, expect.stringContaining('Kies een gebied')])
  })

  it.each([
    ['brand', '#f2c230', 'Te licht'],
    ['brand', '#7f7f7f', 'kan wel'],
    ['accent', '#333333', 'Te donker'],
    ['brand', 'rood', 'zes cijfers'],
    ['accent', 'url(x);}', 'zes cijfers'],
  ])('refuses %s %s and says what will do', async (field, colour, words) => {
    const answer = await make({ [field]: colour })
    expect([answer.status, complaint(answer)]).toEqual([400, expect.stringContaining(words)])
    const [, offered] = /(#[0-9a-f]{6}) kan wel/.exec(complaint(answer)) ?? []
    if (offered) expect((await make({ [field]: offered })).status).toBe(201)
  })
})

describe('who changes what', () => {
  it('lets a partner change words and look of its own door, and nothing else', async () => {
    const id = await made()
    const wish = {
      title: 'Van ons',
      intro: 'Welkom.',
      brand: '#9b1c31',
      hosts: [{ host: 'gekaapt.example' }],
      selection: { areas: [], themes: [world.theme], types: ['ideas'] },
      partner: world.otherPartner,
      isOpen: false,
      name: 'Anders',
    }
    for (const as of [world.as.partner, world.as.editor]) {
      const { status } = await change(id, wish, as)
      expect(status).toBe(200)
      expect(await rowOf(id)).toMatchObject({
        title: 'Van ons',
        brand: '#9b1c31',
        hosts: [host],
        is_open: true,
        selection: { areas: ['GM0193'], themes: [], types: [] },
      })
      await change(id, { title: 'Samen Zwolle', brand: null })
    }
    expect((await change(id, wish, world.as.otherPartner)).status).toBe(403)
    expect((await make({}, world.as.editor)).status).toBe(403)
  })

  it('takes no logo of another partner', async () => {
    const id = await made()
    const upload = async (as: Credentials) =>
      Number(
        (await rest(payload, 'POST', '/api/media', { as, body: uploadOf(picture(), { alt: 'Een wapen' }) }))
          .body.doc?.id,
      )
    const theirs = await upload(world.as.otherPartner)
    expect((await change(id, { logo: theirs }, world.as.partner)).status).toBe(400)
    const own = await upload(world.as.partner)
    expect((await change(id, { logo: own }, world.as.partner)).status).toBe(200)
    const row = await rowOf(id)
    expect(row?.logo).toMatchObject({ alt: 'Een wapen', url: expect.stringMatching(/^\/media\//) as string })
    const shown = () => query(payload, sql`select name from feed_media where urn = ${`front-door:${id}`}`)
    expect(await shown()).toHaveLength(1)
    await rest(payload, 'PATCH', `/api/media/${own}`, { as: world.as.partner, body: { alt: 'Het wapen' } })
    expect((await rowOf(id))?.logo?.alt).toBe('Het wapen')
    await rest(payload, 'PATCH', `/api/media/${own}`, {
      as: world.as.partner,
      body: { people: { permission: true, until: '2020-01-01T12:00:00.000Z' } },
    })
    expect((await rowOf(id))?.logo).toBeNull()
    expect(await shown()).toEqual([])
  })
})

describe('what a door selects by', () => {
  const makeArea = async () =>
    Number(
      (
        await payload.create({
          collection: 'areas',
          data: {
            name: 'Dorp',
            code: `GM2${String(number).padStart(3, '0')}`,
            kind: 'municipality',
          } as never,
        })
      ).id,
    )

  it('follows a new code, and remembers what the selection was', async () => {
    const area = await makeArea()
    const id = await made({ selection: { areas: [area] } })
    const before = await rowOf(id)
    await rest(payload, 'PATCH', `/api/areas/${area}`, { as: world.as.editor, body: { code: 'GM9001' } })
    expect((await rowOf(id))?.selection.areas).toEqual(['GM9001'])
    await change(id, { selection: { areas: [area], themes: [world.theme] } })
    const after = await rowOf(id)
    expect(after?.selection).toMatchObject({ areas: ['GM9001'], themes: ['natuur'] })
    expect(after?.former.map(({ selection }) => [selection.areas, selection.themes])).toEqual([
      [['GM9001'], []],
      [before?.selection.areas, []],
    ])
    for (const { until } of after?.former ?? []) expect(until).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    await runJobs(payload)
  })

  it('cannot be deleted while a door selects by it, as the door would show more', async () => {
    const area = await makeArea()
    const id = await made({ selection: { areas: [area], themes: [world.theme] } })
    const refused = await rest(payload, 'DELETE', `/api/areas/${area}`, { as: world.as.admin })
    expect([refused.status, complaint(refused)]).toEqual([409, expect.stringContaining(`Deur ${number}`)])
    await change(id, { selection: { areas: [], themes: [world.theme] } })
    expect((await rest(payload, 'DELETE', `/api/areas/${area}`, { as: world.as.admin })).status).toBe(200)
  })
})

it('is left alone when nothing changed, and is made right by a reconciliation', async () => {
  const id = await made()
  const before = await rowOf(id)
  await change(id, { name: 'Alleen in het beheer' })
  expect(await rowOf(id)).toEqual(before)
  await query(payload, sql`update feed_doors set title = 'Verkeerd' where source = ${String(id)}`)
  await reconcile(payload)
  expect((await rowOf(id))?.title).toBe('Samen Zwolle')
})
