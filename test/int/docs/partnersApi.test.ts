import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeClient } from '../contributions/apiClient'
import { serveRest } from '../contributions/serveRest'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { hasProgram, runRecipe } from './recipes'

let payload: Payload
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-partners-'))
  payload = await usePayload()
  const { partner } = await makeWorld(payload)
  const site = await serveRest(payload)
  const { secret, slug } = await makeClient(payload, site, partner)
  env = { NOABER: site, PARTNER: slug, SLEUTEL: secret }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the API answers to an example of docs/partners-api.md. */
const run = async (name: string): Promise<unknown> => {
  const { code, errors, output } = await runRecipe({ program: 'sh', name, folder, env })
  expect([code, errors]).toEqual([0, ''])
  return JSON.parse(output)
}

describe.skipIf(!hasProgram('curl'))('the examples for partners', () => {
  it('send in, look, list, withdraw and send many', async () => {
    expect(await run('insturen.sh')).toMatchObject({ outcome: 'created', sourceId: '17', state: 'submitted' })
    expect(await run('insturen.sh')).toMatchObject({ outcome: 'unchanged' })
    expect(await run('stand.sh')).toMatchObject({ waitsFor: 'editors', title: 'Buurtmoestuin De Singel' })
    expect(await run('lijst.sh')).toMatchObject({ contributions: [{ sourceId: '17' }], next: null })
    expect(await run('intrekken.sh')).toMatchObject({ outcome: 'withdrawn' })
    expect(await run('veel.sh')).toMatchObject({
      created: 1,
      refused: 1,
      results: [
        { outcome: 'created', errors: [] },
        { sourceId: '19', outcome: 'refused' },
      ],
    })
  })
})
