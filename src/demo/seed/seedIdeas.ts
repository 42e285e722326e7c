import { performTransition } from '../../operations/performTransition'
import { ideas } from '../content/ideas'
import type { DemoIdea } from '../content/types'
import { commonFields } from './commonFields'
import { actorFor } from './seedAccounts'
import type { Seeding } from './Seeding'

/** The state in which an idea comes in. What happens to it after that are steps of the demo's own people. */
const entersAs: Partial<Record<string, string>> = {
  underReview: 'published',
  answerReady: 'published',
  merged: 'submitted',
}

/** Makes the ideas, and takes those that are being handled through the hands of the editor and the assessor. */
export const seedIdeas = async (seeding: Seeding): Promise<void> => {
  await seeding.create('contacts', 'resident', {
    name: 'Indiener van een idee (voorbeeld)',
    email: 'indiener@example.org',
  })
  for (const idea of ideas) {
    const state = entersAs[idea.state] ?? idea.state
    const id = await seeding.import('ideas', idea.slug, state, ideaFields(seeding, idea, state), idea.reason)
    if (idea.state === 'merged') await merge(seeding, idea, id)
    else if (state !== idea.state) await handle(seeding, idea, id)
  }
}

const ideaFields = (seeding: Seeding, idea: DemoIdea, state: string): Record<string, unknown> => ({
  ...commonFields(seeding, idea),
  submitter: seeding.id('contacts', 'resident'),
  submitterName: idea.submitterName,
  channel: idea.channel,
  termsAccepted: true,
  asks: [...idea.asks],
  location: idea.location,
  record: { publicationBasis: 'consent' },
  team: idea.team,
  referredTo: idea.referredTo,
  progress: idea.progress,
  evidence: idea.evidence,
  refusalGround: idea.refusalGround,
  ...(idea.state === 'closed' && { closedReason: idea.reason }),
  ...(state === idea.state && idea.answer && { answer: answerFields(seeding, idea.answer) }),
})

const answerFields = (
  seeding: Seeding,
  { date, ...answer }: NonNullable<DemoIdea['answer']>,
): Record<string, unknown> => ({ ...answer, date: seeding.day(date) })

const handle = async (seeding: Seeding, idea: DemoIdea, id: number): Promise<void> => {
  const { payload, req } = seeding
  const step = { payload, req, collection: 'ideas', id }
  await performTransition({
    ...step,
    actor: actorFor(seeding, 'editor'),
    transition: 'assign',
    data: {
      handler: seeding.id('users', 'assessor'),
      answerDueAt: seeding.at(idea.answerDue),
      team: idea.team,
    },
  })
  if (idea.state !== 'answerReady' || !idea.answer) return
  await performTransition({
    ...step,
    actor: actorFor(seeding, 'assessor'),
    transition: 'finishAnswer',
    data: { answer: answerFields(seeding, idea.answer) },
  })
}

const merge = async (seeding: Seeding, idea: DemoIdea, id: number): Promise<void> => {
  const { payload, req } = seeding
  await performTransition({
    payload,
    req,
    actor: actorFor(seeding, 'editor'),
    collection: 'ideas',
    id,
    transition: 'merge',
    data: { mergedInto: seeding.id('ideas', idea.mergedInto ?? '') },
  })
}
