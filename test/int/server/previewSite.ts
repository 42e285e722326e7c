import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Payload } from 'payload'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { createFeeds } from '../../../src/feeds/index'
import { PREVIEWS } from '../../../src/operations/previewAddress'
import { previewRouter } from '../../../src/server/previews/previewRouter'
import { createSite } from '../../../src/site/index'
import type { Credentials } from '../rest'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What a preview answered. */
export interface PreviewAnswer {
  status: number
  headers: Headers
  text: string
}

/** Previews with the pages of the site behind them, as the front door has them. */
export interface PreviewSite {
  get: (path: string, as?: Credentials) => Promise<PreviewAnswer>
  /** What the form sends while somebody types. */
  type: (path: string, as: Credentials, data: unknown) => Promise<PreviewAnswer>
  close: () => Promise<void>
}

/** Starts the pages and previews of a site on a free port. */
export const startPreviews = async (payload: Payload): Promise<PreviewSite> => {
  const feeds = createFeeds({
    databaseUrl: databaseUrl(),
    publicUrl: 'https://noaber.example',
    mediaDir: process.env.NOABER_MEDIA_DIR ?? '',
    log: quiet,
    pollInterval: 50,
  })
  await feeds.started
  const app = express()
  app.use(PREVIEWS, previewRouter({ payload, context: feeds.context }))
  app.use(createSite(feeds))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, as: Credentials, init: RequestInit = {}): Promise<PreviewAnswer> => {
    const headers = new Headers({ accept: 'text/html', ...(init.headers as Record<string, string>) })
    if (as && 'token' in as) headers.set('cookie', `payload-token=${as.token}`)
    if (as && 'apiKey' in as) headers.set('authorization', `api-keys API-Key ${as.apiKey}`)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return {
    get: (path, as = null) => ask(path, as),
    type: (path, as, data) =>
      ask(path, as, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data }),
      }),
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await feeds.close()
    },
  }
}
