import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PublicCache } from './PublicCache'

const now = Date.parse('2027-03-10T09:00:00Z')
const body = 'Een bericht uit de buurt. '.repeat(100)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
let server: Server | null = null

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that answers '/a' from a cache and everything else by itself; what is in memory the short way, or not. */
const listen = async (other: RequestListener = (_, res) => res.end('other')): Promise<number> => {
  const cache = new PublicCache({ revision: { current: 1, isHealthy: true }, log: quiet, now: () => now })
  const load = () =>
    Promise.resolve({
      contentType: 'text/plain; charset=utf-8',
      body,
      lastModified: now - 60_000,
      expiresAt: now + 90_000,
      headers: { Link: '</a>; rel="self"' },
    })
  server = createServer((req, res) => {
    const path = req.url ?? ''
    if (path === '/ordinary') void cache.serve(req, res.setHeader('X-Ordinary', '1'), { key: 'a', load })
    else if (cache.answer(req, res)) return
    else if (path === '/a') void cache.serve(req, res, { key: 'a', load }, path)
    else other(req, res)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Sends text over a connection, and gives what came back when nothing more comes. */
const talk = (port: number, text: string): Promise<{ answer: string; isClosed: boolean }> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    const done = (isClosed: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ answer: Buffer.concat(chunks).toString('latin1'), isClosed })
    }
    let timer = setTimeout(() => done(false), 300)
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      clearTimeout(timer)
      timer = setTimeout(() => done(false), 300)
    })
    socket.on('end', () => done(true))
  })

const ask = (path: string, fields = '', method = 'GET', version = '1.1') =>
  `${method} ${path} HTTP/${version}\r\nHost: localhost\r\n${fields}\r\n`

const headOf = (answer: string) =>
  (answer.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^(Date|Connection|Keep-Alive|X-Ordinary):/.test(line))

describe('an answer in one piece', () => {
  it.each([
    ['GET', ''],
    ['HEAD', ''],
    ['GET', 'Accept-Encoding: gzip\r\n'],
    ['GET', 'If-None-Match: *\r\n'],
    ['HEAD', 'If-None-Match: *\r\n'],
    ['GET', 'If-Modified-Since: Wed, 10 Mar 2027 08:59:00 GMT\r\n'],
  ])('says the same as one that node:http put together (%s, %s)', async (method, fields) => {
    const port = await listen()
    await talk(port, ask('/a', fields))
    const whole = await talk(port, ask('/a', fields, method))
    const ordinary = await talk(port, ask('/ordinary', fields, method))
    expect(ordinary.answer).toContain('X-Ordinary: 1')
    expect(whole.answer).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
    expect(headOf(whole.answer)).toEqual(headOf(ordinary.answer))
    expect(whole.answer.split('\r\n\r\n')[1]).toBe(ordinary.answer.split('\r\n\r\n')[1])
    expect(whole.isClosed).toBe(false)
  })

  it.each([
    ['1.0', ''],
    ['1.1', 'Connection: close\r\n'],
  ])('closes the connection of who wants that (HTTP/%s %s)', async (version, fields) => {
    const port = await listen()
    await talk(port, ask('/a'))
    const { answer, isClosed } = await talk(port, ask('/a', fields, 'GET', version))
    expect(isClosed).toBe(true)
    expect(answer).toContain('Connection: close')
    expect(answer.endsWith(body)).toBe(true)
  })

  it('keeps the order of requests that were sent without waiting', async () => {
    // The first answer takes a while; those from memory wait for it.
    const port = await listen((_, res) => void setTimeout(() => res.end('slow'), 50))
    await talk(port, ask('/a'))
    const { answer } = await talk(
      port,
      ask('/slow') + ask('/a') + ask('/slow') + ask('/a', '', 'HEAD') + ask('/a'),
    )
    expect(answer.match(/slow|Een bericht|HTTP\/1.1 200 OK/g)).toEqual([
      'HTTP/1.1 200 OK',
      'slow',
      'HTTP/1.1 200 OK',
      ...Array.from({ length: 100 }, () => 'Een bericht'),
      'HTTP/1.1 200 OK',
      'slow',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 200 OK',
      ...Array.from({ length: 100 }, () => 'Een bericht'),
    ])
  })

  it('leaves fields alone that somebody set before', async () => {
    const port = await listen()
    server?.prependListener('request', (req: IncomingMessage, res) => {
      if (req.headers.via) res.setHeader('X-Before', 'kept')
    })
    await talk(port, ask('/a'))
    expect((await talk(port, ask('/a', 'Via: 1.1 proxy\r\n'))).answer).toContain('X-Before: kept')
  })

  it('does not fill the memory for a reader that asks on and on without reading', async () => {
    const port = await listen()
    await talk(port, ask('/a'))
    const socket = connect(port, '127.0.0.1')
    const accepted = new Promise<Socket>((resolve) =>
      server?.once('request', (req: IncomingMessage) => resolve(req.socket)),
    )
    socket.pause()
    const many = ask('/a').repeat(1000)
    for (let turn = 0; turn < 50; turn++) socket.write(many)
    const far = await accepted
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(far.writableLength).toBeLessThan(1024 * 1024)
    expect(far.bytesRead).toBeLessThan(50 * many.length)
    socket.destroy()
  })
})
