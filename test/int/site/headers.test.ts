import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { styleSheet } from '../../../src/site/assets'
import { makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  for (let number = 1; number <= 30; number += 1) await writeItem(client, makeIdea(number))
  await withdrawItem(client, urnOf(1))
  await withdrawItem(client, urnOf(2), { target: urnOf(3) })
  site = await startSite({ databaseUrl: database.url })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

describe('what every page carries', () => {
  it.each([
    ['/', 200],
    ['/?lang=en', 200],
    ['/ideeen', 200],
    ['/ideeen/idee-5', 200],
    ['/zoeken?q=bos', 200],
    ['/subsidiewijzer', 200],
    ['/subsidiewijzer?amount=veel', 400],
    ['/feeds', 200],
    ['/open-data/v1/docs', 200],
    ['/toegankelijkheid', 200],
    ['/privacy', 200],
    ['/volgen', 200],
    ['/ideeen/', 301],
    ['/ideeen/idee-2', 301],
    ['/ideeen/idee-1', 410],
    ['/ideeen?theme=voetbal', 400],
    ['/nergens', 404],
    ['/media/kwijt.png', 404],
    ['/assets/site.css', 404],
    ['/%E0%A4%A', 404],
  ])(
    '%s (%i) runs no script of others, is in no frame of others, and keeps nothing',
    async (path, status) => {
      // The second answer comes from memory, where there is one.
      for (let round = 0; round < 2; round += 1) {
        const { headers, status: answered } = await site.get(path, { headers: { accept: 'text/html' } })
        expect(answered).toBe(status)
        const policy = String(headers['content-security-policy'])
        for (const part of [
          "default-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
        ])
          expect(policy).toContain(part)
        expect(policy).not.toMatch(/unsafe|\*/)
        expect(policy.match(/script-src [^;]*/)?.[0] ?? "script-src 'self'").toBe("script-src 'self'")
        expect(headers).toMatchObject({
          'cross-origin-opener-policy': 'same-origin',
          'permissions-policy': 'camera=(), geolocation=(), microphone=()',
          'referrer-policy': expect.stringMatching(
            /^(no-referrer|strict-origin-when-cross-origin)$/,
          ) as string,
          'strict-transport-security': 'max-age=31536000',
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
        })
        expect(headers['set-cookie']).toBeUndefined()
      }
    },
  )

  it.each(['/robots.txt', '/sitemap.xml', '/.well-known/security.txt', styleSheet.path])(
    '%s is taken for what it is',
    async (path) => {
      expect((await site.get(path)).headers['x-content-type-options']).toBe('nosniff')
    },
  )
})

it('has a style sheet below 40 kB, and a list below 30 kB compressed', async () => {
  expect(styleSheet.bytes.length).toBeLessThan(40_000)
  expect(gzipSync(styleSheet.bytes).length).toBeLessThan(12_000)
  const { text } = await site.get('/ideeen', { headers: { accept: 'text/html' } })
  expect(gzipSync(text).length).toBeLessThan(30_000)
})
