import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { checkAddress } from './checkAddress'
import { OutboundFailure, type OutboundReason } from './errors/OutboundFailure'
import { guardedAgent } from './guardedAgent'

/** What to ask of another site, and what it may cost. */
export interface GuardedOptions {
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Readonly<Record<string, string | readonly string[]>>
  body?: Buffer | string
  /** Who asks: a name and an address where people can read about it. */
  userAgent: string
  /** For everything together: looking up, connecting, redirects and reading the answer. In milliseconds. Default 10,000. */
  timeout?: number
  /** How much of an answer is read, in bytes. Default 64 KB. */
  maxBytes?: number
  /** What happens beyond that: `fail`, or `cut`: the first part is enough. Default fail. */
  beyond?: 'fail' | 'cut'
  /** How many redirects are followed, each guarded again; for GET and HEAD only. Default 0: a redirect is the answer. */
  redirects?: number
  /** Also talks to private and loopback addresses, for tests and intranets. Default false. */
  allowPrivate?: boolean
  /** Finds the addresses of a host. Default: `lookupHost`. */
  lookup?: LookupFunction
}

/** An answer of another site. */
export interface GuardedAnswer {
  status: number
  headers: IncomingHttpHeaders
  /** As it came over the line: nothing is decompressed, and none is asked for. */
  body: Buffer
  /** Where it came from in the end. */
  url: string
}

/**
 * Talks to an address that somebody else gave us, and cannot be turned against our own network: only http and https, to
 * public addresses (checked after the host was looked up, again after each redirect), within one time limit and with a
 * limit to what is read. OWASP: Server-Side Request Forgery Prevention.
 *
 * @throws OutboundFailure with a stable `reason`
 * @example
 * const { status } = await guardedRequest('https://ontvanger.example/hook', { method: 'POST', body, userAgent })
 */
export const guardedRequest = async (
  address: string | URL,
  options: GuardedOptions,
): Promise<GuardedAnswer> => {
  if (!URL.canParse(String(address))) throw new OutboundFailure('badAddress', '?')
  const deadline = AbortSignal.timeout(options.timeout ?? 10_000)
  let url = new URL(String(address))
  for (let left = options.redirects ?? 0; ; left -= 1) {
    const answer = await exchange(url, options, deadline)
    const next = mayFollow(options) ? redirectOf(answer, url) : null
    if (!next) return answer
    if (left === 0) throw new OutboundFailure('tooManyRedirects', url.hostname)
    url = next
  }
}

const mayFollow = ({ redirects = 0, method = 'GET' }: GuardedOptions) => redirects > 0 && method !== 'POST'

const redirectOf = ({ status, headers }: GuardedAnswer, from: URL): URL | null => {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || !location) return null
  if (!URL.canParse(location, from)) throw new OutboundFailure('badAddress', from.hostname)
  return new URL(location, from)
}

const exchange = (url: URL, options: GuardedOptions, deadline: AbortSignal): Promise<GuardedAnswer> => {
  const { allowPrivate = false, lookup, headers, body, userAgent } = options
  return new Promise((resolve, reject) => {
    checkAddress(url, { allowPrivate })
    const fail = (error: Error) => reject(failureOf(error, url, deadline))
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const outgoing = send(url, {
      method: options.method ?? 'GET',
      agent: guardedAgent(url.protocol, { allowPrivate, lookup }),
      signal: deadline,
      headers: {
        ...headers,
        'User-Agent': userAgent,
        'Accept-Encoding': 'identity',
        ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
      },
    })
    outgoing.on('error', fail)
    // Of an answer that switches to another protocol Node tells in no other way: it would be waited for without end.
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy()
      fail(new Error('The answer switched to another protocol.'))
    })
    // Whatever else Node keeps to itself.
    deadline.addEventListener('abort', () => fail(new Error('The time is over.')), { once: true })
    outgoing.on('response', (incoming) => {
      read(incoming, options).then(
        (content) =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: content,
            url: url.href,
          }),
        fail,
      )
    })
    outgoing.end(body)
  })
}

/** Reads an answer up to the limit, and hangs up there. */
const read = async (
  incoming: IncomingMessage,
  { maxBytes = 65_536, beyond = 'fail' }: GuardedOptions,
): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length <= maxBytes) continue
    incoming.destroy()
    if (beyond === 'fail') throw new OutboundFailure('tooLarge', 'answer')
    break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

/** Says what went wrong in a word of ours, whatever Node called it. */
const failureOf = (error: Error & { code?: string }, url: URL, deadline: AbortSignal): OutboundFailure => {
  if (error instanceof OutboundFailure) return new OutboundFailure(error.reason, url.hostname)
  const reason = deadline.aborted ? 'timeout' : reasonOf(error)
  return new OutboundFailure(reason, url.hostname, { cause: error })
}

const reasonOf = ({ code = '', message }: Error & { code?: string }): OutboundReason => {
  // The library says in words that it refuses an address.
  if (/is not allowed\. Because/.test(message)) return 'privateAddress'
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|ETIMEOUT)/.test(code)) return 'unknownHost'
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/.test(code)) return 'noConnection'
  if (/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)/.test(code)) return 'timeout'
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(code)) return 'insecure'
  return 'broken'
}
