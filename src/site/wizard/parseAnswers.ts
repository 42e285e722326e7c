import type { Language } from '../../feeds/http/language'
import { amountInAddress } from '../../feeds/match/amountInAddress'
import { applicantKinds, phases, type ApplicantKind, type Phase } from '../../feeds/match/Applicant'
import { valuesOf } from '../../feeds/parseParameter'
import { isDay } from '../../feeds/text/localDay'
import type { Terms } from '../../feeds/Vocabulary'
import type { Label } from '../../workflow'
import { type Answers, dayParts, type Mistake, type Question, questions, UNKNOWN } from './Answers'
import { mistakes } from './mistakes'
import { parseAmount } from './parseAmount'

/** The values of one answer, as addresses have them, and what is wrong with what was given. */
interface Read {
  values: readonly string[]
  mistake?: { text: Label; field?: string }
}

/**
 * Reads what somebody told. Nothing is thrown: what cannot be is said on the page, beside all the rest. Parameters of others,
 * such as those of a newsletter, are left alone.
 */
export const parseAnswers = (search: URLSearchParams, terms: Terms, language: Language): Answers => {
  const read: Readonly<Record<Question, Read>> = {
    applicant: readOne(search, 'applicant', applicantKinds),
    area: readTerms(search, 'area', terms),
    theme: readTerms(search, 'theme', terms),
    amount: readAmount(search),
    phase: readOne(search, 'phase', phases),
    start: readStart(search),
  }
  const known = (question: Question) => read[question].values.filter((value) => value !== UNKNOWN)
  const [amount] = known('amount')
  const good = questions.filter((question) => read[question].values.length > 0 && !read[question].mistake)
  return {
    applicant: {
      kind: (known('applicant')[0] ?? null) as ApplicantKind | null,
      areas: known('area'),
      themes: known('theme'),
      amountCents: amount === undefined ? null : parseAmount(amount),
      phase: (known('phase')[0] ?? null) as Phase | null,
      start: known('start')[0] ?? null,
    },
    given: Object.fromEntries(good.map((question) => [question, read[question].values])),
    typed: search,
    mistakes: questions.flatMap((question): Mistake[] => {
      const { mistake } = read[question]
      return mistake ? [{ question, text: mistake.text, field: mistake.field ?? question }] : []
    }),
    language,
  }
}

/** Who says that something is not known, and something else as well, knows that. */
const withoutUnknown = (values: readonly string[]): readonly string[] => {
  const known = [...new Set(values.filter((value) => value !== UNKNOWN))]
  return known.length > 0 || values.length === 0 ? known : [UNKNOWN]
}

const readOne = (search: URLSearchParams, name: Question, known: Readonly<Record<string, unknown>>): Read => {
  const [value, ...others] = withoutUnknown(valuesOf(search, name))
  if (value === undefined) return { values: [] }
  const isGood = others.length === 0 && (value === UNKNOWN || Object.hasOwn(known, value))
  return isGood ? { values: [value] } : { values: [], mistake: { text: mistakes.choose } }
}

const readTerms = (search: URLSearchParams, name: 'area' | 'theme', terms: Terms): Read => {
  const values = withoutUnknown(valuesOf(search, name))
  if (values[0] === UNKNOWN) return { values }
  const codes = values.map((value) => {
    const key = value.toLowerCase()
    return terms[name].get(key)?.code ?? terms.former[name].get(key)
  })
  const known = [...new Set(codes.filter((code) => code !== undefined))].sort()
  return known.length > 0 && codes.includes(undefined)
    ? { values: known, mistake: { text: mistakes.gone } }
    : codes.includes(undefined)
      ? { values: [], mistake: { text: mistakes.choose } }
      : { values: known }
}

const readAmount = (search: URLSearchParams): Read => {
  const [value, ...others] = withoutUnknown(valuesOf(search, 'amount'))
  if (value === undefined) return { values: [] }
  if (value === UNKNOWN) return { values: [UNKNOWN] }
  const cents = others.length === 0 ? parseAmount(value) : null
  return cents === null
    ? { values: [], mistake: { text: mistakes.amount } }
    : { values: [amountInAddress(cents)] }
}

/** A day comes in one piece from an address, in three from the form. */
const readStart = (search: URLSearchParams): Read => {
  const [chosen] = valuesOf(search, 'start')
  const parts = dayParts.map((name) => search.get(name)?.trim() ?? '')
  const isTyped = parts.some((part) => part !== '')
  if (chosen === 'started' || chosen === UNKNOWN) return { values: [chosen] }
  if (chosen === 'day' || (chosen === undefined && isTyped)) {
    const [day = '', month = '', year = ''] = parts
    const missing = parts.findIndex((part) => !/^\d+$/.test(part))
    const written = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (missing === -1 && isDay(written)) return { values: [written] }
    const field = dayParts[Math.max(missing, 0)]
    return { values: [], mistake: { text: mistakes.day, field } }
  }
  if (chosen === undefined) return { values: [] }
  return isDay(chosen) ? { values: [chosen] } : { values: [], mistake: { text: mistakes.choose } }
}
