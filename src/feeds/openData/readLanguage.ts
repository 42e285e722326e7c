import { UnknownParameter } from '../errors/UnknownParameter'
import { UnknownValue } from '../errors/UnknownValue'
import type { Language } from '../http/language'

/**
 * The language that an address asks for with `lang`, its only parameter: Dutch unless it says English.
 *
 * @throws UnknownParameter, UnknownValue
 */
export const readLanguage = ({ searchParams }: URL): Language => {
  for (const name of searchParams.keys()) {
    if (name !== 'lang') throw new UnknownParameter(name, ['lang'])
  }
  const language = searchParams.get('lang') || 'nl'
  if (language === 'nl' || language === 'en') return language
  throw new UnknownValue('lang', language, ['nl', 'en'])
}
