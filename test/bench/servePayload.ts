/** Payload's own REST on a database that it migrates first, without Next in between. */
import { createServer } from 'node:http'
import { getPayload, handleEndpoints } from 'payload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { migrate } from '../../src/db/migrate'
import { announce } from './announce'

const url = process.env.BENCH_DATABASE_URL ?? ''
setDatabaseUrl(url)
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
await migrate(payload, url)

const answer = async (path: string) => {
  const request = new Request(`http://localhost${path}`)
  const response = await handleEndpoints({ config: Promise.resolve(payload.config), request })
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
}

const server = createServer((req, res) => {
  answer(req.url ?? '').then(
    ({ status, body }) => res.writeHead(status, { 'content-type': 'application/json' }).end(body),
    (error: unknown) => res.writeHead(500).end(String(error)),
  )
})
announce(server)
