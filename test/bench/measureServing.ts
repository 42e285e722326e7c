import { fork } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { handleEndpoints } from 'payload'
import type { Bench } from './openBench'
import { median, type Figure } from './printTable'
import { timesASecond } from './measureImport'

const ROUNDS = 3
const SECONDS = 3
const CONNECTIONS = 64
const GZIP = { 'accept-encoding': 'gzip' }

/** A feed from memory and from the database, against a bare server with the same bytes and Payload's own list. */
export const measureServing = async ({ payload, databaseUrl, mediaDir }: Bench): Promise<Figure[]> => {
  const feeds = await startChild('serveFeeds', { BENCH_DATABASE_URL: databaseUrl, BENCH_MEDIA_DIR: mediaDir })
  const address = `${feeds.url}/feeds/initiatives.rss`
  const first = await fetch(address, { headers: GZIP })
  const etag = first.headers.get('etag') ?? ''
  const bare = await startChild('serveBytes', { BENCH_SOURCE: address })
  try {
    const hot: Record<'feed' | 'unchanged' | 'bare', number[]> = { feed: [], unchanged: [], bare: [] }
    for (let round = 0; round < ROUNDS; round++) {
      hot.bare.push(await requestsASecond(bare.url, GZIP))
      hot.feed.push(await requestsASecond(address, GZIP))
      hot.unchanged.push(await requestsASecond(address, { ...GZIP, 'if-none-match': etag }))
    }
    // Each request asks for another instant, so that none of them is in memory.
    const cold = await timesASecond(200, async (number) => {
      const since = new Date(Date.UTC(2020, 0, 1, 0, number)).toISOString()
      await (await fetch(`${address}?since=${since}`, { headers: GZIP })).arrayBuffer()
    })
    const list = await timesASecond(200, async () => {
      const request = new Request('http://localhost/api/initiatives?limit=30&depth=1&sort=-publishedAt')
      await (await handleEndpoints({ config: Promise.resolve(payload.config), request })).arrayBuffer()
    })
    const server = 'bare node:http, the same bytes'
    return [
      {
        what: 'feed of 30 from memory, gzip',
        rate: median(hot.feed),
        against: server,
        otherRate: median(hot.bare),
      },
      {
        what: 'feed not modified (304)',
        rate: median(hot.unchanged),
        against: server,
        otherRate: median(hot.bare),
      },
      {
        what: 'feed of 30 from the database',
        rate: cold,
        against: "Payload's REST list of 30",
        otherRate: list,
      },
    ]
  } finally {
    bare.stop()
    feeds.stop()
  }
}

const requestsASecond = async (url: string, headers: Record<string, string>): Promise<number> => {
  const { requests, errors } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (errors > 0) throw new Error(`${errors} requests to ${url} failed.`)
  return requests.average
}

/** Starts a server in a process of its own, as it runs in production, and hears its address from it. */
const startChild = async (name: string, env: Record<string, string>) => {
  const child = fork(new URL(`./${name}.ts`, import.meta.url), {
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
  })
  const [url] = (await once(child, 'message')) as [string]
  return { url, stop: () => child.kill('SIGTERM') }
}
