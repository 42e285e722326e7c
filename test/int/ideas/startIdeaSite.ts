import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Payload } from 'payload'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { createFeeds } from '../../../src/feeds/index'
import { ideasRouter } from '../../../src/server/ideas/ideasRouter'
import { reportsRouter } from '../../../src/server/reports/reportsRouter'
import { createSite } from '../../../src/site/index'

/** What the site answered, without following it to another address. */
export interface Answered {
  status: number
  location: string | null
  headers: Headers
  text: string
}

/** The public pages and the idea form behind one address, as the front door has them. */
export interface IdeaSite {
  url: string
  get: (path: string, headers?: Record<string, string>) => Promise<Answered>
  /** Sends a form as a browser does; a list is a field that is there more than once. */
  form: (path: string, fields: Record<string, string | string[]>, ip?: string) => Promise<Answered>
  json: (path: string, body: unknown) => Promise<Answered>
  ask: (path: string, init: RequestInit) => Promise<Answered>
  logged: string[]
  close: () => Promise<void>
}

/**
 * Starts pages and form on a free port. Believes what is said about where a request came from.
 *
 * @param isKnownByPort - the address that people know is that of the port: for widgets, which ask there
 */
export const startIdeaSite = async (payload: Payload, isKnownByPort = false): Promise<IdeaSite> => {
  const logged: string[] = []
  const log = (data: object, message: string) => void logged.push(JSON.stringify(data) + message)
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const feeds = createFeeds({
    databaseUrl: databaseUrl(),
    publicUrl: isKnownByPort ? url : 'https://noaber.example',
    mediaDir: process.env.NOABER_MEDIA_DIR ?? '',
    log: { info: log, warn: log, error: log },
    pollInterval: 20,
  })
  await feeds.started
  app.set('trust proxy', true)
  app.use(ideasRouter({ payload, context: feeds.context }))
  app.use(reportsRouter({ payload, context: feeds.context }))
  app.use(createSite(feeds))
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const answer = await fetch(url + path, { redirect: 'manual', ...init })
    const { headers, status } = answer
    return { status, headers, location: headers.get('location'), text: await answer.text() }
  }
  return {
    url,
    logged,
    ask,
    get: (path, headers = {}) => ask(path, { headers: { accept: 'text/html', ...headers } }),
    form: (path, fields, ip) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields))
        for (const each of [value].flat()) body.append(name, each)
      return ask(path, { method: 'POST', body, headers: ip ? { 'x-forwarded-for': ip } : {} })
    },
    json: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://dorp.example' },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await feeds.close()
    },
  }
}
