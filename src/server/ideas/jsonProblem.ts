import type { Response } from 'express'

/** Answers that something cannot be done, as JSON: RFC 9457. */
export const jsonProblem = (
  res: Response,
  status: number,
  title: string,
  more: Record<string, unknown> = {},
): void =>
  void res
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ status, title, ...more }))
