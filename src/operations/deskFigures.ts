import type { Where } from 'payload'
import type { Actor } from '../access/actor'
import type { Label, Tone } from '../workflow'

/** A number on somebody's desk: how many documents of a collection answer to a condition. */
export interface DeskFigure {
  key: string
  label: Label
  /** How it looks when it is not zero. */
  tone: Tone
  collection: 'ideas' | 'initiatives' | 'events' | 'partners' | 'themes' | 'subsidy-windows' | 'reports'
  where: Where
  /** Whether it counts as work that waits for a judgement. */
  isModeration?: boolean
}

const DAY = 24 * 60 * 60 * 1000
const OPEN_STATES = ['underReview', 'answerReady']

/** The kinds of contribution, as the figures call them. */
const kinds = [
  ['ideas', { nl: 'ideeën', en: 'ideas' }],
  ['initiatives', { nl: 'initiatieven', en: 'initiatives' }],
  ['events', { nl: 'agendapunten', en: 'events' }],
] as const

/**
 * What waits for somebody, by their role: an editor sees what came in and what is promised, an assessor their own
 * answers, a partner what came back and what is not sent in yet. Conditions only, so that the number and the list
 * behind it cannot differ.
 *
 * @param now - what 'overdue' and 'within a week' count from
 * @param liveStates - the states of a collection in which a draft is a proposal to change what is live
 * @param desk - the team of who asks, and the states of a collection in which there is nothing left to do
 */
export const deskFigures = (
  actor: Actor,
  now: Date,
  liveStates: StatesOf,
  desk: { team: string | null; endStates: StatesOf },
): readonly DeskFigure[] => {
  if (actor.kind !== 'user') return []
  if (actor.role === 'assessor') {
    return [
      ...answersDue(now, { handler: { equals: actor.id } }, ASSESSOR),
      ...assignedFigures(actor.id, desk),
    ]
  }
  if (actor.role === 'partner') {
    return actor.partner === null ? [] : partnerFigures({ partner: { equals: actor.partner } }, liveStates)
  }
  return [
    ...moderationFigures(liveStates),
    ...answersDue(now, {}, EDITOR),
    ...assignedFigures(actor.id, desk),
  ]
}

/** States of a collection, by its slug. */
type StatesOf = (collection: string) => readonly string[]

/** Everything that can be handed over to a colleague, as the figures call it. */
const handedOver = [
  ...kinds,
  ['themes', { nl: 'thema’s', en: 'themes' }],
  ['partners', { nl: 'partners', en: 'partners' }],
  ['subsidy-windows', { nl: 'subsidierondes', en: 'subsidy windows' }],
] as const

const assignedFigures = (
  user: number,
  { team, endStates }: { team: string | null; endStates: StatesOf },
): DeskFigure[] =>
  handedOver.map(([collection, { nl, en }]) => {
    // A contribution that has come to rest is off the desk; a partner or theme is never done.
    const goesOn: Where[] = isContribution(collection)
      ? [{ state: { not_in: [...endStates(collection)] } }]
      : []
    const withWhom: Where[] = [
      { assignee: { equals: user } },
      ...(team ? [{ assignedTeam: { equals: team } } as Where] : []),
    ]
    return {
      key: `${collection}-assigned`,
      label: team
        ? { nl: `Bij jou of je team: ${nl}`, en: `With you or your team: ${en}` }
        : { nl: `Bij jou: ${nl}`, en: `With you: ${en}` },
      tone: 'active',
      collection,
      where: { or: withWhom.map((one) => ({ and: [...goesOn, one] })) },
    }
  })

const isContribution = (collection: string): boolean => kinds.some(([slug]) => slug === collection)

/** A version that is no more than a proposal, of a document that is live. */
const isProposal = (states: readonly string[]): Where => ({
  _status: { equals: 'draft' },
  state: { in: [...states] },
})

const moderationFigures = (liveStates: StatesOf): DeskFigure[] => [
  ...kinds.map(([collection, { nl, en }]): DeskFigure => ({
    key: `${collection}-submitted`,
    label: { nl: `Nieuwe ${nl}`, en: `New ${en}` },
    tone: 'waiting',
    collection,
    where: { state: { equals: 'submitted' } },
    isModeration: true,
  })),
  ...kinds.map(([collection, { nl, en }]): DeskFigure => ({
    key: `${collection}-proposals`,
    label: { nl: `Wijzigingen van ${nl}`, en: `Changes of ${en}` },
    tone: 'waiting',
    collection,
    where: isProposal(liveStates(collection)),
    isModeration: true,
  })),
  {
    key: 'partners-applied',
    label: { nl: 'Nieuwe partners', en: 'New partners' },
    tone: 'waiting',
    collection: 'partners',
    where: { state: { equals: 'applied' } },
    isModeration: true,
  },
  {
    key: 'reports-new',
    label: { nl: 'Meldingen van bezoekers', en: 'Reports of visitors' },
    tone: 'waiting',
    collection: 'reports',
    where: { state: { equals: 'new' } },
    isModeration: true,
  },
]

const EDITOR = {
  busy: { nl: 'Ideeën zonder behandelaar', en: 'Ideas without a handler' },
  ready: { nl: 'Antwoorden om te geven', en: 'Answers to give' },
}

const ASSESSOR = {
  busy: { nl: 'Ideeën die jij behandelt', en: 'Ideas that you handle' },
  ready: { nl: 'Antwoorden die klaarstaan', en: 'Answers that are ready' },
}

const answersDue = (now: Date, whose: Where, words: typeof EDITOR): DeskFigure[] => {
  const inAWeek = new Date(now.getTime() + 7 * DAY).toISOString()
  const isOwn = 'handler' in whose
  return [
    {
      key: 'answers-overdue',
      label: { nl: 'Antwoord te laat', en: 'Answer overdue' },
      tone: 'negative',
      collection: 'ideas',
      where: {
        ...whose,
        state: { in: OPEN_STATES },
        answerDueAt: { less_than: now.toISOString() },
      },
    },
    {
      key: 'answers-due',
      label: { nl: 'Antwoord nodig binnen een week', en: 'Answer due within a week' },
      tone: 'waiting',
      collection: 'ideas',
      where: {
        ...whose,
        state: { in: OPEN_STATES },
        answerDueAt: { greater_than_equal: now.toISOString(), less_than: inAWeek },
      },
    },
    {
      key: 'answers-ready',
      label: words.ready,
      tone: 'active',
      collection: 'ideas',
      where: { ...whose, state: { equals: 'answerReady' } },
    },
    ...(isOwn
      ? [
          {
            key: 'answers-returned',
            label: { nl: 'Antwoord begonnen of teruggegeven', en: 'Answer begun or returned' },
            tone: 'waiting',
            collection: 'ideas',
            where: { ...whose, state: { equals: 'underReview' }, 'answer.text': { exists: true } },
          } as const,
        ]
      : []),
    {
      key: 'ideas-handled',
      label: words.busy,
      tone: 'neutral',
      collection: 'ideas',
      where: { ...whose, state: { equals: isOwn ? 'underReview' : 'published' } },
    },
  ]
}

const partnerFigures = (own: Where, liveStates: StatesOf): DeskFigure[] => {
  const figures = (
    key: string,
    label: (name: Label) => Label,
    tone: Tone,
    where: (collection: string) => Where,
  ): DeskFigure[] =>
    kinds.map(([collection, name]) => ({
      key: `${collection}-${key}`,
      label: label(name),
      tone,
      collection,
      where: { ...own, ...where(collection) },
    }))
  return [
    ...figures(
      'needsInfo',
      ({ nl, en }) => ({ nl: `Vraag van de redactie over ${nl}`, en: `Question of the editors about ${en}` }),
      'waiting',
      inState('needsInfo'),
    ),
    ...figures(
      'refused',
      ({ nl, en }) => ({ nl: `Niet geplaatste ${nl}`, en: `Refused ${en}` }),
      'negative',
      inState('refused'),
    ),
    ...figures(
      'draft',
      ({ nl, en }) => ({ nl: `Concepten van ${nl}`, en: `Drafts of ${en}` }),
      'neutral',
      inState('draft'),
    ),
    ...figures(
      'submitted',
      ({ nl, en }) => ({ nl: `Ingestuurde ${nl} bij de redactie`, en: `Submitted ${en} at the editors` }),
      'active',
      inState('submitted'),
    ),
    ...figures(
      'proposals',
      ({ nl, en }) => ({
        nl: `Wijzigingen van ${nl} bij de redactie`,
        en: `Changes of ${en} at the editors`,
      }),
      'active',
      (collection) => isProposal(liveStates(collection)),
    ),
  ]
}

const inState = (state: string) => (): Where => ({ state: { equals: state } })
