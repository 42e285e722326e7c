import type { Language } from '../../feeds/http/language'
import { inLanguage } from '../pageLanguage'

/** Below this are the forms with which visitors report something: `/meld/{type}/{slug}`. */
export const REPORT = '/meld'

/** The form to report an item with. @example reportPath('ideas', 'bankjes', 'nl') // '/meld/ideas/bankjes' */
export const reportPath = (type: string, slug: string, language: Language): string =>
  inLanguage(`${REPORT}/${type}/${encodeURIComponent(slug)}`, language)
