import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Label, Refusal } from '../workflow'

/** Puts the labels that people see in the form where a refusal names a field by its path. */
export const nameFields = (
  refusals: readonly Refusal[],
  config: Pick<SanitizedCollectionConfig, 'flattenedFields'> | undefined,
): Refusal[] =>
  refusals.map((refusal) => {
    const [path] = refusal.fields
    if (refusal.code !== 'missingField' || !path) return refusal
    const label = labelOf(path, config?.flattenedFields ?? [])
    return label
      ? {
          ...refusal,
          message: { nl: `Vul eerst '${label.nl}' in.`, en: `Fill in '${label.en}' first.` },
        }
      : refusal
  })

/** The label of a field by its path, in both languages: `answer.outcome` -> 'Besluit' / 'Outcome'. */
export const labelOf = (path: string, fields: readonly FlattenedField[]): Label | null => {
  const [first, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === first)
  if (!field) return null
  if (rest.length > 0) {
    return 'flattenedFields' in field ? labelOf(rest.join('.'), field.flattenedFields) : null
  }
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return { nl: label, en: label }
  if (label !== null && typeof label === 'object' && 'nl' in label) {
    const both = label as Partial<Label>
    return { nl: String(both.nl), en: String(both.en ?? both.nl) }
  }
  return null
}
