import { readField } from '../../workflow/readField'
import type { WorkflowDocument } from '../../workflow/types'

/** A date field as milliseconds since 1970, or null when it is empty or no date. */
export const millisOf = (document: WorkflowDocument, path: string): number | null => {
  const value = readField(document, path)
  if (value === null || value === undefined || value === '') return null
  const millis = value instanceof Date ? value.getTime() : Date.parse(String(value))
  return Number.isNaN(millis) ? null : millis
}

export const DAY = 86_400_000
