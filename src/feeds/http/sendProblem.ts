import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../errors/Problem'
import { preferredLanguage } from './language'
import { openHeaders } from './openHeaders'

/**
 * Answers with a problem, as RFC 9457 says it, in the language that the reader prefers.
 *
 * @param base - the public address of this site: its page about feeds explains the problems
 */
export const sendProblem = (
  req: IncomingMessage,
  res: ServerResponse,
  problem: Problem,
  base: string,
): void => {
  const language = preferredLanguage(req)
  const { code, status, data } = problem
  const body = Buffer.from(
    `${JSON.stringify(
      {
        type: `${base}/feeds#fouten`,
        title: problem.title[language],
        status,
        detail: problem.detail[language],
        code,
        ...data,
      },
      null,
      1,
    )}\n`,
  )
  res.writeHead(status, {
    ...openHeaders,
    ...problem.headers,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Content-Length': String(body.length),
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
