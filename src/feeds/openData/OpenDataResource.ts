import type { Request, Response } from 'express'
import type { FeedsContext } from '../context'
import type { Terms } from '../Vocabulary'

/** A request for open data, with what its address says. */
export interface OpenDataRequest {
  context: FeedsContext
  req: Request
  res: Response
  /** The address as it came in; host and scheme mean nothing. */
  url: URL
  /** What stands in the braces of the path, decoded. */
  params: Readonly<Record<string, string>>
  /** What filters and paths may name now. */
  terms: Terms
}

/**
 * One address of the open data: how it answers and how OpenAPI describes it. One file each, and one line in the
 * registry (`resources.ts`), from which the router, OpenAPI and the documentation follow.
 */
export interface OpenDataResource {
  /** Below `/open-data/v1`, as OpenAPI writes it: `/{type}/{id}`. */
  path: string
  /** Answers GET and HEAD. What it throws as a Problem becomes problem details (RFC 9457). */
  answer: (request: OpenDataRequest) => Promise<void>
  /**
   * Its GET operation (OpenAPI 3.1, 4.8.10): summary, parameters and the answers that are its own. Shared problems
   * are added to each. Null: not part of the API, such as the page with its documentation.
   */
  describe: ((terms: Terms) => Readonly<Record<string, unknown>>) | null
}

/** Where the open data stands. The number is the version of the contract: additive changes only. */
export const OPEN_DATA = '/open-data/v1'

/** The value of `API-Version` (NL API Design Rules 2, /core/version-header): raised with each change of the contract. */
export const API_VERSION = '1.4.0'
