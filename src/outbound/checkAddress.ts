import { isIP } from 'node:net'
import { OutboundFailure } from './errors/OutboundFailure'
import { isPublicAddress } from './isPublicAddress'
import { isWebPort } from './isWebPort'

/**
 * What can be said of an address before anything is looked up: http or https, no name and password, a port of a web
 * server, and no IP address inside a network. The parser of `URL` has read decimal, octal and short forms by then.
 *
 * @throws OutboundFailure
 * @example checkAddress(new URL('http://0x7f.1/'), {}) // throws: privateAddress
 */
export const checkAddress = (url: URL, { allowPrivate = false }: { allowPrivate?: boolean }): void => {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (!isWeb || url.username || url.password || !url.hostname) {
    throw new OutboundFailure('badAddress', url.hostname)
  }
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!isWebPort(port)) throw new OutboundFailure('refusedPort', url.host)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublicAddress(host, { allowPrivate })) {
    throw new OutboundFailure('privateAddress', url.hostname)
  }
}
