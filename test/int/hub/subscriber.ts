import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { until } from '../feeds/startSite'

/** What the hub sent: a question, or a feed. */
export interface Received {
  method: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
}

/** How a subscriber answers; it may also say nothing. */
type Answer = (received: Received, res: ServerResponse) => void

/** A subscriber as its makers would write it: a web server that confirms and takes what it is sent. */
export interface Subscriber {
  /** The address for `hub.callback`. */
  callback: string
  /** Everything that came, in order. */
  received: Received[]
  /** The feeds that came. */
  feeds: () => Received[]
  /** Waits until there are so many feeds, and gives the last. */
  feed: (count: number) => Promise<Received>
  /** Waits for a question of this kind, and gives the last. */
  asked: (mode: string) => Promise<URLSearchParams>
  /** Answers feeds in another way from now on; without one as it should. */
  answerFeeds: (answer?: Answer) => void
  /** The same for questions. */
  answerQuestions: (answer?: Answer) => void
  close: () => Promise<void>
}

const accept: Answer = (_, res) => res.writeHead(204).end()
const confirm: Answer = ({ query }, res) => res.end(query.get('hub.challenge') ?? '')

export const startSubscriber = async (path = '/hook'): Promise<Subscriber> => {
  const received: Received[] = []
  let [toFeeds, toQuestions] = [accept, confirm]
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const { searchParams: query } = new URL(req.url ?? '', 'http://localhost')
      const { method = '', headers } = req
      const one = { method, query, headers, body: Buffer.concat(chunks).toString() }
      received.push(one)
      if (method === 'POST') toFeeds(one, res)
      else toQuestions(one, res)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const feeds = () => received.filter(({ method }) => method === 'POST')
  const questions = (mode: string) => received.filter(({ query }) => query.get('hub.mode') === mode)
  return {
    callback: `http://127.0.0.1:${port}${path}`,
    received,
    feeds,
    feed: async (count) => {
      await until(() => feeds().length >= count)
      const feed = feeds().at(-1)
      if (!feed) throw new Error('There is no feed.')
      return feed
    },
    asked: async (mode) => {
      await until(() => questions(mode).length > 0)
      return questions(mode).at(-1)?.query ?? new URLSearchParams()
    },
    answerFeeds: (answer = accept) => (toFeeds = answer),
    answerQuestions: (answer = confirm) => (toQuestions = answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The signature that a feed should carry, as a subscriber works it out. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
