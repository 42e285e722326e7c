import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { performTransition } from '../../../src/operations/performTransition'
import { makeAccessWorld, type AccessWorld } from '../access/accessWorld'
import { addSecrets, makeDocument } from '../access/makeDocument'
import { SECRET, SECRET_DATE } from '../access/secrets'
import { query } from '../feed'
import { startSite, until, type RunningSite } from '../feeds/startSite'
import { usePayload } from '../payload'
import { editorOf } from './site'

let payload: Payload
let world: AccessWorld
let site: RunningSite

const TYPES = ['ideas', 'initiatives', 'events', 'subsidy-windows', 'themes', 'partners'] as const

/** What stands in private fields only: of documents, of people, and of what is not public yet. */
const CANARIES = [
  SECRET,
  SECRET_DATE,
  'answerReady',
  'Antwoord klaar',
  '0612345678',
  '@example.org',
  'assessor',
]

const canariesIn = (text: string): string[] => CANARIES.filter((canary) => text.includes(canary))

beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
  await addSecrets(world, 'partners', world.partner)
  for (const collection of TYPES) {
    for (const visibility of ['public', 'unpublished', 'hidden'] as const) {
      const id = await makeDocument(world, collection, visibility)
      // A document that was public, and with it its addresses, changes and files.
      if (visibility === 'public' && collection === 'events') {
        const gone = await makeDocument(world, collection, 'public')
        const actor = editorOf(world)
        await performTransition({
          payload,
          actor,
          collection,
          id: gone,
          transition: 'withdraw',
          reason: SECRET,
        })
      }
      expect(id).toBeGreaterThan(0)
    }
  }
  site = await startSite({ databaseUrl: databaseUrl() })
})

afterAll(() => site.close())

describe('what stands in private fields', () => {
  it.each(['feed_items', 'feed_changes', 'feed_addresses', 'feed_media', 'feed_vocabulary'])(
    'is not in %s',
    async (table) => {
      const rows = await query<{ text: string }>(
        payload,
        sql`select row_to_json(t)::text as text from ${sql.identifier(table)} t`,
      )
      if (table === 'feed_items') expect(rows.length).toBeGreaterThanOrEqual(TYPES.length)
      expect(rows.flatMap(({ text }) => canariesIn(text))).toEqual([])
    },
  )

  it.each(builtInTypes)('is not in the feeds and pages of $name', async ({ name: type, path }) => {
    await until(async () => (await site.get(`/feeds/${type}.json`)).text.includes('urn:uuid:'))
    const addresses = await query<{ slug: string }>(
      payload,
      sql`select slug from feed_addresses where type = ${type}`,
    )
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of [
      ...['json', 'atom', 'rss'].map((format) => `/feeds/${type}.${format}?limit=100`),
      `/feeds/${type}.json?withdrawn=1`,
      `/${path}`,
      ...addresses.map(({ slug }) => `/${path}/${slug}`),
      '/',
    ]) {
      const { status, text } = await site.get(address)
      expect(status).toBeLessThan(500)
      expect([address, canariesIn(text)]).toEqual([address, []])
    }
    for (const q of [SECRET, SECRET.toLowerCase(), '0612345678']) {
      const { text } = await site.get(`/feeds/${type}.json?q=${q}`)
      const { items } = JSON.parse(text) as { items: unknown[] }
      expect(items).toEqual([])
    }
  })
})
