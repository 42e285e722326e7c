/** The feeds role, pages included, in a process of its own, as the site runs it. */
import { createServer } from 'node:http'
import express from 'express'
import { createFeeds } from '../../src/feeds'
import { createSite } from '../../src/site'
import { announce } from './announce'

const quiet = { info: () => undefined, warn: console.warn, error: console.error }
const feeds = createFeeds({
  databaseUrl: process.env.BENCH_DATABASE_URL ?? '',
  publicUrl: 'https://noaber.example',
  mediaDir: process.env.BENCH_MEDIA_DIR ?? '',
  log: quiet,
  // A cache of one byte keeps nothing: every answer is made anew.
  ...(process.env.BENCH_COLD ? { cacheBytes: 1 } : {}),
})
await feeds.started
const app = express()
app.use(feeds.router)
app.use(createSite(feeds))
const server = createServer((req, res) => {
  if (!feeds.answer(req, res)) app(req, res)
})
announce(server)
