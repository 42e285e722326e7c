import type { IncomingMessage } from 'node:http'

/** The languages of messages and of the pages that have both. */
export type Language = 'nl' | 'en'

/**
 * The language that a reader prefers, by Accept-Language (RFC 9110, 12.5.4): Dutch unless English is wanted more.
 */
export const preferredLanguage = (req: Pick<IncomingMessage, 'headers'>): Language => {
  const wanted = (req.headers['accept-language'] ?? '').toLowerCase()
  let [nl, en] = [0, 0]
  for (const part of wanted.split(',').slice(0, 20)) {
    const [range = '', parameter = ''] = part.split(';').map((each) => each.trim())
    const quality = parameter.startsWith('q=') ? Number(parameter.slice(2)) || 0 : 1
    if (/^nl\b/.test(range)) nl = Math.max(nl, quality)
    if (/^en\b/.test(range)) en = Math.max(en, quality)
  }
  return en > nl ? 'en' : 'nl'
}
