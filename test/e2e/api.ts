import type { Site } from './startSite'

type Row = Record<string, unknown> & { id: number; title: string; slug: string; state: string }

/** A call to the site's REST as somebody, without a browser. */
export interface Api {
  find: (collection: string, query: string) => Promise<Row>
  create: (collection: string, data: Record<string, unknown>) => Promise<number>
  update: (collection: string, id: number, data: Record<string, unknown>) => Promise<void>
  /** Calls an endpoint of a document: `assign`. */
  post: (collection: string, id: number, path: string, data: Record<string, unknown>) => Promise<void>
}

const PASSWORD = 'samen-voor-overijssel'

/** The demo accounts by role. */
export const accounts = {
  admin: 'beheerder@example.org',
  editor: 'redactie@example.org',
  assessor: 'behandelaar@example.org',
  partner: 'partner.arcon@example.org',
} as const

export const credentialsOf = (role: keyof typeof accounts) => ({ email: accounts[role], password: PASSWORD })

export const apiAs = async ({ url }: Site, role: keyof typeof accounts): Promise<Api> => {
  const call = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/api${path}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...init.headers },
    })
    const body = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  const { token } = await call('/users/login', { method: 'POST', body: JSON.stringify(credentialsOf(role)) })
  const headers = { Authorization: `JWT ${String(token)}` }
  return {
    find: async (collection, query) => {
      const { docs } = await call(`/${collection}?depth=0&limit=1&sort=id&${query}`, { headers })
      const [row] = docs as Row[]
      if (!row) throw new Error(`No ${collection} with ${query}`)
      return row
    },
    create: async (collection, data) => {
      const { doc } = await call(`/${collection}`, { method: 'POST', headers, body: JSON.stringify(data) })
      return (doc as Row).id
    },
    update: async (collection, id, data) => {
      await call(`/${collection}/${id}`, { method: 'PATCH', headers, body: JSON.stringify(data) })
    },
    post: async (collection, id, path, data) => {
      await call(`/${collection}/${id}/${path}`, { method: 'POST', headers, body: JSON.stringify(data) })
    },
  }
}

/** The titles in a feed, as anybody sees them. */
export const titlesIn = async ({ url }: Site, type: string): Promise<string[]> => {
  const response = await fetch(`${url}/feeds/${type}.json?limit=100`, {
    headers: { 'Cache-Control': 'no-cache' },
  })
  const { items } = (await response.json()) as { items: { title: string }[] }
  return items.map(({ title }) => title)
}
