import { describe, expect, it } from 'vitest'
import { workflows } from '../../collections/workflows'
import { accountLetter } from './accountLetter'
import { layOut } from './layOut'
import { submitterLetter } from './submitterLetter'

const told = Object.values(workflows).flatMap((workflow) =>
  Object.entries(workflow.transitions)
    .filter(([, { notify }]) => (notify ?? []).length > 0)
    .map(([step, definition]) => ({ name: `${workflow.collection} ${step}`, workflow, step, definition })),
)

describe('every step that somebody is told of', () => {
  it.each(told)('has its letters: $name', ({ definition, step, workflow }) => {
    const facts = {
      workflow,
      step,
      to: definition.to,
      title: 'Meer bomen',
      name: null,
      reason: 'Daarom.',
      answer: null,
      referredTo: 'de gemeente',
      answerDueAt: '3 maart 2027',
      page: null,
      optOut: null,
    }
    const owner = layOut(submitterLetter(facts), 'nl')
    expect(owner.subject).toContain('Meer bomen')
    expect(owner.text).toContain('‘Meer bomen’')
    expect(owner.text).not.toMatch(/\bT\b|undefined|null/)
    for (const language of ['nl', 'en'] as const) {
      const news = { ...facts, kind: 'newWork' as const, href: 'https://example.org/admin', due: null }
      const account = layOut(accountLetter('Els', [news], language, 'https://example.org'), language)
      expect(account.text).toContain(workflow.states[definition.to]?.label[language])
      expect(account.text).not.toMatch(/undefined|null/)
    }
  })
})

it('escapes what people write, and keeps a subject on one line', () => {
  const { html, subject } = layOut(
    {
      subject: 'Een\r\nBcc: a',
      paragraphs: ['<img src=x onerror=alert(1)> & "meer"'],
      link: { label: '<b>', href: 'https://example.org/?a=1&b="' },
      footer: '</body>',
      footerLink: null,
    },
    'nl',
  )
  expect(subject).toBe('Een Bcc: a')
  expect(html).not.toMatch(/<img|<b>|b="/)
  expect(html).toContain('&#60;img src=x')
})
