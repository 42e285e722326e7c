import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { performTransition } from '../../../src/operations/performTransition'
import { revokeKey } from '../../../src/operations/keys/revokeKey'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, SYSTEM, type World } from '../people'
import { editorOf, faultsIn, makeClient, sentInitiative, type ApiClient } from './apiClient'
import { serveRest } from './serveRest'

let payload: Payload
let world: World
let site: string
let client: ApiClient
let other: ApiClient

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await serveRest(payload)
  client = await makeClient(payload, site, world.partner)
  other = await makeClient(payload, site, world.otherPartner)
})

describe('DELETE', () => {
  it('withdraws with a reason, once, and PUT brings it back', async () => {
    const { body: made } = await client.call('PUT', '/weg', sentInitiative())
    expect((await client.call('DELETE', '/weg')).status).toBe(400)
    const gone = await client.call('DELETE', '/weg?reason=Gestopt')
    expect([gone.status, gone.body.outcome, gone.body.state]).toEqual([200, 'withdrawn', 'withdrawn'])
    const again = await client.call('DELETE', '/weg', { reason: 'Gestopt' })
    expect([again.status, again.body.outcome]).toEqual([200, 'unchanged'])
    const row = await readMainRow(payload, 'initiatives', Number(made.id))
    expect(row).toMatchObject({ state: 'withdrawn', stateReason: 'Gestopt' })
    expect((await client.call('PUT', '/weg', sentInitiative())).body).toMatchObject({
      outcome: 'updated',
      state: 'submitted',
    })
    expect((await client.call('DELETE', '/nooit?reason=x')).status).toBe(404)
  })
})

describe('the list', () => {
  it('has all of one partner, page by page, whatever their kind', async () => {
    const ids = ['a', 'B', 'ä', '10', '9']
    for (const id of ids) {
      await other.call('PUT', `/${encodeURIComponent(id)}`, sentInitiative({ title: `Nummer ${id}` }))
    }
    const seen: unknown[] = []
    let cursor: unknown = null
    do {
      const { body } = await other.call('GET', `?limit=2${cursor ? `&cursor=${String(cursor)}` : ''}`)
      seen.push(...(body.contributions as { sourceId: string }[]).map(({ sourceId }) => sourceId))
      cursor = body.next
    } while (cursor)
    expect(seen).toEqual(['10', '9', 'B', 'a', 'ä'])
  })

  it.each(['?limit=0', '?limit=201', '?limit=x', '?cursor=', '?cursor=%00', '?cursor=!!'])(
    'refuses %s',
    async (search) => {
      expect((await client.call('GET', search)).status).toBe(400)
    },
  )
})

describe('many at once', () => {
  it('tells of each what became of it, and one that is wrong stops no other', async () => {
    const items = [
      { sourceId: 'veel-1', ...sentInitiative() },
      { sourceId: 'veel-2', ...sentInitiative({ titel: 'x', themes: ['onbekend'] }) },
      { sourceId: 3, ...sentInitiative({ themes: ['onbekend'] }) },
      { sourceId: 'veel-1', ...sentInitiative() },
      sentInitiative(),
      null,
      { sourceId: 'veel-4', ...sentInitiative({ themes: [] }) },
    ]
    const { status, body } = await client.call('POST', '', { items })
    const results = body.results as {
      index: number
      outcome: string
      errors: { field: string; code: string }[]
    }[]
    expect(status).toBe(200)
    expect(body).toMatchObject({ created: 1, updated: 0, unchanged: 0, refused: 6 })
    expect(
      results.map(({ index, outcome, errors }) => [
        index,
        outcome,
        ...errors.map((each) => `${each.field}: ${each.code}`),
      ]),
    ).toEqual([
      [0, 'created'],
      [1, 'refused', 'titel: unknownField'],
      [2, 'refused', 'themes.0: unknownValue'],
      [3, 'refused', 'sourceId: sentTwice'],
      [4, 'refused', 'sourceId: wrongId'],
      [5, 'refused', 'sourceId: wrongId'],
      [6, 'refused', 'themes: missingField'],
    ])
    expect((await client.call('POST', '', { items: items.slice(0, 1) })).body).toMatchObject({ unchanged: 1 })
  })

  it('refuses more than a thousand, and nothing at all', async () => {
    const items = Array.from({ length: 1001 }, (_, index) => ({ sourceId: index, title: 'x' }))
    const answer = await client.call('POST', '', { items })
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      413,
      'Dit zijn 1001 bijdragen. Stuur er hoogstens 1000 tegelijk; er is nu niets van overgenomen.',
    ])
    for (const body of [{ items: [] }, [], { items: 'x' }, undefined]) {
      expect((await client.call('POST', '', body)).status).toBe(400)
    }
  })

  it('goes on when the client goes away', async () => {
    const items = Array.from({ length: 30 }, (_, index) => ({
      sourceId: `ver-${index}`,
      ...sentInitiative(),
    }))
    const leaving = new AbortController()
    const sent = fetch(`${site}/api/partners/${client.slug}/contributions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${client.secret}` },
      body: JSON.stringify({ items }),
      signal: leaving.signal,
    }).catch(() => 'left')
    const there = async () => {
      const [row] = await query<{ there: string }>(
        payload,
        sql`select count(*) as there from initiatives where origin_source_id like 'ver-%'`,
      )
      return Number(row?.there)
    }
    await expect.poll(there, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0)
    leaving.abort()
    expect(await sent).toBe('left')
    await expect.poll(there, { timeout: 60_000 }).toBe(30)
    expect((await client.call('POST', '', { items })).body).toMatchObject({ unchanged: 30 })
  })
})

describe('limits', () => {
  it('are told in every answer, and held to', async () => {
    const mine = await makeClient(payload, site, world.partner)
    const { headers } = await mine.call('GET')
    expect(headers.get('RateLimit-Policy')).toBe('"requests";q=300;w=60')
    expect(headers.get('RateLimit')).toMatch(/^"requests";r=299;t=(60|59)$/)
    const put = await mine.call('PUT', '/limiet', sentInitiative({ titel: 1 }))
    expect(put.headers.get('RateLimit-Policy')).toBe('"requests";q=300;w=60, "contributions";q=3000;w=600')
    expect(put.headers.get('RateLimit')).toMatch(/^"requests";r=298;t=\d+, "contributions";r=2999;t=\d+$/)
    await query(
      payload,
      sql`update api_calls set calls = 2500 where policy = 'contributions' and caller = ${`apiKey:${mine.keyId}`}`,
    )
    const items = Array.from({ length: 501 }, (_, index) => ({ sourceId: index }))
    const many = await mine.call('POST', '', { items })
    expect([many.status, many.body.errors?.[0]?.data.code]).toEqual([429, 'tooMany'])
    expect(Number(many.headers.get('Retry-After'))).toBeGreaterThan(500)
    // What was refused does not count, and others have limits of their own.
    expect((await mine.call('POST', '', { items: items.slice(1) })).status).toBe(200)
    await query(
      payload,
      sql`update api_calls set calls = 300 where policy = 'requests' and caller = ${`apiKey:${mine.keyId}`}`,
    )
    expect((await mine.call('GET')).status).toBe(429)
    expect((await client.call('GET')).status).toBe(200)
    await query(
      payload,
      sql`update api_calls set started_at = now() - interval '61 seconds' where caller = ${`apiKey:${mine.keyId}`}`,
    )
    expect((await mine.call('GET')).headers.get('RateLimit')).toMatch(/r=299;t=60$/)
  })

  it('hold for calls at the same moment', async () => {
    const mine = await makeClient(payload, site, world.partner)
    await mine.call('GET')
    await query(payload, sql`update api_calls set calls = 295 where caller = ${`apiKey:${mine.keyId}`}`)
    const answers = await Promise.all(Array.from({ length: 20 }, () => mine.call('GET')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
  })
})

describe('who may', () => {
  const everywhere = [
    ['GET', ''],
    ['POST', ''],
    ['GET', '/x'],
    ['PUT', '/x'],
    ['DELETE', '/x?reason=x'],
  ] as const

  it.each(everywhere)('%s%s: only the partner itself', async (method, path) => {
    await client.call('PUT', '/x', sentInitiative({ title: 'Van ons' }))
    const body =
      method === 'GET' ? undefined : { ...sentInitiative(), items: [{ sourceId: 'x', ...sentInitiative() }] }
    const send = (more: { slug?: string; secret?: string }) =>
      client.call(method, path, method === 'DELETE' ? undefined : body, more)
    const nobody = await send({ secret: 'noaber_x' })
    expect([nobody.status, nobody.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer'])
    const answers = await Promise.all([
      send({ secret: other.secret }),
      send({ slug: other.slug }),
      send({ slug: 'bestaat-niet' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(new Set(answers.map(({ body: said }) => JSON.stringify(said))).size).toBe(1)
    expect((await client.call('GET', '/x')).body).toMatchObject({ title: 'Van ons', state: 'submitted' })
  })

  it('staff and residents do not', async () => {
    for (const as of [world.as.admin, world.as.editor, world.as.assessor]) {
      const response = await fetch(`${site}/api/partners/${client.slug}/contributions`, {
        headers: { Authorization: `JWT ${as.token}` },
      })
      expect(response.status).toBe(403)
    }
  })

  it('a key that was revoked is nobody', async () => {
    const mine = await makeClient(payload, site, world.partner)
    await revokeKey({ payload, actor: SYSTEM, id: mine.keyId })
    expect((await mine.call('GET')).status).toBe(401)
  })

  it('a suspended partner reads, and writes nothing', async () => {
    const mine = await makeClient(payload, site, world.trustedPartner)
    await mine.call('PUT', '/1', sentInitiative())
    await performTransition({
      payload,
      actor: editorOf(world),
      collection: 'partners',
      id: world.trustedPartner,
      transition: 'suspend',
      reason: 'Even niet.',
    })
    expect((await mine.call('GET', '/1')).status).toBe(200)
    expect((await mine.call('PUT', '/1', sentInitiative({ title: 'Anders' }))).status).toBe(403)
    expect((await mine.call('PUT', '/2', sentInitiative({ contact: { name: 'Nieuw' } }))).status).toBe(403)
    expect((await mine.call('DELETE', '/1?reason=x')).status).toBe(403)
    const { body } = await mine.call('POST', '', { items: [{ sourceId: '3', ...sentInitiative() }] })
    expect(body).toMatchObject({ refused: 1, results: [{ errors: [{ code: 'notAllowed' }] }] })
    const left = await query(payload, sql`select 1 from contacts where name = 'Nieuw'`)
    expect([left, faultsIn(await mine.call('GET', '/2'))]).toEqual([[], []])
  })
})
