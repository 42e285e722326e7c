import type { WorkflowDocument } from './types'

/** Reads a field by its path: `readField(doc, 'answer.outcome')`. Undefined when a step is not there. */
export const readField = (document: WorkflowDocument, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      document,
    )

/**
 * Whether a value counts as filled in. White space, an empty list and an empty rich text do not; 0 and
 * false do, except for a checkbox that must be ticked, which a guard asks for.
 */
export const isFilledIn = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && 'root' in value) return hasText(value.root)
  return true
}

/** Whether a Lexical node has text, or something to look at such as an upload, anywhere below it. */
const hasText = (node: unknown): boolean => {
  if (node === null || typeof node !== 'object') return false
  const { children, text, type } = node as { children?: unknown; text?: unknown; type?: unknown }
  if (typeof text === 'string' && text.trim() !== '') return true
  if (type === 'upload' || type === 'block') return true
  return Array.isArray(children) && children.some(hasText)
}
