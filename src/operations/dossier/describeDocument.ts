import type { Field, TabAsField } from 'payload'
import { renderBody } from '../../publishing/renderBody'
import { formatDate, formatMoment } from '../../feeds/text/formatDate'
import { markup, trusted, type Html } from '../../site/html'

/** A field in words: what it is called and what it holds. */
export interface DescribedField {
  label: string
  value: Html
}

/** The fields of a tab of the form, under its name. */
export interface DescribedPart {
  heading: string
  fields: DescribedField[]
}

/** Fields that say nothing to people, or that stand elsewhere in a dossier. */
const LEFT_OUT = new Set(['id', 'scheduled', 'remindedAt', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * A document in words, in the order and with the names of its form. What is empty is left out.
 *
 * @param document - with its relations filled in, one deep
 */
export const describeDocument = (
  fields: readonly Field[],
  document: Record<string, unknown>,
): DescribedPart[] => {
  const parts: DescribedPart[] = []
  const others: DescribedField[] = []
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        parts.push({ heading: wordsOf(tab.label) ?? '', fields: describeFields(tab.fields, document) })
    } else others.push(...describeFields([field], document))
  }
  return [...parts, { heading: 'Verder', fields: others }].filter((part) => part.fields.length > 0)
}

const describeFields = (
  fields: readonly (Field | TabAsField)[],
  document: Record<string, unknown>,
): DescribedField[] =>
  fields.flatMap((field): DescribedField[] => {
    if (field.type === 'row' || field.type === 'collapsible') return describeFields(field.fields, document)
    if (!('name' in field) || typeof field.name !== 'string') return []
    // Beside each moment Payload keeps in which time zone it was chosen.
    if (LEFT_OUT.has(field.name) || field.name.endsWith('_tz')) return []
    const value = describeValue(field, document[field.name])
    const label = 'label' in field ? wordsOf(field.label) : null
    return value ? [{ label: label ?? field.name, value }] : []
  })

const describeValue = (field: Field | TabAsField, value: unknown): Html | null => {
  if (value === null || value === undefined || value === '' || value === false) return null
  switch (field.type) {
    case 'richText': {
      const { html } = renderBody(value)
      return html === '' ? null : trusted(html)
    }
    case 'checkbox':
      return markup`ja`
    case 'date':
      return markup`${dayOnly(field.admin?.date) ? formatDate(String(value)) : formatMoment(String(value))}`
    case 'select':
      return list([value].flat().map((choice) => optionOf(field.options, String(choice))))
    case 'relationship':
    case 'upload':
      return list([value].flat().map(nameOf))
    case 'group':
      return rowOf(describeFields(field.fields, groupOf(value)))
    case 'array':
      return Array.isArray(value) && value.length > 0
        ? markup`<ol>${value.map((row) => markup`<li>${rowOf(describeFields(field.fields, groupOf(row)))}</li>`)}</ol>`
        : null
    case 'textarea':
      return markup`<span class="lines">${String(value)}</span>`
    default:
      return list(
        [value].flat().map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part))),
      )
  }
}

const dayOnly = (date: { pickerAppearance?: string } | undefined): boolean =>
  (date?.pickerAppearance ?? 'dayOnly') === 'dayOnly'

const list = (values: readonly string[]): Html | null =>
  values.length === 0 ? null : markup`<span class="lines">${values.join(', ')}</span>`

const rowOf = (fields: readonly DescribedField[]): Html | null =>
  fields.length === 0
    ? null
    : markup`<dl>${fields.map(({ label, value }) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`

const optionOf = (options: readonly (string | { label: unknown; value: string })[], code: string): string => {
  const found = options.find((option) => typeof option !== 'string' && option.value === code)
  return (typeof found === 'object' ? wordsOf(found.label) : null) ?? code
}

/** What a related document is called. */
const nameOf = (related: unknown): string => {
  if (related === null || typeof related !== 'object') return String(related)
  const { title, name, filename, id } = related as Record<string, unknown>
  return String(title ?? name ?? filename ?? id)
}

const wordsOf = (label: unknown): string | null => {
  if (typeof label === 'string') return label
  const { nl } = groupOf(label)
  return typeof nl === 'string' ? nl : null
}

const groupOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
