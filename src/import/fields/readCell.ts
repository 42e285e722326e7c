import { isReasonableAddress } from '../../mail/isReasonableAddress'
import { cleanHtml } from '../../sources/entryHtml'
import { htmlToRichText } from '../../sources/htmlToRichText'
import { plainText } from '../../sources/plainText'
import type { Label } from '../../workflow'
import { textToRichText } from '../../sources/textToRichText'
import type { ImportField } from './ImportField'
import { plainName } from './plainName'
import { cellProblems } from './problems'
import { readInstant } from './readInstant'
import { findNamed, type Vocabulary } from './Vocabulary'

/** What a cell becomes, with how people read it; or what is wrong with it. */
export type ReadCell = { value: unknown; shown: string } | { problem: Label }

/** What is needed beside the cell itself. */
export interface CellContext {
  vocabulary: Vocabulary
  language: keyof Label
  /** The value for rows that have none. */
  fixed: string
  /** The time that stands in a column of its own, and the day where the cell has none. */
  time?: string
  /** What links in it are relative to. */
  url: string | null
}

/** Reads a cell as a field asks. An empty cell empties the field: `null`, or an empty list. */
export const readCell = (field: ImportField, text: string, context: CellContext): ReadCell => {
  switch (field.reader) {
    case 'richText':
      return { value: text === '' ? null : richText(text, context.url), shown: plainText(text) ?? '' }
    case 'instant':
      return readWhen(text, context)
    case 'themes':
    case 'areas':
      return readNames(field.reader, text, context)
    case 'choice':
      return readChoice(field, text, context)
    case 'texts': {
      const parts = text.split(/[;,|\n]/).map((part) => part.trim())
      const value = parts.filter((part) => part !== '')
      return { value, shown: value.join(', ') }
    }
    case 'email':
      if (text !== '' && !isReasonableAddress(text)) return { problem: cellProblems.email(text) }
      return { value: text || null, shown: text }
    case 'url':
      return { value: text || null, shown: text }
    default: {
      const line = HTML.test(text) ? (plainText(text) ?? '') : text
      return { value: line || null, shown: line }
    }
  }
}

/** Markup as an export of a website has it; '5 < 7' is none. */
const HTML = /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|strong|em|b|i|a)(?:\s[^<>]*)?\/?>/i

const richText = (text: string, url: string | null): unknown =>
  HTML.test(text) ? htmlToRichText(cleanHtml(text, url)) : textToRichText(text)

const readWhen = (text: string, { time = '', language }: CellContext): ReadCell => {
  if (text === '') return { value: null, shown: '' }
  const value = readInstant(text, time)
  if (value === null)
    return {
      problem: readInstant(text, '') === null ? cellProblems.date(text) : cellProblems.time(time),
    }
  return { value, shown: formatIn(language).format(new Date(value)) }
}

const formatIn = (language: keyof Label) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })

const readNames = (kind: 'themes' | 'areas', text: string, { vocabulary, fixed }: CellContext): ReadCell => {
  const found = findNamed(text, kind, vocabulary)
  // What a partner calls its themes need not be what we call them: then the fixed ones stand in.
  const instead =
    kind === 'themes' && found.ids.length === 0 && fixed !== '' ? findNamed(fixed, kind, vocabulary) : found
  const isStrict = kind === 'areas' || fixed === ''
  if (instead.unknown.length > 0 && isStrict) return { problem: cellProblems[kind](instead.unknown) }
  return { value: instead.ids, shown: instead.names.join(', ') }
}

const readChoice = ({ options = [] }: ImportField, text: string, { language }: CellContext): ReadCell => {
  if (text === '') return { value: null, shown: '' }
  const plain = plainName(text)
  const found = options.find(({ value, label, synonyms = [] }) =>
    [value, label.nl, label.en, ...synonyms].some((name) => plainName(name) === plain),
  )
  if (found) return { value: found.value, shown: found.label[language] }
  return {
    problem: cellProblems.choice(
      text,
      options.map(({ label }) => label[language]),
    ),
  }
}
