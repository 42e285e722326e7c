import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '..'
import { fieldHelp } from './fieldHelp'

/** Fields that people fill in, by path, with what stands under them. */
const filledIn = (fields: readonly Field[], above: string): [string, unknown][] =>
  fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => filledIn(tab.fields, above))
    if (field.type === 'row' || field.type === 'collapsible') return filledIn(field.fields, above)
    if (field.type === 'ui' || !('name' in field)) return []
    const path = `${above}.${field.name}`
    const { admin } = field
    if (admin?.readOnly || admin?.hidden || ('hidden' in field && field.hidden)) return []
    const own: [string, unknown][] = [[path, admin && 'description' in admin ? admin.description : undefined]]
    // What a group is for follows from what stands in it.
    if (field.type === 'group') return filledIn(field.fields, path)
    return field.type === 'array' ? [...own, ...filledIn(field.fields, path)] : own
  })

const all = Object.values(collections).flatMap(({ slug, fields }) => filledIn([...fields], slug))

/** Where the label says all that is to be said. A path of one collection, or the end of a path in any. */
const LABEL_SAYS_IT = new RegExp(
  [
    'answer\\.date',
    'ideas\\.termsAccepted',
    'milestones\\.(title|due|done)',
    'updates\\.(title|date|text)',
    'accessibility\\.(wheelchair|hearingLoop|interpreter)',
    'subCeilings\\.title',
    'earlierCeilings\\.(until|noticeUrl)',
    'criteria\\.text',
    'documents\\.title',
    'decision\\.date',
    'subsidy-schemes\\.(validFrom|validUntil|evaluationDueAt)',
    'grants\\.(decisionDate|settlementDate|recipient\\.kvkNumber)',
    'movements\\.(name|url)',
    'areas\\.(name|kind|validFrom)',
    'partners\\.kind',
    'users\\.(name|language|mail\\.\\w+)',
    'contacts\\.(name|email|phone)',
    // Made by the site, never in a form.
    'preview-links\\.\\w+',
    'invitations\\.\\w+',
    'transitions\\.\\w+',
  ]
    .map((path) => `(^|\\.)${path}$`)
    .join('|'),
)

describe('what stands under a field', () => {
  it.each(all.filter(([path]) => !LABEL_SAYS_IT.test(path)))(
    'says in both languages what is expected in %s',
    (_, description) => {
      expect(description).toMatchObject({
        nl: expect.stringMatching(/\S/) as string,
        en: expect.stringMatching(/\S/) as string,
      })
    },
  )

  it.each(Object.entries(fieldHelp))('is used and ends as a sentence: %s', (path, { nl, en }) => {
    const isHere = ([where, description]: [string, unknown]) =>
      (where === path || (path.startsWith('*.') && where.endsWith(path.slice(1)))) &&
      (description as { nl?: string } | undefined)?.nl === nl
    const fields = Object.values(collections).flatMap(({ slug, fields: own }) => withGroups([...own], slug))
    expect([...all, ...fields].some(isHere)).toBe(true)
    for (const text of [nl, en]) expect(text).toMatch(/([.?!]|pv23)$/)
  })
})

/** Groups, with what stands under them. */
const withGroups = (fields: readonly Field[], above: string): [string, unknown][] =>
  fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => withGroups(tab.fields, above))
    if (field.type === 'row' || field.type === 'collapsible') return withGroups(field.fields, above)
    return field.type === 'group' && 'name' in field
      ? [[`${above}.${String(field.name)}`, field.admin?.description]]
      : []
  })
