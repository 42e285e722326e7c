import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { findField } from './findField'

const text = (name: string) => ({ name, type: 'text', label: name }) as ClientField

const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Inhoud', fields: [text('title'), { type: 'row', fields: [text('summary')] }] },
      {
        label: 'Antwoord',
        fields: [{ name: 'answer', type: 'group', fields: [text('outcome'), text('title')] }],
      },
      { name: 'record', fields: [text('caseNumber')] },
    ],
  },
  { type: 'collapsible', label: 'Meer', fields: [text('slug')] },
] as ClientField[]

describe('findField', () => {
  it.each([
    ['title', 'title'],
    ['summary', 'summary'],
    ['slug', 'slug'],
    ['answer', 'answer'],
    ['answer.outcome', 'outcome'],
    ['record.caseNumber', 'caseNumber'],
  ])('finds %s through tabs, rows, collapsibles and groups', (path, name) => {
    expect(findField(fields, path)).toMatchObject({ name })
  })

  it.each(['outcome', 'answer.summary', 'record', 'title.outcome', ''])(
    'finds nothing under "%s"',
    (path) => {
      expect(findField(fields, path)).toBeNull()
    },
  )
})
