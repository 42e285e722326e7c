import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { compareFields, diffTexts } from './compareFields'

const title = { name: 'title', type: 'text', label: { nl: 'Titel', en: 'Title' } }
const phase = {
  name: 'phase',
  type: 'select',
  label: { nl: 'Fase', en: 'Phase' },
  options: [
    { value: 'idea', label: { nl: 'Idee', en: 'Idea' } },
    { value: 'plan', label: { nl: 'Plan', en: 'Plan' } },
  ],
}
const themes = {
  name: 'themes',
  type: 'relationship',
  relationTo: 'themes',
  hasMany: true,
  label: { nl: 'Thema’s', en: 'Themes' },
}
const location = {
  name: 'location',
  type: 'group',
  label: { nl: 'Plek', en: 'Place' },
  flattenedFields: [{ name: 'name', type: 'text', label: { nl: 'Naam', en: 'Name' } }],
}
const compare = (
  fields: unknown[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  language: 'nl' | 'en' = 'nl',
) => compareFields(fields as FlattenedField[], before, after, language)
const short = (parts: { text: string; change: string }[] = []) =>
  parts.map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `+${text}+` : `-${text}-`))

describe('what a proposal changes', () => {
  it.each([
    ['a word that is replaced', 'De rode fiets', 'De blauwe fiets', ['De ', '-rode-', '+blauwe+', ' fiets']],
    ['words that are added', 'Een boom', 'Een oude boom', ['Een ', '+oude +', 'boom']],
    ['a text from nothing', '', 'Nieuw', ['+Nieuw+']],
    ['a text that goes', 'Oud', '', ['-Oud-']],
    ['nothing', 'Zelfde', 'Zelfde', []],
  ])('%s', (_, before, after, expected) => {
    expect(short(diffTexts(before, after))).toEqual(expected)
  })

  it('is told field by field, by what the form calls it, without what stays', () => {
    const before = { title: 'Tuin', phase: 'idea', location: { name: 'Zwolle' } }
    const after = { title: 'Tuin', phase: 'plan', location: { name: 'Raalte' } }
    const changes = compare([title, phase, location], before, after)
    expect(changes.map(({ path, label, parts }) => [path, label, short(parts)])).toEqual([
      ['phase', 'Fase', ['-Idee-', '+Plan+']],
      ['location.name', 'Plek: Naam', ['-Zwolle-', '+Raalte+']],
    ])
    expect(compare([phase], before, after, 'en')[0]?.label).toBe('Phase')
  })

  it('names what is related', () => {
    const [change] = compare(
      [themes],
      { themes: [{ id: 1, title: 'Natuur' }] },
      { themes: [{ id: 2, title: 'Water' }] },
    )
    expect(short(change?.parts)).toEqual(['-Natuur-', '+Water+'])
  })

  it('does not see missing, null and empty as different', () => {
    expect(compare([title, themes], { title: null, themes: [] }, {})).toEqual([])
  })

  it('says so when only the layout differs', () => {
    const body = { name: 'body', type: 'richText', label: { nl: 'Tekst', en: 'Text' } }
    const text = (format: number) => ({
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Dik', format }] }],
      },
    })
    expect(compare([body], { body: text(0) }, { body: text(1) })).toEqual([
      { path: 'body', label: 'Tekst', parts: [] },
    ])
  })
})
