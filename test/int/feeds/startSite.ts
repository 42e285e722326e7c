import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createFeeds, type Feeds, type FeedsOptions } from '../../../src/feeds/index'
import { createSite } from '../../../src/site/index'

/** An answer as it came over the line. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

/** Feeds and pages behind a real HTTP server. */
export interface RunningSite {
  feeds: Feeds
  /** Where it listens: `http://127.0.0.1:41234`. */
  url: string
  /** Where it listens, whatever its public address is: `http://127.0.0.1:4711`. */
  origin: string
  /** How many answers left before Express saw the request. */
  fromMemory: () => number
  get: (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>
  close: () => Promise<void>
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Starts feeds and pages. The public address is https://noaber.example, wherever the server listens. */
export const startSite = async (
  options: Pick<FeedsOptions, 'databaseUrl'> & Partial<FeedsOptions>,
): Promise<RunningSite> => {
  const feeds = createFeeds({
    publicUrl: 'https://noaber.example',
    mediaDir: '/nowhere',
    log: quiet,
    pollInterval: 50,
    ...options,
  })
  await feeds.started
  const app = express()
  app.use(feeds.router)
  app.use(createSite(feeds))
  let count = 0
  const server = createServer((req, res) => {
    if (feeds.answer(req, res)) count += 1
    else app(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    feeds,
    url: `http://127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    fromMemory: () => count,
    // A plain request: fetch would decompress, follow redirects and clean up the path.
    get: (path, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const body = Buffer.concat(chunks)
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body,
              text: body.toString(),
            })
          })
        })
          .on('error', reject)
          .end()
      }),
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await feeds.close()
    },
  }
}

/** Waits until something holds, for as long as a busy machine may need; looks every few milliseconds. */
export const until = async (
  holds: () => boolean | Promise<boolean>,
  milliseconds = 40_000,
): Promise<void> => {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It never came to hold.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
