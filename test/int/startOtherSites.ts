import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (req: IncomingMessage, res: ServerResponse) => void

/** Some web sites of others, on this machine. */
export interface OtherSites {
  /** The address of a path on one of them. */
  at: (path: string, site?: 0 | 1 | 2) => string
  /** What was asked, in order: `HEAD /weg`. */
  asked: string[]
  /** How a path answers from now on; without an answer as if it were not there. */
  answer: (path: string, answer: number | Answer) => void
  userAgents: Set<string>
  close: () => Promise<void>
}

/** Starts three web sites. What was not told how to answer answers 404. */
export const startOtherSites = async (): Promise<OtherSites> => {
  const answers = new Map<string, number | Answer>()
  const asked: string[] = []
  const userAgents = new Set<string>()
  const servers = [0, 1, 2].map(() =>
    createServer((req, res) => {
      asked.push(`${req.method ?? ''} ${req.url ?? ''}`)
      userAgents.add(String(req.headers['user-agent']))
      const answer = answers.get(req.url ?? '') ?? 404
      if (typeof answer === 'number') res.writeHead(answer).end()
      else answer(req, res)
    }),
  )
  for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  return {
    at: (path, site = 0) => `http://127.0.0.1:${ports[site] ?? 0}${path}`,
    asked,
    answer: (path, answer) => void answers.set(path, answer),
    userAgents,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise<void>((resolve) => server.close(() => resolve()))
      }
    },
  }
}
