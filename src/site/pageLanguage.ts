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

/** The language that something was written in, where that is not the one around it and must be said; otherwise null. */
export const otherThan = (around: Language, written: string): string | null =>
  written === around ? null : written
