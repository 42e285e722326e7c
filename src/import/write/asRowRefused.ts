import { APIError, ValidationError } from 'payload'
import { RowRefused } from '../run/RowWriter'

/** What a refused transition says: see `src/errors/TransitionRefused.ts`. */
interface Refusals {
  refusals: { code: string; fields: readonly string[]; message: string }[]
}

/**
 * What the rules of the collections have against a row, as a refusal of that row. A fault that we do not know is one
 * too, so that it stops no other row; only when the database is gone there is no going on.
 *
 * @returns the refusal, or undefined when the import cannot go on.
 */
export const asRowRefused = (error: unknown): RowRefused | undefined => {
  if (error instanceof RowRefused) return error
  if (isDatabaseGone(error)) return undefined
  if (error instanceof ValidationError) {
    const findings = error.data.errors.map(({ path, message }) => finding('fieldInvalid', message, path))
    return new RowRefused(findings, { cause: error })
  }
  if (error instanceof APIError) {
    const data = error.data as Partial<Refusals> | null
    const refusals = data?.refusals?.map(({ code, fields, message }) => finding(code, message, fields[0]))
    return new RowRefused(refusals ?? [finding('refused', error.message)], { cause: error })
  }
  const text = deepestMessage(error)
  const message = { nl: `Onverwachte fout: ${text}`, en: `Unexpected error: ${text}` }
  return new RowRefused([{ code: 'unexpected', message }], { cause: error })
}

/** The rules speak the language of the request already. */
const finding = (code: string, message: string, field?: string) => ({
  code,
  message: { nl: message, en: message },
  ...(field !== undefined && { field }),
})

/** What went wrong underneath: 'value too long', and not the query that failed by it. */
const deepestMessage = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? (error.message.split('\n', 1)[0] ?? '') : deepestMessage(error.cause)
}

/** Classes 08 (connection) and 57P0 (shutdown) of Postgres, and what Node says of a socket. */
const isDatabaseGone = (error: unknown): boolean => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    if (/^(?:08|57P0)|^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|53300)$/.test(code)) return true
    if (/cannot begin transaction|connection terminated|pool after calling end/i.test(at.message)) return true
  }
  return false
}
