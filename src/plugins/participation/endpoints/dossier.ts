import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { writeDossier } from '../../../operations/dossier/writeDossier'
import { readVisibleId } from './readCall'

/** `GET /api/{collection}/{id}/dossier.zip`: all that is known of a document, for a request for information. For editors and admins. */
export const dossierEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/dossier.zip',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const zip = await writeDossier(req, collection, id)
    return new Response(Readable.toWeb(zip) as ReadableStream, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="dossier-${collection}-${id}.zip"`,
        'Content-Type': 'application/zip',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
