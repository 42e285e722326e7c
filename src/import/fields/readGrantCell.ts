import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { toCents } from '../convert/toCents'
import type { ImportField } from './ImportField'
import { plainName } from './plainName'
import { cellProblems } from './problems'
import { readCell, type CellContext, type ReadCell } from './readCell'
import { readInstant } from './readInstant'

/** Reads a cell about a grant: amounts, days and numbers; the rest as any other cell. An empty one becomes null. */
export const readGrantCell = (field: ImportField, text: string, context: CellContext): ReadCell => {
  if (text === '') return { value: null, shown: '' }
  switch (field.reader) {
    case 'money':
      return readMoney(text, context)
    case 'day':
      return readDay(text, context)
    case 'number':
    case 'place':
      return readNumber(text, field.reader === 'place')
    case 'window':
      return readWindow(text, context)
    default:
      return readCell(field, text, context)
  }
}

/** '1.250,50', '1250.50', '€ 1.250' and also '1,250.50', where both signs tell which is which. Exact, in cents. */
const readMoney = (text: string, { language }: CellContext): ReadCell => {
  const dutch = toCents(text, ',')
  const found = 'value' in dutch || !/,.*\./.test(text) ? dutch : toCents(text, '.')
  return 'value' in found
    ? { value: found.value, shown: formatMoney(found.value, language) }
    : { problem: cellProblems.money(text) }
}

/** A day is kept as noon in UTC, as the date picker does: the same day in the Netherlands. */
const readDay = (text: string, { language }: CellContext): ReadCell => {
  const instant = readInstant(text, '')
  if (instant === null) return { problem: cellProblems.date(text) }
  const day = dutchDay.format(new Date(instant))
  return { value: `${day}T12:00:00.000Z`, shown: formatDate(day, language) }
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

const readNumber = (text: string, isPlace: boolean): ReadCell => {
  const value = /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : NaN
  const isRight = isPlace ? Number.isSafeInteger(value) && value > 0 : Number.isFinite(value)
  return isRight ? { value, shown: text } : { problem: cellProblems.number(text) }
}

/** By urn, slug or title. A title that more than one window has says nothing. */
const readWindow = (text: string, { vocabulary: { windows = [] } }: CellContext): ReadCell => {
  const plain = plainName(text)
  const named =
    windows.filter(({ urn, slug }) => urn === text.toLowerCase() || slug === text.toLowerCase())[0] ??
    only(windows.filter(({ title }) => plainName(title) === plain))
  return named ? { value: named.id, shown: named.title } : { problem: cellProblems.window(text) }
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
