import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type CollectionConfig, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePayload } from '../../../src/db/closePayload'
import { participation } from '../../../src/plugins/participation'
import { syndication } from '../../../src/plugins/syndication'
import { emptyDatabase } from '../database'
import { startSite, until, type RunningSite } from '../feeds/startSite'

const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text', unique: true },
    { name: 'excerpt', type: 'textarea' },
    { name: 'content', type: 'richText' },
    { name: 'notes', type: 'textarea' },
  ],
  versions: { drafts: true },
}

const hostConfig = (url: string) =>
  buildConfig({
    secret: 'een-geheim-van-de-gastheer-dat-lang-genoeg-is',
    db: postgresAdapter({ pool: { connectionString: url }, push: true }),
    editor: lexicalEditor(),
    collections: [posts],
    telemetry: false,
    plugins: [
      participation({
        labels: { ideas: { plural: { nl: 'Plannen', en: 'Plans' } } },
        fields: {
          ideas: ({ defaultFields }) => [...defaultFields, { name: 'village', type: 'text' }],
        },
      }),
      syndication({
        collections: { posts: { path: 'nieuws', fields: { summary: 'excerpt', body: 'content' } } },
      }),
    ],
  })

describe("a site of somebody else's with the plugins in it", () => {
  let payload: Payload
  let site: RunningSite
  const slug = 'posts' as CollectionSlug

  beforeAll(async () => {
    const { url } = await emptyDatabase()
    payload = await getPayload({ config: hostConfig(url), key: 'host' })
    site = await startSite({ databaseUrl: url, publicUrl: 'https://gastheer.example' })
  })

  afterAll(async () => {
    await site.close()
    await closePayload(payload)
  })

  const write = (data: Record<string, unknown>) =>
    payload.create({ collection: slug, data: data as never, draft: data._status === 'draft' })

  it('keeps its own collection and adds ours, with the field and the label that it asked for', () => {
    const { ideas } = payload.collections
    expect(Object.keys(payload.collections)).toEqual(expect.arrayContaining(['posts', 'ideas', 'partners']))
    expect(ideas.config.labels.plural).toEqual({ nl: 'Plannen', en: 'Plans' })
    expect(ideas.config.flattenedFields.map(({ name }) => name)).toContain('village')
  })

  it('finds its published posts in the feeds, and not its drafts', async () => {
    await write({
      title: 'Nieuws uit Raalte',
      slug: 'raalte',
      excerpt: 'Kort nieuws.',
      notes: 'intern',
      _status: 'published',
    })
    await write({ title: 'Nog niet af', slug: 'nog-niet', _status: 'draft' })
    await until(async () => (await site.get('/feeds/posts.json')).text.includes('Raalte'))
    const feed = await feedOf(site, '/feeds/posts.json')
    expect(feed.items.map(({ title }) => title)).toEqual(['Nieuws uit Raalte'])
    expect(feed.items[0]).toMatchObject({
      summary: 'Kort nieuws.',
      url: 'https://gastheer.example/nieuws/raalte',
    })
    expect(JSON.stringify(feed)).not.toContain('intern')
  })

  it('sees them change and go', async () => {
    const { id } = await write({ title: 'Tijdelijk', slug: 'tijdelijk', _status: 'published' })
    const shows = (title: string) => async () =>
      (await feedOf(site, '/feeds/posts.json')).items.some((item) => item.title === title)
    await until(shows('Tijdelijk'))
    await payload.update({ collection: slug, id, data: { title: 'Gewijzigd' } as never })
    await until(shows('Gewijzigd'))
    await payload.update({ collection: slug, id, data: { title: 'Concept' } as never, draft: true })
    await payload.delete({ collection: slug, id })
    await until(async () => !(await shows('Gewijzigd')()))
    expect(await shows('Concept')()).toBe(false)
  })
})

interface JsonFeed {
  items: { title: string; summary?: string; url: string }[]
}

const feedOf = async (site: RunningSite, path: string): Promise<JsonFeed> => {
  const { status, text } = await site.get(path)
  expect(status).toBe(200)
  return JSON.parse(text) as JsonFeed
}

describe('a mistake in the options', () => {
  const config = { secret: 'x', db: postgresAdapter({ pool: {} }), collections: [posts] }

  it.each([
    ['a collection that is not there', { collections: { artikelen: {} } }, "'artikelen'"],
    ['a collection to leave out that is not there', { exclude: ['plannen'] }, "'plannen'"],
    ['a field that is not there', { collections: { posts: { fields: { summary: 'intro' } } } }, "'intro'"],
    [
      'a type that is no part of an address',
      { collections: { posts: { type: 'Mijn Nieuws' } } },
      "'Mijn Nieuws'",
    ],
  ])('fails at start and names it: %s', (_, options, message) => {
    expect(() => syndication(options)(config)).toThrow(message)
  })

  it('fails at start on another database than Postgres', () => {
    expect(() => syndication()({ ...config, db: { ...config.db, name: 'sqlite' } })).toThrow(
      /postgresAdapter/,
    )
    expect(() => participation()({ ...config, db: { ...config.db, name: 'sqlite' } })).toThrow(
      /postgresAdapter/,
    )
  })
})
