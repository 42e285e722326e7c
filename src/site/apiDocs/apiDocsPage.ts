import type { Language } from '../../feeds/http/language'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import type { Schema } from '../../feeds/openData/Schema'
import { markup, type Html } from '../html'
import type { Page } from '../layout'
import { table } from '../parts/table'
import { apiDocsScript, apiDocsStyle, swaggerUi } from './assets'
import { apiDocsWords } from './words'

/** Where the page is. */
export const API_DOCS = `${OPEN_DATA}/docs`

/** An OpenAPI document, as far as the page reads it. */
interface OpenApi {
  servers: readonly { url: string }[]
  paths: Readonly<Record<string, { servers?: readonly { url: string }[]; get: Operation }>>
  components: { parameters: Readonly<Record<string, { name: string }>> }
}

interface Operation {
  summary: string
  description?: string
  parameters?: readonly { $ref?: string; name?: string }[]
}

/**
 * The page that documents the open data: a list of addresses that needs no script, which becomes a place to try them.
 *
 * @param document - OpenAPI 3.1, in the language of the page
 */
export const apiDocsPage = (document: Schema, language: Language): Page => {
  const say = apiDocsWords[language]
  const search = language === 'en' ? '?lang=en' : ''
  const other = language === 'en' ? 'nl' : 'en'
  return {
    title: say.title,
    description: say.description,
    path: API_DOCS + search,
    language,
    translation: { language: other, path: `${API_DOCS}${other === 'en' ? '?lang=en' : ''}` },
    style: apiDocsStyle,
    script: apiDocsScript,
    body: markup`<h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <ul class="files">
        <li><a href="/feeds${search}">${say.feeds}</a></li>
        <li><a href="${OPEN_DATA}/openapi.json${search}">${say.openApi}</a></li>
        <li>
          ${say.catalog}: <a href="${OPEN_DATA}/catalog.jsonld">JSON-LD</a>,
          <a href="${OPEN_DATA}/catalog.ttl">Turtle</a>
        </li>
      </ul>
      <h2>${say.addresses}</h2>
      <div data-api-list>${addresses(document as unknown as OpenApi, language)}</div>
      <div class="api-docs" data-api-docs data-library="${swaggerUi.path}" data-source="${OPEN_DATA}/openapi.json${search}"></div>`,
  }
}

const addresses = ({ paths, servers, components }: OpenApi, language: Language): Html => {
  const say = apiDocsWords[language]
  const nameOf = ({ $ref, name }: { $ref?: string; name?: string }) =>
    name ?? components.parameters[$ref?.split('/').pop() ?? '']?.name ?? ''
  return table(
    say.caption,
    [say.address, say.what, say.parameters],
    Object.entries(paths).map(([path, { get, servers: own = servers }]) => {
      const address = `${new URL(own[0]?.url ?? '/').pathname}${path}`
      const names = (get.parameters ?? []).map(nameOf).filter((name) => !path.includes(`{${name}}`))
      return [
        markup`<code>${address}</code>`,
        get.summary,
        names.length > 0 ? markup`<code>${names.join(', ')}</code>` : say.none,
      ]
    }),
  )
}
