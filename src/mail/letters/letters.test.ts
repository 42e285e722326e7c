import { describe, expect, it } from 'vitest'
import { ideaWorkflow } from '../../collections/Ideas/workflow'
import { workflows } from '../../collections/workflows'
import { accountLetter } from './accountLetter'
import { layOut } from './layOut'
import type { Restriction } from './restrictionWords'
import { submitterLetter } from './submitterLetter'

/** What the desk does beside the steps of a workflow, and tells whoever brought it. */
const moderation = Object.values(workflows).flatMap((workflow) =>
  ['hide', 'unhide', 'trash', 'restoreFromTrash'].map((step) => ({
    name: `${workflow.collection} ${step}`,
    workflow,
    step,
    definition: { to: Object.keys(workflow.states)[0] ?? '' },
  })),
)
const told = Object.values(workflows).flatMap((workflow) =>
  Object.entries(workflow.transitions)
    .filter(([, { notify }]) => (notify ?? []).length > 0)
    .map(([step, definition]) => ({ name: `${workflow.collection} ${step}`, workflow, step, definition })),
)

describe('every step that somebody is told of', () => {
  it.each([...told, ...moderation])('has its letters: $name', ({ definition, step, workflow }) => {
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

describe('a step that keeps something from the public', () => {
  const letterOf = (step: string, more: Partial<Restriction> = {}, wasPublic = true) =>
    submitterLetter({
      workflow: ideaWorkflow,
      step,
      to: 'withdrawn',
      title: 'Meer bomen',
      name: 'Jamila',
      reason: 'In de tekst stond het adres van je buurman.',
      restriction: { ground: null, isByPeople: true, wasReported: false, ...more },
      wasPublic,
      answer: null,
      referredTo: null,
      answerDueAt: null,
      page: null,
      optOut: null,
    }).paragraphs.join('\n')

  it.each(['hide', 'refuse', 'withdraw', 'merge'])('says why, who decided and where to go: %s', (step) => {
    const text = letterOf(step)
    for (const part of [
      'adres van je buurman',
      'Mensen hebben dit besloten',
      'Antwoord op deze mail',
      'klacht',
      'rechter',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('gemeld')
    expect(letterOf(step, { isByPeople: false })).not.toContain('Mensen hebben')
  })

  it('says whether it was reported, the rule, and what the public sees', () => {
    expect(letterOf('hide', { wasReported: true })).toContain('had het bij ons gemeld')
    expect(letterOf('refuse', { ground: 'Tegen de spelregels' })).toContain(
      'Waarom we het niet plaatsen: tegen de spelregels.',
    )
    expect(letterOf('withdraw')).toContain('niet meer op de site')
    expect(letterOf('withdraw', {}, false)).toContain('komt niet op de site')
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
  // An address in the text is longer than a phone is wide.
  expect(html).toContain('overflow-wrap:anywhere')
})
