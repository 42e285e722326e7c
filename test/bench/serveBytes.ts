/** The least that a server can do: the bytes of one answer, from memory, for every request. */
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'

const chunks: Buffer[] = []
get(process.env.BENCH_SOURCE ?? '', { headers: { 'accept-encoding': 'gzip' } }, (source) => {
  source.on('data', (chunk: Buffer) => chunks.push(chunk))
  source.on('end', () => {
    const body = Buffer.concat(chunks)
    const headers = {
      'content-type': 'application/rss+xml',
      'content-encoding': 'gzip',
      'content-length': body.length,
    }
    const server = createServer((_, res) => {
      res.writeHead(200, headers)
      res.end(body)
    })
    server.listen(0, '127.0.0.1', () => {
      process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
  })
})
