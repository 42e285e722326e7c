import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makePost, makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { present } from '../../fixtures/items/makeModel'
import type { Item } from '../../../src/feeds/schema/generated'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
const items = [makeIdea(1), makeWindow(2), makeEvent(3), makePost(4)]

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of items) await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const address = (name: string) => `/open-data/v1/schemas/${name}.json`
const get = async (path: string) => {
  const answer = await site.get(path)
  return { ...answer, json: JSON.parse(answer.text) as Record<string, unknown> }
}

/** Every published schema, as somebody else would fetch them. */
const fetchAll = async () => {
  const { json } = await get(address('unknown'))
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }))
  for (const name of json.valid as string[]) ajv.addSchema((await get(address(name))).json)
  return (name: string, data: unknown) => {
    ajv.validate(`https://noaber.example${address(name)}`, data)
    return ajv.errors ?? []
  }
}

describe('the published schemas', () => {
  it('are JSON Schema 2020-12 with the address where they stand, kept by caches', async () => {
    const { headers, json, status } = await get(address('ideas'))
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/schema+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': '1.4.0',
      'cache-control': expect.stringContaining('max-age=60') as string,
    })
    expect(headers.link).toContain('rel="service-desc"')
    expect(json).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://noaber.example${address('ideas')}`,
      title: 'IdeaItem',
    })
    const again = await site.get(address('ideas'), { headers: { 'if-none-match': headers.etag ?? '' } })
    expect(again.status).toBe(304)
  })

  it('hold for the items that are given out, of every type and of one that a host added', async () => {
    const check = await fetchAll()
    for (const { type } of items) {
      const { json } = await get(`/open-data/v1/${type}`)
      const [item, ...others] = json.items as Item[]
      expect(others).toEqual([])
      for (const name of [type, 'all', 'item']) expect(check(name, item), `${type} as ${name}`).toEqual([])
    }
    const { json: changes } = await get('/open-data/v1/changes')
    expect(changes.changes).toHaveLength(items.length)
    for (const line of changes.changes as unknown[]) expect(check('change', line)).toEqual([])
    const { json: active } = await get('/open-data/v1/active-ids')
    expect(active.items).toHaveLength(items.length)
    for (const line of active.items as unknown[]) expect(check('active-id', line)).toEqual([])
    const [idea] = present([makeIdea(1)])
    expect(check('events', idea)).not.toEqual([])
    expect(check('ideas', { ...idea, url: '/ideeen/idee-1' })).not.toEqual([])
    expect(check('ideas', { ...idea, published: 'gisteren' })).not.toEqual([])
  })

  it('let items grow: what a later version adds is no error', async () => {
    const check = await fetchAll()
    const [idea] = present([makeIdea(1)])
    expect(check('ideas', { ...idea, added: 'later' })).toEqual([])
  })

  it('are named when one is asked for that does not exist', async () => {
    const { json, status } = await get(address('bestaatniet'))
    expect(status).toBe(404)
    expect(json).toMatchObject({ code: 'unknownSchema', status: 404 })
    expect(json.valid).toEqual(expect.arrayContaining(['ideas', 'events', 'posts', 'item', 'all', 'change']))
    const wrong = await get(`${address('ideas')}?theme=natuur`)
    expect(wrong.status).toBe(400)
    expect(wrong.json).toMatchObject({ code: 'unknownParameter', parameter: 'theme' })
  })
})
