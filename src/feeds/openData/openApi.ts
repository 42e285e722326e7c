import { openDataHeaders } from '../http/openDataHeaders'
import { buildOpenApi } from '../openapi/buildOpenApi'
import { readLanguage } from './readLanguage'
import type { OpenDataResource } from './OpenDataResource'

/**
 * OpenAPI 3.1 of the addresses in a registry, in Dutch, or with `?lang=en` in English. Made anew when the data changes,
 * as it names the themes, areas and partners that exist.
 *
 * @param resources - asked for when it is needed, as the registry holds this address too
 */
export const openApi = (resources: () => readonly OpenDataResource[]): OpenDataResource => ({
  path: '/openapi.json',
  answer: async ({ context, req, res, url, terms }) => {
    const language = readLanguage(url)
    const load = async () => ({
      contentType: 'application/json; charset=utf-8',
      body: `${JSON.stringify(buildOpenApi({ context, terms, language, resources: resources() }), null, 1)}\n`,
      lastModified: null,
      expiresAt: null,
      headers: { ...openDataHeaders(context.publicUrl), 'Content-Language': language },
    })
    await context.cache.serve(req, res, { key: `${url.pathname} ${language}`, load }, req.originalUrl)
  },
  describe: null,
})
