import { expect, it } from 'vitest'
import { makeIdea } from '../../../test/fixtures/items/makeItem'
import type { IdeaItem } from '../../feeds/schema/generated'
import { ideaSteps } from './ideaSteps'

const now = Date.parse('2027-04-15T10:00:00Z')
const none = makeIdea(1).idea

const given = {
  outcome: 'adopted',
  text: 'Dit doen we.',
  signatory: 'De gedeputeerde',
  date: '2027-04-10',
  decisionUrl: null,
} as const

/** What is told of an idea: each step with where it stands. */
const told = (state: string, idea: Partial<IdeaItem['idea']> = {}) =>
  ideaSteps(makeIdea(1, { state, idea: { ...none, ...idea } }), now).map(
    ({ standing, title }) => `${title} (${standing})`,
  )

it('tells what is to come of an idea that was just published', () => {
  expect(told('published')).toEqual([
    'Binnengekomen (done)',
    'Geplaatst (done)',
    'In behandeling (later)',
    'Antwoord (later)',
  ])
})

it('tells who looks at it and when the answer comes, and that it is late', () => {
  const steps = (answerDueAt: string) =>
    ideaSteps(makeIdea(1, { state: 'underReview', idea: { ...none, team: 'Team Water', answerDueAt } }), now)
  expect(steps('2027-05-01T10:00:00Z').map(({ text }) => text)).toEqual([
    undefined,
    undefined,
    'Team Water bekijkt het idee.',
    'Het antwoord komt uiterlijk op 1 mei 2027.',
  ])
  expect(steps('2027-04-15T09:59:59Z').at(-1)).toMatchObject({
    isLate: true,
    text: 'Het antwoord had er op 15 april 2027 moeten zijn. Het is te laat.',
  })
})

it('goes on after a positive answer, and ends with a negative one', () => {
  expect(told('answered', { answer: given })).toEqual([
    'Binnengekomen (done)',
    'Geplaatst (done)',
    'Antwoord: Dit doen we (now)',
    'Uitvoering (later)',
    'Uitgevoerd (later)',
  ])
  expect(told('answered', { answer: given, team: 'Team Water' })).toContain('In behandeling (done)')
  expect(told('answered', { answer: { ...given, outcome: 'notAdopted' } }).at(-1)).toBe(
    'Antwoord: Dit doen we niet (now)',
  )
})

it('says how far it is, that it stopped, and that it was done', () => {
  const carried = ideaSteps(
    makeIdea(1, { state: 'inProgress', idea: { ...none, answer: given, progress: 40 } }),
    now,
  )
  expect(carried.find(({ standing }) => standing === 'now')).toMatchObject({
    title: 'Uitvoering',
    progress: 40,
  })
  expect(told('stopped', { answer: given, closedReason: 'Te duur' }).at(-1)).toBe('Gestopt (now)')
  expect(told('realised', { answer: given }).at(-1)).toBe('Uitgevoerd (now)')
})

it('keeps the answer that was given before it was reviewed again', () => {
  expect(told('underReview', { answer: given })).toEqual([
    'Binnengekomen (done)',
    'Geplaatst (done)',
    'Eerder antwoord: Dit doen we (done)',
    'Opnieuw in behandeling (now)',
    'Antwoord (later)',
  ])
})

it('ends where it was sent on or closed', () => {
  expect(told('referred', { referredTo: 'Waterschap' })).toEqual([
    'Binnengekomen (done)',
    'Geplaatst (done)',
    'Doorgestuurd naar Waterschap (now)',
  ])
  expect(told('closed', { closedReason: 'Dubbel' })).toEqual([
    'Binnengekomen (done)',
    'Geplaatst (done)',
    'Gesloten (now)',
  ])
})

it('says what came of it once it was done, and nothing of a day that nobody knows', () => {
  const done = ideaSteps(
    makeIdea(1, {
      state: 'realised',
      idea: { ...none, answer: given, received: null, result: 'Er hangen 24 kasten.' },
    }),
    now,
  )
  expect(done[0]?.title).toBe('Geplaatst')
  expect(done.at(-1)).toMatchObject({ title: 'Uitgevoerd', text: 'Er hangen 24 kasten.' })
})
