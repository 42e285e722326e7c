import { handleEndpoints, type Payload } from 'payload'
import { workImport } from '../../../src/operations/imports/workImport'
import type { ImportState } from '../../../src/operations/imports/describeImport'
import { rest, type Answer, type Credentials } from '../rest'

/** How a file is brought in. */
export interface Bringing {
  as: Credentials
  partner: number
  kind?: string
  source?: string
  name?: string
  language?: string
}

/** Sends a file as the panel does: its bytes, and the rest in the address. */
export const upload = async (
  payload: Payload,
  file: string | Buffer,
  { as, partner, kind = 'events', source = 'Agenda', name = 'agenda.csv', language = 'nl' }: Bringing,
): Promise<Answer> => {
  const query = new URLSearchParams({ partner: String(partner), kind, source, name })
  const headers = new Headers({ 'accept-language': language, 'content-type': 'application/octet-stream' })
  if (as && 'token' in as) headers.set('authorization', `JWT ${as.token}`)
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api/imports?${query.toString()}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(Buffer.from(file)),
    }),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

/** A file that was sent, and what can be done with it. */
export const openFile = (payload: Payload, id: number, as: Credentials) => {
  const call = async (method: string, path: string, body?: unknown) => {
    const answered = await rest(payload, method, `/api/imports/${id}${path}`, { as, body })
    if (answered.status !== 200) throw new Error(`${answered.status} ${JSON.stringify(answered.body)}`)
    return answered.body
  }
  const work = async (stopping?: AbortSignal) => {
    await workImport(payload, id, stopping)
    return (await call('GET', '')) as unknown as ImportState
  }
  return {
    id,
    call,
    work,
    /** Tries all rows. */
    async try(mapping: unknown): Promise<ImportState> {
      await call('POST', '/try', { mapping })
      return work()
    },
    /** Brings them in. */
    async run(goneAgreed: number | null = null): Promise<ImportState> {
      await call('POST', '/run', { goneAgreed })
      return work()
    },
    preview: async (mapping: unknown) =>
      (await call('POST', '/preview', { mapping })).rows as {
        line: number
        outcome: string
        shown: Record<string, string>
        problems: { field: string | null; message: string }[]
      }[],
  }
}
