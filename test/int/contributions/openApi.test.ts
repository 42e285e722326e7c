import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { lintDescription } from '../../fixtures/readers/lintOpenApi'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { makeClient, sentInitiative, type ApiAnswer, type ApiClient } from './apiClient'
import { serveRest } from './serveRest'

let payload: Payload
let world: World
let site: string
let client: ApiClient
let description: { paths: Record<string, unknown>; info: { title: string } }

const read = async (language = 'nl') =>
  (await fetch(`${site}/api/partners/openapi.json`, { headers: { 'Accept-Language': language } })).json()

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await serveRest(payload)
  client = await makeClient(payload, site, world.partner)
  description = (await read()) as typeof description
})

it('is there for everybody, in both languages', async () => {
  expect(description.info.title).toBe('API voor partners')
  expect(((await read('en')) as typeof description).info.title).toBe('API for partners')
  expect(JSON.stringify(description)).not.toMatch(/"nl":|undefined/)
})

it('has nothing that Spectral finds wrong', { timeout: 180_000 }, async () => {
  expect(await lintDescription(JSON.stringify(description), 'spectral:oas')).toEqual([])
})

it('describes what is sent and what is answered', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(description, 'api')
  const held = (schema: string, value: unknown) => {
    const check = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
    expect(check(value), JSON.stringify(check.errors)).toBe(true)
  }
  const holds = (schema: string, { body }: ApiAnswer) => held(schema, body)
  held('Contribution', sentInitiative())
  held('Contributions', { items: [{ sourceId: '1', ...sentInitiative() }] })
  holds('Taken', await client.call('PUT', '/1', sentInitiative()))
  holds('Described', await client.call('GET', '/1'))
  holds(
    'Report',
    await client.call('POST', '', { items: [{ sourceId: '1' }, { sourceId: '1', ...sentInitiative() }] }),
  )
  holds('Page', await client.call('GET'))
  holds('Withdrawn', await client.call('DELETE', '/1?reason=x'))
  holds('Errors', await client.call('PUT', '/1', { titel: 1 }))
  holds('Errors', await client.call('GET', '/2'))
})
