import type { FeedsContext } from '../../feeds/context'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { pageResource } from '../pageResource'
import { type StatementName, STATEMENTS } from '../statements/Statement'
import { statementPage } from '../statements/statementPage'

/** The statement at an address; null when there is none. */
export const statementAt = (path: string): StatementName | null =>
  path === STATEMENTS.accessibility ? 'accessibility' : path === STATEMENTS.privacy ? 'privacy' : null

/** The page with a statement, in Dutch or English. */
export const statementResource = (
  context: FeedsContext,
  terms: Terms,
  name: StatementName,
  language: Language,
): Resource =>
  pageResource(context, terms, `${STATEMENTS[name]} ${language}`, async () => ({
    page: statementPage(name, context, language),
  }))
