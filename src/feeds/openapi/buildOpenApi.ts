import type { FeedsContext } from '../context'
import type { Language } from '../http/language'
import { API_VERSION, OPEN_DATA, type OpenDataResource } from '../openData/OpenDataResource'
import { parameterComponents } from '../openData/parameters'
import type { Schema } from '../openData/Schema'
import type { Terms } from '../Vocabulary'
import { headerComponents, responseComponents, type Operation } from './answers'
import { schemaComponents } from './components'
import { localise } from './localise'
import { describePaths } from './paths'
import { about, tags } from './words'

/** What the description depends on. */
interface OpenApiSource {
  context: Pick<FeedsContext, 'publicUrl' | 'siteName' | 'publisher'>
  terms: Terms
  language: Language
  resources: readonly OpenDataResource[]
}

/** The description of the open data: OpenAPI 3.1, from the registries of addresses, types and formats. */
export const buildOpenApi = ({ context, terms, language, resources }: OpenApiSource): Schema => {
  const { publicUrl, siteName, publisher } = context
  const paths = describePaths(resources, terms, publicUrl)
  const used = new Set(Object.values(paths).flatMap(({ get }) => get.tags ?? []))
  return localise(
    {
      openapi: '3.1.0',
      info: {
        title: { nl: `Open data van ${siteName}`, en: `Open data of ${siteName}` },
        version: API_VERSION,
        ...about,
        contact: { name: publisher.name, url: `${publicUrl}/feeds`, email: publisher.email },
        license: { name: 'Creative Commons BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      servers: [{ url: publicUrl + OPEN_DATA }],
      externalDocs: {
        description: { nl: 'Feeds en open data', en: 'Feeds and open data' },
        url: `${publicUrl}/feeds`,
      },
      tags: tags.filter(({ key }) => used.has(key)).map(({ key: _key, ...tag }) => tag),
      security: [],
      paths: Object.fromEntries(
        Object.entries(paths).map(([path, { get, ...rest }]) => [path, { ...rest, get: withTagNames(get) }]),
      ),
      components: {
        schemas: schemaComponents(terms.types),
        parameters: parameterComponents(terms),
        headers: headerComponents,
        responses: responseComponents,
      },
    },
    language,
  ) as Schema
}

/** An operation under the headings that people read. */
const withTagNames = (operation: Operation): Schema => ({
  ...operation,
  tags: (operation.tags ?? []).map((each) => tags.find(({ key }) => key === each)?.name ?? each),
})
