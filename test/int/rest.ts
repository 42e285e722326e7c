import { handleEndpoints, type Payload } from 'payload'

/** What a REST call answered. */
export interface Answer {
  status: number
  body: Record<string, unknown> & {
    doc?: Record<string, unknown> & { id: number }
    docs?: Record<string, unknown>[]
    errors?: {
      message: string
      data?: { code?: string; refusals?: { code: string }[]; available?: string[] }
    }[]
  }
}

/** Who calls: a session of an account, a key, or nobody. */
export type Credentials = { token: string } | { apiKey: string } | null

/** An upload as a form sends it: a file, and the fields of the document. */
export const uploadOf = (
  { data, mimetype, name }: { data: Uint8Array; mimetype: string; name: string },
  fields: Record<string, unknown> = {},
): FormData => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

/**
 * Calls Payload's REST as a client would, without a network: the same router, the same access, the same errors.
 *
 * @example await rest(payload, 'PATCH', '/api/ideas/3?draft=true', { as: { token }, body: { title: 'Nieuw' } })
 */
export const rest = async (
  payload: Payload,
  method: string,
  path: string,
  { as = null, body, language = 'nl' }: { as?: Credentials; body?: unknown; language?: string } = {},
): Promise<Answer> => {
  const headers = new Headers({ 'accept-language': language })
  if (as && 'token' in as) headers.set('authorization', `JWT ${as.token}`)
  if (as && 'apiKey' in as) headers.set('authorization', `api-keys API-Key ${as.apiKey}`)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {} }
}
