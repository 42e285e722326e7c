import { diffWordsWithSpace } from 'diff'
import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { plain } from '../hooks/pendingFields'
import type { Label } from '../workflow'
import { describeValue, sayLabel } from './describeValue'

/** A piece of a text that is compared with another. */
export interface DiffPart {
  text: string
  change: 'same' | 'added' | 'removed'
}

/** What changes in one field, in words. */
export interface FieldChange {
  /** `location.name` */
  path: string
  label: string
  /** Empty when both read the same: only the layout differs. */
  parts: DiffPart[]
}

const TEXTS: readonly string[] = ['text', 'textarea', 'richText', 'array']

/**
 * The fields in which two states of a document differ, in the order of the form, each with the words that go and come.
 * A group is compared field by field.
 *
 * @param fields - those that may be shown.
 * @example compareFields([title], { title: 'Een boom' }, { title: 'Een oude boom' }, 'nl')
 *   // [{ path: 'title', label: 'Titel', parts: [{ text: 'Een ', change: 'same' }, { text: 'oude ', change: 'added' }, …] }]
 */
export const compareFields = (
  fields: readonly FlattenedField[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  language: keyof Label,
): FieldChange[] => {
  const compare = (
    list: readonly FlattenedField[],
    [was, is]: readonly [Record<string, unknown>, Record<string, unknown>],
    parents: readonly string[],
    labels: readonly string[],
  ): FieldChange[] =>
    list.flatMap((field): FieldChange[] => {
      const [old, next] = [was[field.name], is[field.name]]
      const path = [...parents, field.name]
      const label = [...labels, 'label' in field ? sayLabel(field.label, language, field.name) : field.name]
      if (field.type === 'group') {
        return compare(field.flattenedFields, [groupOf(old), groupOf(next)], path, label)
      }
      if (isDeepStrictEqual(plain(old), plain(next))) return []
      const texts = [describeValue(field, old, language), describeValue(field, next, language)] as const
      return [
        {
          path: path.join('.'),
          label: label.join(': '),
          parts: TEXTS.includes(field.type) ? diffTexts(...texts) : replaced(...texts),
        },
      ]
    })
  return compare(fields, [before, after], [], [])
}

/**
 * The words that go and come between two texts. Nothing when they are the same.
 *
 * @example diffTexts('rode fiets', 'blauwe fiets') // removed 'rode', added 'blauwe', same ' fiets'
 */
export const diffTexts = (before: string, after: string): DiffPart[] =>
  before === after
    ? []
    : diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
        text: value,
        change: added ? 'added' : removed ? 'removed' : 'same',
      }))

/** A choice is replaced as a whole: half a word of it says nothing. */
const replaced = (before: string, after: string): DiffPart[] => {
  if (before === after) return []
  const parts: DiffPart[] = [
    { text: before, change: 'removed' },
    { text: after, change: 'added' },
  ]
  return parts.filter(({ text }) => text !== '')
}

const groupOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
