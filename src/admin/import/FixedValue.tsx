'use client'

import type { ImportField } from '../../import/fields/ImportField'
import type { Vocabulary } from '../../import/fields/Vocabulary'
import { useWords } from '../useWords'

interface FixedValueProps {
  field: ImportField
  label: string
  none: string
  value: string
  onChange: (value: string) => void
  vocabulary: Vocabulary
}

/** What a field gets in rows that have nothing for it. */
export const FixedValue = ({ field, label, none, onChange, value, vocabulary }: FixedValueProps) => {
  const { say } = useWords()
  const choices =
    field.reader === 'themes'
      ? vocabulary.themes.map(({ slug, title }) => ({ value: slug, label: title }))
      : field.reader === 'areas'
        ? vocabulary.areas.map(({ code, name }) => ({ value: code, label: name }))
        : field.reader === 'window'
          ? vocabulary.windows?.map(({ urn, title }) => ({ value: urn, label: title }))
          : field.options?.map((option) => ({ value: option.value, label: say(option.label) }))
  if (!choices)
    return (
      <input
        aria-label={label}
        data-fixed={field.name}
        maxLength={300}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      />
    )
  return (
    <select
      aria-label={label}
      data-fixed={field.name}
      onChange={({ target }) => onChange(target.value)}
      value={value}
    >
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
