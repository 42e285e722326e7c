import type { Agent } from 'node:http'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { OutboundFailure } from './errors/OutboundFailure'
import { isPublicAddress } from './isPublicAddress'
import { lookupHost } from './lookupHost'

interface GuardOptions {
  allowPrivate: boolean
  /** Finds the addresses of a host. Default: `lookupHost`. */
  lookup?: LookupFunction
}

/**
 * Makes connections to public addresses only. It looks at the addresses that the connection is going to use, after the
 * host was looked up, so that a name that leads inside is refused however often it changes its mind (DNS rebinding).
 * Two guards stand here: the library's, and our own list, which knows newer ranges and what is never allowed.
 */
export const guardedAgent = (protocol: string, { allowPrivate, lookup }: GuardOptions): Agent => {
  const options = {
    keepAlive: false,
    allowPrivateIPAddress: allowPrivate,
    lookup: guardedLookup(lookup ?? lookupHost, allowPrivate),
  }
  return protocol === 'https:'
    ? new RequestFilteringHttpsAgent(options)
    : new RequestFilteringHttpAgent(options)
}

/** One address inside is enough to refuse a host: nobody has both by accident. */
const guardedLookup =
  (lookup: LookupFunction, allowPrivate: boolean): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      const addresses = (Array.isArray(found) ? found : [{ address: found, family: 4 }]) as LookupAddress[]
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !isPublicAddress(address, { allowPrivate }))) {
        return done(new OutboundFailure('privateAddress', host), '')
      }
      if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
