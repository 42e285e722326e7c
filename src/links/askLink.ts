import { OutboundFailure, type OutboundReason } from '../outbound/errors/OutboundFailure'
import { guardedRequest } from '../outbound/guardedRequest'
import { EXCHANGE, PATIENCE } from './limits'
import type { LinkWork } from './LinkWork'

/** How a link did. */
export interface LinkAnswer {
  /**
   * `works`; `unclear`: the other site would not say, to a program or from here; `busy`: it asks for patience; `failed`.
   */
  verdict: 'works' | 'unclear' | 'busy' | 'failed'
  status: number | null
  error: OutboundReason | null
  /** Seconds to leave it alone, when it asks for patience. */
  patience?: number
}

/** Answers to a program that say nothing about what a person would see: sign in, no robots, not here, too many. */
const NOT_FOR_US = [401, 402, 403, 405, 406, 407, 418, 451, 501, 999]

/** Seen from inside a network a public site may have another address: nothing is known then. */
const CANNOT_KNOW: readonly OutboundReason[] = ['privateAddress', 'refusedPort']

/**
 * Asks whether a link works: for its head first, and for the page itself when that is refused, as some sites have no
 * heads. Follows redirects; reads no more than a first piece. RFC 9110, 9.3.2 (HEAD), 10.2.3 (Retry-After).
 */
export const askLink = async (
  { publicUrl, allowPrivate, timeout }: Pick<LinkWork, 'publicUrl' | 'allowPrivate' | 'timeout'>,
  url: string,
): Promise<LinkAnswer> => {
  const options = {
    userAgent: `Noaber link check (+${publicUrl}/feeds)`,
    headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    allowPrivate,
    timeout: timeout ?? EXCHANGE.timeout,
    maxBytes: EXCHANGE.maxBytes,
    redirects: EXCHANGE.redirects,
    beyond: 'cut',
  } as const
  try {
    const head = await guardedRequest(url, { ...options, method: 'HEAD' }).catch((error: unknown) => {
      // Some servers hang up on a HEAD.
      if (error instanceof OutboundFailure && error.reason === 'broken') return null
      throw error
    })
    const answer = head && head.status < 400 ? head : await guardedRequest(url, { ...options, method: 'GET' })
    return judge(answer.status, answer.headers['retry-after'])
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error
    const verdict = CANNOT_KNOW.includes(error.reason) ? 'unclear' : 'failed'
    return { verdict, status: null, error: error.reason }
  }
}

const judge = (status: number, retryAfter: string | undefined): LinkAnswer => {
  if (status === 429 || (status === 503 && retryAfter !== undefined)) {
    return { verdict: 'busy', status, error: null, patience: patienceOf(retryAfter) }
  }
  // A redirect that is still there leads nowhere: it has no address.
  if (status < 300) return { verdict: 'works', status, error: null }
  return { verdict: NOT_FOR_US.includes(status) ? 'unclear' : 'failed', status, error: null }
}

const patienceOf = (retryAfter = ''): number => {
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  if (!Number.isFinite(seconds)) return PATIENCE.usual
  return Math.min(Math.max(seconds, PATIENCE.least), PATIENCE.most)
}
