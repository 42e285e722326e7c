import type { Request } from 'express'
import type { Payload } from 'payload'
import type { FeedsContext } from '../../feeds/context'

/** What all pages about ideas of residents need. */
export interface IdeaRouting {
  payload: Payload
  context: FeedsContext
}

/** The language of a page: by its address, or by what its form says. */
export const languageIn = (req: Request): 'nl' | 'en' => {
  const { language } = (req.body ?? {}) as { language?: unknown }
  return req.query.lang === 'en' || language === 'en' ? 'en' : 'nl'
}
