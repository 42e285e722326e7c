import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEMO_ACCOUNTS, seedDemo } from '../../../src/demo'
import { areas } from '../../../src/demo/content/areas'
import { ideas } from '../../../src/demo/content/ideas'
import { initiatives } from '../../../src/demo/content/initiatives'
import { presets } from '../../../src/demo/content/presets'
import { windows } from '../../../src/demo/content/subsidies'
import { ideaWorkflow } from '../../../src/collections/Ideas/workflow'
import { initiativeWorkflow } from '../../../src/collections/Initiatives/workflow'
import { reconcile } from '../../../src/operations/reconcile'
import type { Item } from '../../../src/feeds/schema/generated'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { publicStates, type Workflow } from '../../../src/workflow'
import { readEverything } from '../../fixtures/readers/readEverything'
import { startSite } from '../feeds/startSite'
import { usePayload } from '../payload'

let payload: Payload
let seeded: Awaited<ReturnType<typeof seedDemo>>
const log = { info: () => undefined }

const query = async <Row>(sql: string): Promise<Row[]> => {
  const { pool } = payload.db as unknown as PostgresAdapter
  return (await pool.query(sql)).rows as Row[]
}

beforeAll(async () => {
  payload = await usePayload()
  seeded = await seedDemo({ payload, log })
}, 120_000)

const publicSlugs = (workflow: Workflow, list: readonly { slug: string; state: string }[]): string[] =>
  list.filter(({ state }) => publicStates(workflow).includes(state)).map(({ slug }) => slug)

describe('seedDemo', () => {
  it('gives an account for each role, that one can sign in with', async () => {
    expect(seeded?.accounts).toEqual(DEMO_ACCOUNTS)
    for (const { email, password, role } of DEMO_ACCOUNTS) {
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user).toMatchObject({ role })
    }
  })

  it('shares saved lists of the desk, each of which finds something', async () => {
    const { docs } = await payload.find({ collection: 'payload-query-presets', depth: 0 })
    const { docs: editors } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'editor' } },
    })
    expect(docs.map(({ title }) => title).sort()).toEqual(presets.map(({ title }) => title).sort())
    for (const { access, relatedCollection, where } of docs) {
      expect(access?.read?.constraint).toBe('everyone')
      expect(access?.delete?.users).toEqual(editors.map(({ id }) => id))
      const found = await payload.count({ collection: relatedCollection, where: where as Where })
      expect(found.totalDocs).toBeGreaterThan(0)
    }
  })

  it('makes everything once: a site that has accounts is left as it is', async () => {
    expect(await seedDemo({ payload, log })).toBeNull()
    expect((await payload.count({ collection: 'areas' })).totalDocs).toBe(areas.length)
  })

  it.each([
    ['ideas', () => publicSlugs(ideaWorkflow, ideas)],
    ['initiatives', () => publicSlugs(initiativeWorkflow, initiatives)],
    ['subsidy-windows', () => windows.map(({ slug }) => slug)],
  ])('publishes of %s what the public may see, and nothing else', async (type, expected) => {
    const items = await query<{ slug: string }>(`select slug from feed_items where type = '${type}'`)
    expect(items.map(({ slug }) => slug).sort()).toEqual(expected().sort())
  })

  it('makes items that are what their schema says', async () => {
    const folder = 'src/feeds/schema'
    const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
    const schemas = readdirSync(folder)
      .filter((name) => name.endsWith('.schema.json') && name !== 'item.schema.json')
      .map(
        (name) =>
          [name.replace('.schema.json', ''), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const,
      )
    const validators = new Map(schemas.map(([type, schema]) => [type, ajv.compile(schema)]))
    const items = await query<{ item: Item }>('select item from feed_items')
    const faults = items.flatMap(({ item }) => {
      const validate = validators.get(item.type)
      return validate?.(item) ? [] : [{ slug: item.slug, errors: validate?.errors ?? 'no schema' }]
    })
    expect(faults).toEqual([])
  })

  it('comes out whole in every format and list, as parsers of others read them', async () => {
    const site = await startSite({ databaseUrl: databaseUrl() })
    try {
      await readEverything(site)
    } finally {
      await site.close()
    }
  })

  it('keeps contacts, handlers and answers that were not given out of what is public', async () => {
    const items = JSON.stringify(await query('select item from feed_items'))
    expect(items).not.toMatch(/@example\.org|Hanna|Contactpersoon van|delen we in het voorjaar meetsets uit/)
  })

  it('writes one line of history for each document that came in, and one for each step after that', async () => {
    const [row] = await query<{ imported: number; documents: number }>(`
      select (select count(*)::int from transitions where transition = 'import') as imported,
        (select count(*)::int from ideas) + (select count(*)::int from initiatives) + (select count(*)::int from events) +
        (select count(*)::int from themes) + (select count(*)::int from partners) + (select count(*)::int from grants) +
        (select count(*)::int from subsidy_windows) as documents`)
    expect(row?.imported).toBe(row?.documents)
    const steps = await query<{ transition: string }>(
      "select distinct transition from transitions where actor_kind = 'user' order by 1",
    )
    expect(steps.map(({ transition }) => transition)).toEqual(['assign', 'decide', 'finishAnswer', 'merge'])
  })

  it('leaves nothing for reconcile to repair', async () => {
    expect(await reconcile(payload)).toMatchObject({ written: 0, withdrawn: 0 })
  })
})
