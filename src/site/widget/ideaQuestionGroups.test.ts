import { describe, expect, it } from 'vitest'
import type { Term, Terms } from '../../feeds/Vocabulary'
import { ideaFormPage } from '../ideaForm/formPage'
import { NO_VALUES } from '../ideaForm/parseIdea'
import { ideaQuestionGroups } from './ideaQuestionGroups'
import { TRAP } from '../trap'

const terms = {
  area: new Map([['gm0193', { code: 'GM0193', title: 'Zwolle', parent: null } as Term]]),
  theme: new Map([['natuur', { code: 'natuur', title: 'Natuur', parent: null } as Term]]),
} as unknown as Terms

/** Of the page alone: what goes along unseen, the trap for machines, and pictures, which the widget leaves to the page. */
const NOT_ASKED = ['language', 'started', TRAP, 'step', 'photo', 'photoFile', 'photoAlt', 'photoPermission']

describe.each(['nl', 'en'] as const)('the questions for the widget, in %s', (language) => {
  const page = ideaFormPage({ values: NO_VALUES, mistakes: [], language, terms, started: '1.x' }).body.markup
  const asked = ideaQuestionGroups(terms, language).flatMap(({ questions }) => questions)
  /** The page names by one what JSON names by many. */
  const onPage = (name: string) => name.replace(/^(area|theme)s$/, '$1')

  it('are those of the form, all of them, in its order', () => {
    const names = [...page.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name)
    expect(asked.map(({ name }) => onPage(name))).toEqual(
      [...new Set(names)].filter((name) => !NOT_ASKED.includes(name)),
    )
  })

  it.each(asked.map((question) => [question.name, question] as const))(
    'say and allow the same: %s',
    (name, { choices, hint, label, most }) => {
      expect(page).toContain(`>${label}<`)
      expect(page).toContain(hint)
      for (const { value } of choices) expect(page).toContain(`value="${value}"`)
      const field = new RegExp(`<(?:input|textarea) id="${onPage(name)}"[^>]*>`).exec(page)?.[0] ?? ''
      if (most !== null) expect(field).toContain(`maxlength="${most}"`)
    },
  )
})
