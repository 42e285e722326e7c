import type { FlattenedField } from 'payload'
import { renderBody } from '../publishing/renderBody'
import { formatMoney } from '../feeds/text/formatMoney'
import type { Label } from '../workflow'

type Language = keyof Label

/** A label of a field or option in one language. */
export const sayLabel = (label: unknown, language: Language, otherwise: string): string => {
  if (typeof label === 'string') return label
  if (label === null || typeof label !== 'object') return otherwise
  const both = label as Partial<Record<Language, unknown>>
  return String(both[language] ?? both.nl ?? otherwise)
}

/**
 * The value of a field as people read it: labels of choices, titles of relations, dates in Dutch time, and the text of
 * rich text. Empty when there is nothing. Relations must be populated.
 *
 * @example describeValue(themes, [{ id: 3, title: 'Natuur' }], 'nl') // 'Natuur'
 */
export const describeValue = (field: FlattenedField, value: unknown, language: Language): string => {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value ? yes[language] : no[language]
    case 'date':
      return describeDate(value, hasTime(field), language)
    case 'number':
      return describeNumber(field.name, Number(value), language)
    case 'richText':
      return renderBody(value).text
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => optionLabel(field.options, one, language))
        .join(', ')
    case 'relationship':
    case 'upload':
      return listOf(value).map(nameOf).join(', ')
    case 'group':
      return describeFields(field.flattenedFields, value, language).join(', ')
    case 'array':
      return listOf(value)
        .map((row) => describeFields(field.flattenedFields, row, language).join(', '))
        .join('\n')
    case 'json':
    case 'code':
    case 'blocks':
    case 'point':
      return ''
    default:
      return listOf(value).map(plainText).join(', ')
  }
}

const yes = { nl: 'ja', en: 'yes' }
const no = { nl: 'nee', en: 'no' }

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const describeFields = (fields: readonly FlattenedField[], value: unknown, language: Language): string[] =>
  fields
    .filter(({ name }) => name !== 'id')
    .map((field) => {
      const text = describeValue(field, (value as Record<string, unknown> | null)?.[field.name], language)
      const label = 'label' in field ? sayLabel(field.label, language, field.name) : field.name
      return text === '' || field.type === 'text' || field.type === 'textarea' ? text : `${label}: ${text}`
    })
    .filter((text) => text !== '')

const optionLabel = (options: readonly unknown[], value: unknown, language: Language): string => {
  const option = options.find((one) => (one as { value?: unknown }).value === value)
  return sayLabel((option as { label?: unknown } | undefined)?.label, language, plainText(value))
}

/** What a row is called: whatever it has of these. A row that is gone, or that the reader may not see, has no name. */
const nameOf = (relation: unknown): string => {
  if (relation === null || typeof relation !== 'object') return '–'
  const { alt, filename, name, title, value } = relation as Record<string, unknown>
  if (value !== null && typeof value === 'object') return nameOf(value)
  return plainText(title || name || alt || filename) || '–'
}

const describeNumber = (name: string, value: number, language: Language): string => {
  if (name.endsWith('Cents')) return formatMoney(value, language)
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 5 }).format(value)
}

const hasTime = (field: FlattenedField): boolean => {
  const date = (field.admin as { date?: { pickerAppearance?: string } } | undefined)?.date
  return date?.pickerAppearance === 'dayAndTime'
}

const describeDate = (value: unknown, withTime: boolean, language: Language): string => {
  const date = new Date(value as string)
  if (Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' as const } : {}),
    timeZone: 'Europe/Amsterdam',
  }).format(date)
}
