import type { Endpoint, PayloadRequest } from 'payload'
import { erasePerson, exportPerson, lookUpPerson } from '../../../operations/persons/handlePerson'
import { readBody, textOf } from './readCall'

/**
 * The data of a person, by e-mail address, for admins: `POST /api/persons/look-up` says how much is kept (`found`: null for nothing),
 * `…/export` gives all of it, `…/erase` erases it. The address goes in the body, as addresses of pages are written in logs.
 *
 * @example
 * POST /api/persons/look-up
 * {"email":"noor@bewoner.example"}
 */
export const personEndpoints: Endpoint[] = [
  endpoint('look-up', async (req, email) => ({ found: await lookUpPerson(req, email) })),
  endpoint('export', exportPerson),
  endpoint('erase', async (req, email) => ({ erased: await erasePerson(req, email) })),
]

function endpoint(name: string, act: (req: PayloadRequest, email: string) => Promise<unknown>): Endpoint {
  return {
    path: `/persons/${name}`,
    method: 'post',
    handler: async (req) => {
      const { email } = await readBody(req)
      return Response.json(await act(req, textOf(email) ?? ''), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    },
  }
}
