import { describe, expect, it } from 'vitest'
import { decideTransition, type Role } from '../workflow'
import { isReminderDue } from './guards/silence'
import { workflows } from './workflows'

const now = new Date('2027-03-01T12:00:00Z')
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()
const body = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

interface Case {
  collection: string
  from: string
  to: string
  role?: Role
  document?: Record<string, unknown>
  facts?: Record<string, unknown>
  reason?: string
  confirmed?: string[]
  /** Guards by their code, fields by their path, `reason` for a reason. Empty: it may happen. */
  lacks: string[]
}

const lacking = ({
  collection,
  from,
  to,
  role = 'editor',
  document = {},
  facts,
  reason,
  confirmed,
}: Case): string[] => {
  const workflow = workflows[collection]
  if (!workflow) throw new Error(`no workflow ${collection}`)
  const input = { ...(reason && { reason }), ...(confirmed && { confirmed }) }
  const decision = decideTransition({
    workflow,
    document,
    state: from,
    by: { to },
    roles: new Set([role]),
    input,
    now,
    ...(facts && { facts }),
  })
  return decision.allowed
    ? []
    : decision.refusals.map(({ guard, fields, code }) => guard ?? fields[0] ?? code).sort()
}

const check = (title: string, rest: Case) => [title, rest] as const
const idea = {
  title: 'Bankje',
  body: body('Een bankje.'),
  themes: [1],
  areas: [1],
  termsAccepted: true,
  summary: 'Bankje.',
}
const window = {
  summary: 'Geld voor groen.',
  decision: { number: '1', date: daysAgo(9) },
  scheme: 1,
  allocation: 'firstCome',
  criteria: [{ text: 'Groen' }],
  ceilingCents: 0,
  opensAt: daysAgo(1),
  closesAt: null,
  noticeUrl: 'https://example.org',
  noticeDate: daysAgo(2),
}

describe('ideas', () => {
  it.each([
    check('an empty draft', {
      collection: 'ideas',
      from: 'draft',
      to: 'submitted',
      role: 'owner',
      lacks: ['areas', 'body', 'termsAccepted', 'themes', 'title'],
    }),
    check('a complete draft', {
      collection: 'ideas',
      from: 'draft',
      to: 'submitted',
      role: 'owner',
      document: idea,
      lacks: [],
    }),
    check('a question without words', {
      collection: 'ideas',
      from: 'submitted',
      to: 'needsInfo',
      lacks: ['reason'],
    }),
    check('a resubmission without a change', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'submitted',
      role: 'partner',
      document: idea,
      lacks: ['contentChanged'],
    }),
    check('a changed resubmission', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'submitted',
      role: 'partner',
      document: idea,
      facts: { contentChanged: true },
      lacks: [],
    }),
    check('a refused idea that its owner did not change', {
      collection: 'ideas',
      from: 'refused',
      to: 'submitted',
      role: 'owner',
      document: idea,
      lacks: ['contentChanged'],
    }),
    check('a refused idea that an editor reconsiders', {
      collection: 'ideas',
      from: 'refused',
      to: 'submitted',
      document: idea,
      lacks: [],
    }),
    check('a refusal without a ground', {
      collection: 'ideas',
      from: 'submitted',
      to: 'refused',
      reason: 'Nee.',
      lacks: ['refusalGround'],
    }),
    check('publishing without a summary', {
      collection: 'ideas',
      from: 'submitted',
      to: 'published',
      lacks: ['summary'],
    }),
    check('publishing with a phone number in the text', {
      collection: 'ideas',
      from: 'submitted',
      to: 'published',
      document: { ...idea, body: body('Bel 06 1234 5678.') },
      lacks: ['personalDataInText'],
    }),
    check('publishing with a phone number that was confirmed', {
      collection: 'ideas',
      from: 'submitted',
      to: 'published',
      document: { ...idea, body: body('Bel 06 1234 5678.') },
      confirmed: ['personalDataInText'],
      lacks: [],
    }),
    check('publishing with an e-mail address in the summary', {
      collection: 'ideas',
      from: 'submitted',
      to: 'published',
      document: { ...idea, summary: 'Mail jan@example.org' },
      lacks: ['personalDataInText'],
    }),
    check('publishing with years and amounts in the text', {
      collection: 'ideas',
      from: 'submitted',
      to: 'published',
      document: { ...idea, body: body('In 2027, van 09.00 tot 17.00 uur, € 1.250.000.') },
      lacks: [],
    }),
    check('referring without an address', {
      collection: 'ideas',
      from: 'published',
      to: 'referred',
      lacks: ['referredTo.address', 'referredTo.name'],
    }),
    check('a review without a handler', {
      collection: 'ideas',
      from: 'published',
      to: 'underReview',
      document: idea,
      lacks: ['answerDueAt', 'handler'],
    }),
    check('a review by somebody who is no assessor', {
      collection: 'ideas',
      from: 'published',
      to: 'underReview',
      document: { ...idea, handler: 1, answerDueAt: daysAgo(-30) },
      facts: { handlerIsAssessor: false },
      lacks: ['handlerIsAssessor'],
    }),
    check('handing over to the same person by the same date', {
      collection: 'ideas',
      from: 'underReview',
      to: 'underReview',
      reason: 'Ziek.',
      document: { ...idea, handler: 1, answerDueAt: daysAgo(-30) },
      facts: { handlingChanged: false },
      lacks: ['handlingChanged'],
    }),
    check('a negative answer without a reason', {
      collection: 'ideas',
      from: 'underReview',
      to: 'answerReady',
      role: 'handler',
      document: { ...idea, answer: { outcome: 'notAdopted', text: 'Nee.' } },
      lacks: ['reasonWhenNotAdopted'],
    }),
    check('an answer that nobody signed', {
      collection: 'ideas',
      from: 'answerReady',
      to: 'answered',
      document: { ...idea, answer: { outcome: 'adopted', text: 'Ja.' } },
      lacks: ['answer.mandate', 'answer.signatory'],
    }),
    check('carrying out what was not adopted', {
      collection: 'ideas',
      from: 'answered',
      to: 'inProgress',
      document: { ...idea, answer: { outcome: 'notAdopted' } },
      lacks: ['outcomeIsPositive'],
    }),
    check('realised at 80 per cent', {
      collection: 'ideas',
      from: 'inProgress',
      to: 'realised',
      document: { ...idea, progress: 80, evidence: 'Foto' },
      lacks: ['progressIsComplete'],
    }),
    check('merging into an idea that is not public', {
      collection: 'ideas',
      from: 'published',
      to: 'merged',
      document: { mergedInto: 2 },
      facts: { mergeTargetIsPublic: false },
      lacks: ['mergeTargetIsPublic'],
    }),
    check('merging in a circle', {
      collection: 'ideas',
      from: 'published',
      to: 'merged',
      document: { mergedInto: 2 },
      facts: { mergeTargetIsPublic: true, mergeTargetMergedIntoThis: true },
      lacks: ['mergeIsNoCircle'],
    }),
    check('withdrawing in silence', {
      collection: 'ideas',
      from: 'published',
      to: 'withdrawn',
      role: 'owner',
      lacks: ['reason'],
    }),
    check('59 days of silence', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'withdrawn',
      role: 'system',
      document: { stateChangedAt: daysAgo(59), remindedAt: daysAgo(14) },
      lacks: ['silentFor60Days'],
    }),
    check('60 days of silence without a reminder', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'withdrawn',
      role: 'system',
      document: { stateChangedAt: daysAgo(60) },
      lacks: ['silentFor60Days'],
    }),
    check('60 days of silence, the last 15 after a reminder', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'withdrawn',
      role: 'system',
      document: { stateChangedAt: daysAgo(60), remindedAt: daysAgo(15) },
      lacks: [],
    }),
    check('a change after the question', {
      collection: 'ideas',
      from: 'needsInfo',
      to: 'withdrawn',
      role: 'system',
      document: { stateChangedAt: daysAgo(70), contentChangedAt: daysAgo(3), remindedAt: daysAgo(20) },
      lacks: ['silentFor60Days'],
    }),
  ])('%s', (_, given) => {
    expect(lacking(given)).toEqual(given.lacks)
  })

  it.each([
    [44, null, false],
    [45, null, true],
    [50, 2, false],
  ])('after %i days (reminded %s days ago) a reminder is due: %s', (days, reminded, isDue) => {
    const document = {
      stateChangedAt: daysAgo(days),
      remindedAt: reminded === null ? null : daysAgo(reminded),
    }
    expect(isReminderDue(document, now)).toBe(isDue)
  })
})

describe('initiatives and events', () => {
  it.each([
    check('publishing without image or basis', {
      collection: 'initiatives',
      from: 'submitted',
      to: 'published',
      document: { summary: 'S' },
      lacks: ['imageOrNone', 'record.publicationBasis'],
    }),
    check('publishing deliberately without an image', {
      collection: 'initiatives',
      from: 'submitted',
      to: 'published',
      role: 'trustedPartner',
      document: { summary: 'S', noImage: true, record: { publicationBasis: 'consent' } },
      lacks: [],
    }),
    check('submitting without a contact', {
      collection: 'initiatives',
      from: 'draft',
      to: 'submitted',
      document: { themes: [1], areas: [1] },
      lacks: ['contact'],
    }),
    check('completing without results', {
      collection: 'initiatives',
      from: 'underway',
      to: 'completed',
      document: { summary: 'S', noImage: true, record: { publicationBasis: 'consent' } },
      lacks: ['results'],
    }),
    check('an event that ends after it starts', {
      collection: 'events',
      from: 'submitted',
      to: 'published',
      document: { summary: 'S', kind: 'meeting', startsAt: daysAgo(-2), endsAt: daysAgo(-3) },
      lacks: [],
    }),
    check('an event that ends before it starts', {
      collection: 'events',
      from: 'submitted',
      to: 'published',
      document: { summary: 'S', kind: 'meeting', startsAt: daysAgo(-2), endsAt: daysAgo(-1.5) },
      lacks: ['endsAfterItStarts'],
    }),
    check('an event that is not over', {
      collection: 'events',
      from: 'published',
      to: 'past',
      role: 'system',
      document: { summary: 'S', kind: 'meeting', startsAt: daysAgo(0.4) },
      lacks: ['isOver'],
    }),
    check('an event that is over', {
      collection: 'events',
      from: 'published',
      to: 'past',
      role: 'system',
      document: { summary: 'S', kind: 'meeting', startsAt: daysAgo(1), endsAt: daysAgo(0) },
      lacks: [],
    }),
  ])('%s', (_, given) => {
    expect(lacking(given)).toEqual(given.lacks)
  })
})

describe('subsidies', () => {
  const from = 'subsidy-windows'
  it.each([
    check('a ceiling of 0 and no end', {
      collection: from,
      from: 'draft',
      to: 'adopted',
      document: window,
      lacks: [],
    }),
    check('no ceiling stated', {
      collection: from,
      from: 'draft',
      to: 'adopted',
      document: { ...window, ceilingCents: null },
      lacks: ['ceilingStated'],
    }),
    check('closing before opening', {
      collection: from,
      from: 'draft',
      to: 'adopted',
      document: { ...window, closesAt: daysAgo(2) },
      lacks: ['opensBeforeItCloses'],
    }),
    check('a scheme without a legal basis', {
      collection: from,
      from: 'draft',
      to: 'adopted',
      document: window,
      facts: { schemeHasLegalBasis: false },
      lacks: ['schemeHasLegalBasis'],
    }),
    check('a notice after the opening warns', {
      collection: from,
      from: 'adopted',
      to: 'announced',
      document: { ...window, noticeDate: daysAgo(0) },
      lacks: ['noticeInTime'],
    }),
    check('a late notice that was confirmed', {
      collection: from,
      from: 'adopted',
      to: 'announced',
      document: { ...window, noticeDate: daysAgo(0) },
      confirmed: ['noticeInTime'],
      lacks: [],
    }),
    check('opening at the very moment', {
      collection: from,
      from: 'announced',
      to: 'open',
      role: 'system',
      document: { ...window, opensAt: now.toISOString() },
      lacks: [],
    }),
    check('opening a second early', {
      collection: from,
      from: 'announced',
      to: 'open',
      role: 'system',
      document: { ...window, opensAt: new Date(now.getTime() + 1000).toISOString() },
      lacks: ['hasOpened'],
    }),
    check('used up', {
      collection: from,
      from: 'open',
      to: 'exhausted',
      role: 'system',
      document: window,
      facts: { remainingCents: 0 },
      lacks: [],
    }),
    check('a cent left', {
      collection: from,
      from: 'open',
      to: 'exhausted',
      role: 'system',
      document: window,
      facts: { remainingCents: 1 },
      lacks: ['nothingLeft'],
    }),
    check('used up, but by ranking', {
      collection: from,
      from: 'open',
      to: 'exhausted',
      role: 'system',
      document: { ...window, allocation: 'ranking' },
      facts: { remainingCents: 0 },
      lacks: ['nothingLeft'],
    }),
    check('money came free after closing', {
      collection: from,
      from: 'exhausted',
      to: 'open',
      role: 'system',
      document: { ...window, closesAt: daysAgo(0) },
      facts: { remainingCents: 5 },
      lacks: ['notYetClosed'],
    }),
    check('no end', {
      collection: from,
      from: 'open',
      to: 'closed',
      role: 'system',
      document: window,
      lacks: ['hasClosed'],
    }),
    check('an outcome without grants', {
      collection: from,
      from: 'closed',
      to: 'decided',
      document: window,
      facts: { grantCount: 0, grantedCents: 0 },
      lacks: ['grantsRegistered'],
    }),
    check('an outcome above the ceiling', {
      collection: from,
      from: 'closed',
      to: 'decided',
      document: window,
      facts: { grantCount: 1, grantedCents: 1 },
      lacks: ['sumWithinCeiling'],
    }),
    check('settling for more than was granted', {
      collection: 'grants',
      from: 'granted',
      to: 'settled',
      role: 'assessor',
      reason: 'Klaar.',
      document: { grantedCents: 100, settledCents: 101, settlementDate: daysAgo(0) },
      lacks: ['settledIsNotMore'],
    }),
    check('ending a partnership by transfer to nobody', {
      collection: 'partners',
      from: 'verified',
      to: 'ended',
      document: { ending: { disposition: 'transfer' } },
      lacks: ['successorNamed'],
    }),
  ])('%s', (_, given) => {
    expect(lacking(given)).toEqual(given.lacks)
  })
})
