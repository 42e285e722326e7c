import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../../../src/feeds/exports'
import { resources } from '../../../src/feeds/openData/resources'
import { makeEvent, makeIdea, makePost } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { designRules, lintOpenApi } from '../../fixtures/readers/lintOpenApi'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

interface Operation {
  operationId: string
  parameters?: { $ref?: string; name?: string; schema?: { enum?: string[] } }[]
}
interface OpenApi {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, { get: Operation; servers?: { url: string }[] }>
  components: {
    schemas: Record<string, unknown>
    parameters: Record<string, { schema: { enum?: string[]; items?: { enum?: string[] } } }>
  }
}

let database: FeedsDatabase
let site: RunningSite
const path = '/open-data/v1/openapi.json'
const get = async (search = '') => JSON.parse((await site.get(path + search)).text) as OpenApi

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  await writeItem(database.client, makeEvent(2))
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

describe('the description of the open data', () => {
  it('is OpenAPI 3.1 that any site may read, and says the version of the contract', async () => {
    const { headers, status } = await site.get(path)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': '1.4.0',
      'content-language': 'nl',
    })
    const document = await get()
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Open data van Noaber', version: '1.4.0' },
      servers: [{ url: 'https://noaber.example/open-data/v1' }],
    })
    expect((await get('?lang=en')).info.title).toBe('Open data of Noaber')
    expect(JSON.stringify(document)).not.toMatch(/"nl":"|undefined/)
  })

  it('has every address of the registry, and names the files that there are', async () => {
    const { paths } = await get()
    const described = resources.filter(({ describe }) => describe).map(({ path: each }) => each)
    for (const each of described.filter((name) => !name.includes('.')))
      expect(Object.keys(paths)).toContain(each)
    const ids = Object.values(paths).map(({ get: { operationId } }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const files = paths['/v1/{file}']?.get.parameters?.find(({ name }) => name === 'file')?.schema?.enum ?? []
    for (const format of exportFormats.filter(({ types }) => !types)) {
      expect(files).toEqual(expect.arrayContaining([`all.${format.path}`, `ideas.${format.path}`]))
    }
  })

  it('points at addresses that answer', async () => {
    const { paths, servers, components } = await get()
    for (const [template, { get: operation, servers: own = servers }] of Object.entries(paths)) {
      const values = (operation.parameters ?? []).map(({ $ref, ...inline }) =>
        $ref ? { name: 'type', ...components.parameters[$ref.split('/').pop() ?? ''] } : inline,
      )
      const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'id'
          ? '00000000-0000-4000-8000-000000000001'
          : (values.find((each) => each.name === name)?.schema?.enum?.find((value) => /^ideas/.test(value)) ??
            ''),
      )
      const { pathname } = new URL((own[0]?.url ?? '') + filled)
      expect((await site.get(pathname)).status, pathname).toBe(200)
    }
  })

  it('knows a type that a host adds, and the values that filters may have', async () => {
    expect(JSON.stringify(await get())).not.toContain('posts')
    await writeItem(database.client, makePost(9))
    await until(async () => (await site.get(path)).text.includes('PostsItem'))
    const { components } = await get()
    expect(components.parameters.typeOrAll?.schema.enum).toEqual(expect.arrayContaining(['all', 'posts']))
    expect(components.parameters.area?.schema.items?.enum).toContain('GM0193')
    expect(components.schemas.PostsItem).toMatchObject({ properties: { type: { const: 'posts' } } })
  })

  it.each([
    ['?lang=de', 'unknownValue', ['nl', 'en']],
    ['?theme=natuur', 'unknownParameter', ['lang']],
  ])('says what is valid at %s', async (search, code, valid) => {
    const { status, headers, text } = await site.get(path + search)
    expect(status).toBe(400)
    expect(headers['api-version']).toBe('1.4.0')
    expect(JSON.parse(text)).toMatchObject({ code, valid })
  })
})

describe('the NL API Design Rules', () => {
  it.skipIf(!designRules)('find nothing wrong', { timeout: 180_000 }, async () => {
    expect(await lintOpenApi(site, designRules ?? '')).toEqual([])
  })
})
