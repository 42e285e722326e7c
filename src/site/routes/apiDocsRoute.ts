import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { openDataHeaders } from '../../feeds/http/openDataHeaders'
import { resources } from '../../feeds/openData/resources'
import { buildOpenApi } from '../../feeds/openapi/buildOpenApi'
import type { Terms } from '../../feeds/Vocabulary'
import { API_DOCS, apiDocsPage } from '../apiDocs/apiDocsPage'
import { pageResource } from '../pageResource'

/** The page that documents the open data, in Dutch or English. */
export const apiDocsResource = (context: FeedsContext, terms: Terms, language: Language): Resource => {
  const { key, load } = pageResource(context, terms, `${API_DOCS} ${language}`, async () => ({
    page: apiDocsPage(buildOpenApi({ context, terms, language, resources }), language),
  }))
  const { Link = '', 'API-Version': version = '' } = openDataHeaders(context.publicUrl)
  return {
    key,
    load: async () => {
      const content = await load()
      return { ...content, headers: { ...content.headers, Link, 'API-Version': version } }
    },
  }
}
