import type { IncomingMessage } from 'node:http'
import express from 'express'

/** Whom to believe about the host that a reader asked for: as Express's `trust proxy`. */
export type TrustProxy = boolean | number | string

/** What names the host in a request, as it came in: with a port, in any case. */
export type HostOf = (req: IncomingMessage) => string | undefined

/**
 * Makes what reads the host of a request: `Host`, or the first of `X-Forwarded-Host` when a trusted proxy says so. The
 * same rule as Express's `req.host`, for requests that Express never sees.
 */
export const makeHostOf = (trustProxy: TrustProxy): HostOf => {
  if (trustProxy === false) return (req) => req.headers.host
  const app = express()
  app.set('trust proxy', trustProxy)
  const trusts = app.get('trust proxy fn') as (address: string | undefined, hop: number) => boolean
  return (req) => {
    const forwarded = req.headers['x-forwarded-host']
    if (forwarded === undefined || !trusts(req.socket.remoteAddress, 0)) return req.headers.host
    return String(forwarded).split(',', 1)[0]?.trim() || req.headers.host
  }
}

/**
 * The name in a `Host` field: lower case, without the port and the dot of the root.
 *
 * @example bareHost('SamenHattem.nl.:443') // 'samenhattem.nl'
 */
export const bareHost = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
