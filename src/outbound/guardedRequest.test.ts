import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type LookupFunction } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { guardedRequest } from './guardedRequest'

const userAgent = 'Noaber test'
const open: { close: () => void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A web server on this machine. @returns its address */
const serve = async (answer: RequestListener): Promise<string> => {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => (server.closeAllConnections(), server.close()) })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Names that lead where the test wants. */
const namesFor =
  (hosts: Record<string, readonly string[]>): LookupFunction =>
  (host, _options, done) => {
    const found = (hosts[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const lost = Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    ;(done as (error: Error | null, found: unknown) => void)(found.length > 0 ? null : lost, found)
  }

const reasonFor = (address: string, options: object = {}) =>
  guardedRequest(address, { userAgent, ...options }).then(
    ({ status }) => status,
    (error: { reason?: string }) => error.reason ?? error,
  )

describe('what it does not talk to', () => {
  it.each([
    'http://127.0.0.1:8080/',
    'http://localhost:8080/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://①②⑦.⓪.⓪.①/',
  ])('%s', async (address) => {
    expect(await reasonFor(address)).toBe('privateAddress')
  })

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'http://user:word@example.org/',
    'nothing',
    '',
  ])('%j: no address to talk to', async (address) => {
    expect(await reasonFor(address)).toBe('badAddress')
  })

  it.each([22, 25, 110, 143, 5432, 6379, 9200, 6667])('port %s', async (port) => {
    expect(await reasonFor(`http://8.8.8.8:${port}/`)).toBe('refusedPort')
  })

  it.each([
    ['one address inside', ['10.0.0.1']],
    ['one inside and one outside', ['8.8.8.8', '127.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['a translated address', ['64:ff9b::a9fe:a9fe']],
    ['the metadata of a cloud', ['169.254.169.254']],
  ])('a name that leads to %s', async (_, addresses) => {
    const lookup = namesFor({ 'innocent.example': addresses })
    expect(await reasonFor('http://innocent.example/', { lookup })).toBe('privateAddress')
    expect(await reasonFor('https://innocent.example/', { lookup })).toBe('privateAddress')
  })

  it('a name that nobody has', async () => {
    expect(await reasonFor('http://nobody.example/', { lookup: namesFor({}) })).toBe('unknownHost')
  })

  it('the metadata of a cloud, also when private addresses are allowed', async () => {
    const lookup = namesFor({ 'innocent.example': ['169.254.169.254'] })
    expect(await reasonFor('http://169.254.169.254/', { allowPrivate: true })).toBe('privateAddress')
    expect(await reasonFor('http://innocent.example/', { allowPrivate: true, lookup })).toBe('privateAddress')
  })
})

describe('redirects', () => {
  const allowPrivate = true

  it('are the answer, unless some are allowed', async () => {
    const address = await serve((_, res) => res.writeHead(302, { Location: 'http://10.0.0.1/' }).end())
    expect(await reasonFor(address, { allowPrivate })).toBe(302)
  })

  it('are followed a few times', async () => {
    const address = await serve((req, res) => {
      const left = Number(new URL(req.url ?? '', 'http://x').searchParams.get('left') ?? 0)
      if (left > 0) res.writeHead(302, { Location: `/?left=${left - 1}` }).end()
      else res.end('here')
    })
    const { body, url } = await guardedRequest(`${address}?left=3`, { userAgent, allowPrivate, redirects: 3 })
    expect([body.toString(), url]).toEqual(['here', `${address}?left=0`])
    expect(await reasonFor(`${address}?left=4`, { allowPrivate, redirects: 3 })).toBe('tooManyRedirects')
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'privateAddress'],
    ['http://[::ffff:169.254.169.254]/', 'privateAddress'],
    ['http://inside.example/', 'privateAddress'],
    ['file:///etc/passwd', 'badAddress'],
    ['http://a:b@example.org/', 'badAddress'],
    ['http://127.0.0.1:6379/', 'refusedPort'],
  ])('to %s are not followed: %s', async (location, reason) => {
    const lookup = namesFor({ 'inside.example': ['169.254.1.1'] })
    const address = await serve((_, res) => res.writeHead(301, { Location: location }).end())
    expect(await reasonFor(address, { allowPrivate, lookup, redirects: 3 })).toBe(reason)
  })
})

describe('what it costs', () => {
  const allowPrivate = true

  it.each(['fail', 'cut'] as const)('an answer without end is not read to the end (%s)', async (beyond) => {
    let sent = 0
    const address = await serve((_, res) => {
      const more = () => {
        while (!res.destroyed) {
          sent += 1000
          if (!res.write('x'.repeat(1000))) return void res.once('drain', more)
        }
      }
      more()
    })
    const asked = guardedRequest(address, { userAgent, allowPrivate, maxBytes: 2048, beyond })
    if (beyond === 'fail') await expect(asked).rejects.toMatchObject({ reason: 'tooLarge' })
    else expect((await asked).body).toHaveLength(2048)
    expect(sent).toBeLessThan(20_000_000)
  })

  it('an answer that never comes ends at the limit', async () => {
    const address = await serve(() => undefined)
    expect(await reasonFor(address, { allowPrivate, timeout: 100 })).toBe('timeout')
  })

  it('an answer that drips ends at the same limit: the clock does not start again with each byte', async () => {
    const address = await serve((_, res) => {
      const timer = setInterval(() => res.write('.'), 10)
      res.on('close', () => clearInterval(timer))
    })
    expect(await reasonFor(address, { allowPrivate, timeout: 200 })).toBe('timeout')
  })

  it('headers that drip end there too', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('X: y\r\n'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(server)
    const { port } = server.address() as AddressInfo
    expect(await reasonFor(`http://127.0.0.1:${port}/`, { allowPrivate, timeout: 200 })).toBe('timeout')
  })

  it('an answer that switches to another protocol ends too', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () =>
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\nhello',
        ),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(server)
    const { port } = server.address() as AddressInfo
    expect(await reasonFor(`http://127.0.0.1:${port}/`, { allowPrivate })).toBe('broken')
  })

  it('nobody who answers, and an answer that is no HTTP', async () => {
    const server = createSocketServer((socket) => socket.resume().end('hello\r\n\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expect(await reasonFor(`http://127.0.0.1:${port}/`, { allowPrivate })).toBe('broken')
    await new Promise((resolve) => server.close(resolve))
    expect(await reasonFor(`http://127.0.0.1:${port}/`, { allowPrivate })).toBe('noConnection')
  })
})

it('finds names that only this machine knows', async () => {
  const address = await serve((_, res) => res.end('here'))
  const local = address.replace('127.0.0.1', 'localhost')
  expect(await reasonFor(local, { allowPrivate: true })).toBe(200)
  expect(await reasonFor(local)).toBe('privateAddress')
  expect(['unknownHost', 'timeout']).toContain(await reasonFor('http://bestaat-niet.invalid/'))
})

it('says who asks, asks for no compression, and never tells the address in an error', async () => {
  const seen: unknown[] = []
  const address = await serve((req, res) => {
    seen.push(req.headers['user-agent'], req.headers['accept-encoding'], req.method)
    res.end('ok')
  })
  const lookup = namesFor({ 'site.example': ['127.0.0.1'] })
  const { port } = new URL(address)
  const named = `http://site.example:${port}/?token=geheim`
  const { status } = await guardedRequest(named, {
    userAgent,
    allowPrivate: true,
    lookup,
    method: 'POST',
    body: 'x',
  })
  expect([status, ...seen]).toEqual([200, userAgent, 'identity', 'POST'])
  const error = await guardedRequest(named, { userAgent, lookup }).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('site.example')
  expect(JSON.stringify(error) + String(error)).not.toContain('geheim')
})
