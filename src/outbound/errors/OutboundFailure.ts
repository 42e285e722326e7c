/** Why something was not fetched or sent. What is refused would be refused again; what failed may work later. */
export type OutboundReason =
  | 'badAddress'
  | 'privateAddress'
  | 'refusedPort'
  | 'tooManyRedirects'
  | 'unknownHost'
  | 'noConnection'
  | 'insecure'
  | 'timeout'
  | 'tooLarge'
  | 'broken'

const REFUSED: readonly OutboundReason[] = ['badAddress', 'privateAddress', 'refusedPort']

/**
 * An exchange with another site that did not happen or did not end well. The message names the host and never the whole
 * address, which may hold a token.
 */
export class OutboundFailure extends Error {
  readonly code = 'outboundFailure'

  constructor(
    readonly reason: OutboundReason,
    host: string,
    options?: ErrorOptions,
  ) {
    super(`${MESSAGES[reason]} (${host})`, options)
  }

  /** Whether it was not even tried, because the address is not one to talk to. */
  get isRefused(): boolean {
    return REFUSED.includes(this.reason)
  }
}

const MESSAGES: Readonly<Record<OutboundReason, string>> = {
  badAddress: 'This is no address to talk to: http or https, without a name and password',
  privateAddress: 'This address is inside a network, not on the internet',
  refusedPort: 'This port belongs to something else than a web server',
  tooManyRedirects: 'It leads from one address to the next without end',
  unknownHost: 'This host does not exist',
  noConnection: 'Nobody answers there',
  insecure: 'Its certificate is not in order',
  timeout: 'It took too long',
  tooLarge: 'Its answer is larger than it may be',
  broken: 'The connection broke, or the answer was no HTTP',
}
