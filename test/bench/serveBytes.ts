/** The bytes of one answer, from memory, for every request: the least that node:http can do, or Express `res.send`. */
import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import express from 'express'
import { announce } from './announce'

const source = await fetch(process.env.BENCH_SOURCE ?? '', { headers: { 'accept-encoding': 'identity' } })
const plain = Buffer.from(await source.arrayBuffer())
const gzip = gzipSync(plain, { level: 7 })

const bare: RequestListener = (req, res) => {
  const isGzip = req.headers['accept-encoding'] === 'gzip'
  const body = isGzip ? gzip : plain
  res.writeHead(200, {
    'content-type': 'application/rss+xml',
    'content-length': body.length,
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  })
  res.end(body)
}

const app = express()
app.disable('x-powered-by')
app.get('/feed.rss', (req, res) => {
  const isGzip = req.headers['accept-encoding'] === 'gzip'
  res.set('Content-Type', 'application/rss+xml').set('Vary', 'Accept-Encoding')
  if (isGzip) res.set('Content-Encoding', 'gzip')
  res.send(isGzip ? gzip : plain)
})

const server = createServer(process.env.BENCH_SERVER === 'express' ? app : bare)
announce(server)
