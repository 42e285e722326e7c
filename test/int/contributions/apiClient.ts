import type { Payload } from 'payload'
import { issueKey } from '../../../src/operations/keys/issueKey'
import { SYSTEM, type World } from '../people'

/** What the API answered. */
export interface ApiAnswer {
  status: number
  headers: Headers
  body: Record<string, unknown> & {
    id?: number
    errors?: { message: string; data: { code: string; problems?: { field: string; code: string }[] } }[]
  }
}

/** A partner's software that calls the API over HTTP. */
export interface ApiClient {
  slug: string
  secret: string
  keyId: number
  call: (
    method: string,
    path?: string,
    body?: unknown,
    more?: { language?: string; slug?: string; secret?: string },
  ) => Promise<ApiAnswer>
}

/** A client with a key of its own for a partner. */
export const makeClient = async (payload: Payload, site: string, partner: number): Promise<ApiClient> => {
  const { id, secret } = await issueKey({ payload, actor: SYSTEM, name: 'Koppeling', partner })
  const { slug } = await payload.findByID({ collection: 'partners', id: partner, depth: 0 })
  return {
    slug: String(slug),
    secret,
    keyId: id,
    call: async (method, path = '', body, more = {}) => {
      const response = await fetch(`${site}/api/partners/${more.slug ?? String(slug)}/contributions${path}`, {
        method,
        headers: {
          'Accept-Language': more.language ?? 'nl',
          Authorization: `Bearer ${more.secret ?? secret}`,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const { headers, status } = response
      return { status, headers, body: (await response.json()) as ApiAnswer['body'] }
    },
  }
}

/** An initiative as a partner sends it, with all that it needs to be public. */
export const sentInitiative = (more: Record<string, unknown> = {}) => ({
  title: 'Buurtmoestuin',
  summary: 'Samen groente verbouwen.',
  html: '<p>Kom <b>langs</b>.</p>',
  themes: ['natuur'],
  areas: ['GM0193'],
  contact: { name: 'Els', email: 'els@example.org' },
  publicationBasis: 'publicTask',
  ...more,
})

/** The fields that an answer says something about. */
export const faultsIn = ({ body }: ApiAnswer): string[] =>
  (body.errors?.[0]?.data.problems ?? []).map(({ field, code }) => `${field}: ${code}`)

/** An editor of the desk. */
export const editorOf = ({ users }: World) =>
  ({ kind: 'user', id: users.editor, name: 'Els', role: 'editor', partner: null }) as const
