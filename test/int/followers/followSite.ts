import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import express from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { createFeeds } from '../../../src/feeds/index'
import { createSite } from '../../../src/site/index'

/** What the site answered, without following it to another address. */
export interface Answered {
  status: number
  location: string | null
  headers: Headers
  text: string
}

/** The public pages and the API behind one address, as the front door has them. */
export interface FollowSite {
  /** Where it listens: `http://127.0.0.1:41234`. */
  url: string
  get: (path: string, headers?: Record<string, string>) => Promise<Answered>
  /** Sends a form as a browser does. */
  form: (path: string, fields: Record<string, string>) => Promise<Answered>
  json: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>
  /** What was logged. */
  logged: string[]
  close: () => Promise<void>
}

/** Starts pages and API on a free port. */
export const startFollowSite = async (payload: Payload): Promise<FollowSite> => {
  const logged: string[] = []
  const log = (data: object, message: string) => void logged.push(JSON.stringify(data) + message)
  const feeds = createFeeds({
    databaseUrl: databaseUrl(),
    publicUrl: 'https://noaber.example',
    mediaDir: process.env.NOABER_MEDIA_DIR ?? '',
    log: { info: log, warn: log, error: log },
    pollInterval: 20,
  })
  await feeds.started
  const app = express()
  app.use('/api', async (req, res) => {
    const hasBody = req.method === 'POST'
    const answer = await handleEndpoints({
      config: Promise.resolve(payload.config),
      request: new Request(`http://localhost${req.originalUrl}`, {
        method: req.method,
        headers: req.headers as Record<string, string>,
        ...(hasBody ? { body: Readable.toWeb(req) as ReadableStream as never, duplex: 'half' as const } : {}),
      }),
    })
    answer.headers.forEach((value, name) => res.setHeader(name, value))
    res.status(answer.status).send(Buffer.from(await answer.arrayBuffer()))
  })
  app.use(createSite(feeds))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
    const { headers, status } = answer
    return { status, headers, location: headers.get('location'), text: await answer.text() }
  }
  return {
    url: `http://127.0.0.1:${port}`,
    logged,
    get: (path, headers = {}) => ask(path, { headers: { accept: 'text/html', ...headers } }),
    form: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    json: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await feeds.close()
    },
  }
}
