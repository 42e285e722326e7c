import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startHubSite, type HubSite } from '../hub/hubSite'
import { hasProgram, runRecipe, startRecipe } from './recipes'

let database: FeedsDatabase
let site: HubSite
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-recipes-'))
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const number of [1, 2, 3]) await publish(number, `Plan ${number}`)
  site = await startHubSite(database)
})

afterAll(async () => {
  await site?.close()
  await database?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Publishes an idea of before now, so that a withdrawal of now comes after it. */
const publish = (number: number, title: string, minutesAgo = 60) => {
  const at = new Date(Date.now() - minutesAgo * 60_000).toISOString()
  return writeItem(database.client, makeIdea(number, { title, published: at, updated: at }))
}

const readJson = async (...path: string[]) => JSON.parse(await readFile(join(folder, ...path), 'utf8'))

describe.skipIf(!hasProgram('curl'))('the recipes for a shell', () => {
  it('fetches a feed, and not again when nothing changed', async () => {
    const run = { program: 'sh', name: 'ophalen.sh', folder, env: { NOABER: site.url } } as const
    expect(await runRecipe(run)).toMatchObject({ code: 0, errors: '' })
    const before = await stat(join(folder, 'ideas.json'))
    expect((await readJson('ideas.json')).items).toHaveLength(3)
    expect(await runRecipe(run)).toMatchObject({ code: 0, errors: '' })
    const after = await stat(join(folder, 'ideas.json'))
    expect([after.size, after.mtimeMs]).toEqual([before.size, before.mtimeMs])
    await publish(4, 'Plan 4')
    await expect
      .poll(async () => {
        await runRecipe(run)
        return (await readJson('ideas.json')).items.length
      })
      .toBe(4)
  })

  it('shows what an error says', async () => {
    const { output } = await runRecipe({ program: 'sh', name: 'fout.sh', folder, env: { NOABER: site.url } })
    expect(JSON.parse(output)).toMatchObject({ status: 400, code: 'unknownValue', parameter: 'theme' })
  })
})

describe.skipIf(!hasProgram('python3'))('the recipes for Python', () => {
  const mirror = async () => {
    const run = { program: 'python3', name: 'spiegel.py', folder, env: { NOABER: site.url } } as const
    expect(await runRecipe(run)).toMatchObject({ code: 0, errors: '' })
    const { items } = await readJson('spiegel.json')
    return Object.values(items as Record<string, { title: string }>).map(({ title }) => title)
  }

  it('keeps a copy that follows publications, edits and withdrawals', async () => {
    await publish(5, 'Een boomgaard')
    await expect.poll(mirror, { timeout: 30_000 }).toContain('Een boomgaard')
    await publish(5, 'Een boomgaard met bijen', 30)
    await expect.poll(mirror, { timeout: 30_000 }).toContain('Een boomgaard met bijen')
    await withdrawItem(database.client, urnOf(5))
    await expect.poll(mirror, { timeout: 30_000 }).not.toContain('Een boomgaard met bijen')
    const { items } = (await (await fetch(`${site.url}/open-data/v1/active-ids`)).json()) as {
      items: { urn: string }[]
    }
    const kept = Object.keys((await readJson('spiegel.json')).items)
    expect(kept.sort()).toEqual(items.map(({ urn }) => urn).sort())
  })

  it('begins anew when the changes do not go back to where the copy stopped', async () => {
    await publish(8, 'Een oud plan')
    await expect.poll(mirror, { timeout: 30_000 }).toContain('Een oud plan')
    // As when a backup of before it came back.
    await database.client.query('delete from feed_items where urn = $1', [urnOf(8)])
    await database.client.query('delete from feed_changes where urn = $1', [urnOf(8)])
    await publish(9, 'Een nieuw plan')
    await expect.poll(mirror, { timeout: 30_000 }).toContain('Een nieuw plan')
    expect(await mirror()).not.toContain('Een oud plan')
  })

  it('names what must go, and nothing when the list cannot be had', async () => {
    const have = [urnOf(1), urnOf(5), urnOf(999)].join('\n')
    const run = { program: 'python3', name: 'opruimen.py', folder, env: { NOABER: site.url } } as const
    expect(await runRecipe(run, have)).toEqual({
      code: 0,
      errors: '',
      output: `${urnOf(5)}\n${urnOf(999)}\n`,
    })
    const away = await runRecipe({ ...run, env: { NOABER: 'http://127.0.0.1:9' } }, have)
    expect([away.code, away.output]).toEqual([1, ''])
  })

  it('subscribes, and gets a publication and its withdrawal', async () => {
    const [own, port] = [join(folder, 'abonnee'), await freePort()]
    const env = {
      TOPIC: `${site.url}/feeds/ideas.json`,
      CALLBACK: `http://127.0.0.1:${port}/noaber`,
      SECRET: 'een geheim van ons samen',
      PORT: String(port),
    }
    const child = await startRecipe({ program: 'python3', name: 'abonnee.py', folder: own, env })
    try {
      await expect.poll(() => existsSync(join(own, 'pad.txt')), { timeout: 30_000 }).toBe(true)
      const path = await readFile(join(own, 'pad.txt'), 'utf8')
      const callback = `${env.CALLBACK}/${path}`
      const titles = async () =>
        existsSync(join(own, 'ontvangen.json'))
          ? Object.values(
              (await readJson('abonnee', 'ontvangen.json')) as Record<string, { title: string }>,
            ).map(({ title }) => title)
          : []
      await expect.poll(titles, { timeout: 30_000 }).toContain('Plan 1')
      await expect.poll(async () => (await site.row({ callback })).status, { timeout: 30_000 }).toBe('active')
      await publish(6, 'Een dorpshuis')
      await expect.poll(titles, { timeout: 30_000 }).toContain('Een dorpshuis')
      await withdrawItem(database.client, urnOf(6))
      await expect.poll(titles, { timeout: 30_000 }).not.toContain('Een dorpshuis')
      const forged = await fetch(callback, {
        method: 'POST',
        headers: { 'X-Hub-Signature': 'sha256=00' },
        body: '{"items": [], "_noaber": {"withdrawn": []}}',
      })
      expect(forged.status).toBe(403)
      const confirm = async (address: string, topic: string) => {
        const answer = await fetch(`${address}?hub.mode=subscribe&hub.topic=${topic}&hub.challenge=1`)
        return [answer.status, await answer.text()]
      }
      expect(await confirm(callback, 'https://kwaad.example')).toEqual([404, ''])
      // A stranger guesses an address: nothing listens there, so nobody else can subscribe it with another secret.
      for (const guess of [env.CALLBACK, `${env.CALLBACK}/`, `${env.CALLBACK}/${path}/x`]) {
        expect(await confirm(guess, env.TOPIC)).toEqual([404, ''])
        expect((await fetch(guess, { method: 'POST', body: '{}' })).status).toBe(404)
      }
      expect((await fetch(`${callback}?hub.mode=denied&hub.topic=${env.TOPIC}`)).status).toBe(200)
    } finally {
      child.kill()
    }
  })
})

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
