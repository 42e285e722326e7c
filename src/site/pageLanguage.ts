import type { Language } from '../feeds/http/language'

/** The language around a page: Dutch, unless its address asks for English. */
export const pageLanguage = (search: URLSearchParams): Language => (search.get('lang') === 'en' ? 'en' : 'nl')

/**
 * The address of a page of this site in a language.
 *
 * @param path - of the page in Dutch, with its query
 * @example inLanguage('/ideeen?q=bos', 'en') // '/ideeen?q=bos&lang=en'
 */
export const inLanguage = (path: string, language: Language): string =>
  language === 'nl' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
