import type { Label } from '../../workflow'
import type { Language } from '../http/language'

const isLabel = (value: object): value is Label =>
  Object.keys(value).length === 2 && 'nl' in value && typeof value.nl === 'string' && 'en' in value

/**
 * A description in one language: what is written in both (`{ nl, en }`) becomes the text in that one. Examples stay as
 * they are.
 */
export const localise = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((each) => localise(each, language))
  if (value === null || typeof value !== 'object') return value
  if (isLabel(value)) return value[language]
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [
      name,
      /^examples?$/.test(name) ? each : localise(each, language),
    ]),
  )
}
