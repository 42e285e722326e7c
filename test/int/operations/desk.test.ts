import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listAddress } from '../../../src/admin/dashboard/listAddress'
import type { UserRole } from '../../../src/access/actor'
import { assignDocument } from '../../../src/operations/assignDocument'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { readActivity } from '../../../src/operations/readActivity'
import { readDesk } from '../../../src/operations/readDesk'
import { readFeedHealth } from '../../../src/operations/readFeedHealth'
import { readParticipation } from '../../../src/operations/readParticipation'
import { requestAs } from '../requestAs'
import { usePayload } from '../payload'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { rest } from '../rest'

let payload: Payload
let world: World

const NOW = new Date()
const inDays = (days: number) => new Date(NOW.getTime() + days * 864e5).toISOString()

const bring = async (collection: string, state: string, data: Record<string, unknown>) =>
  (await importDocument({ payload, actor: SYSTEM, collection, state, data })).id

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const idea = (state: string, more: Record<string, unknown> = {}) =>
    bring('ideas', state, ideaData(world, more))
  await idea('submitted')
  await idea('submitted', { partner: world.otherPartner })
  await idea('needsInfo')
  await idea('draft')
  await idea('published')
  const handler = world.users.assessor
  await idea('underReview', { handler, answerDueAt: inDays(-3) })
  await idea('underReview', { handler, answerDueAt: inDays(3), answer: { text: 'We denken erover.' } })
  await idea('underReview', { handler, answerDueAt: inDays(30) })
  await idea('underReview', { answerDueAt: inDays(-1) })
  await idea('answerReady', { handler, answerDueAt: inDays(5), answer: { outcome: 'adopted', text: 'Ja.' } })
  const live = await bring('initiatives', 'published', initiativeData(world))
  await rest(payload, 'PATCH', `/api/initiatives/${live}`, {
    as: world.as.partner,
    body: { summary: 'Anders verteld.' },
  })
  await bring('initiatives', 'published', initiativeData(world, { title: 'Zonder voorstel' }))
})

const deskOf = async (role: UserRole) => {
  const figures = await readDesk(await requestAs(payload, world.users[role]), NOW)
  return Object.fromEntries(figures.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]))
}

describe('what waits', () => {
  it('for an editor is what came in, and what was promised', async () => {
    expect(await deskOf('editor')).toEqual({
      'ideas-submitted': 2,
      'initiatives-proposals': 1,
      'answers-overdue': 2,
      'answers-due': 2,
      'answers-ready': 1,
      'ideas-handled': 1,
    })
  })

  it('for an assessor is their own answers', async () => {
    expect(await deskOf('assessor')).toEqual({
      'answers-overdue': 1,
      'answers-due': 2,
      'answers-ready': 1,
      'answers-returned': 1,
      'ideas-handled': 3,
    })
  })

  it('for a partner is what came back, and what is still to be sent, of itself only', async () => {
    expect(await deskOf('partner')).toEqual({
      'ideas-needsInfo': 1,
      'ideas-draft': 1,
      'ideas-submitted': 1,
      'initiatives-proposals': 1,
    })
  })

  it('is also what was handed over to them or their team, until there is nothing left to do', async () => {
    const team = 'Team Water'
    await payload.update({ collection: 'users', id: world.users.assessor, data: { team } as never })
    const idea = await bring('ideas', 'underReview', ideaData(world))
    const done = await bring('ideas', 'withdrawn', ideaData(world))
    const initiative = await bring('initiatives', 'published', initiativeData(world))
    for (const [collection, id, to] of [
      ['ideas', idea, { assignee: world.users.assessor }],
      ['ideas', done, { assignee: world.users.assessor }],
      ['initiatives', initiative, { team }],
    ] as const) {
      await assignDocument({ payload, actor: SYSTEM, collection, id, ...to })
    }
    expect(await deskOf('assessor')).toMatchObject({ 'ideas-assigned': 1, 'initiatives-assigned': 1 })
    expect(await deskOf('editor')).not.toHaveProperty('ideas-assigned')
    expect(await deskOf('partner')).not.toHaveProperty('ideas-assigned')
  })

  it.each(['editor', 'assessor', 'partner'] as const)(
    'for an %s is as many documents as the list behind each number holds',
    async (role) => {
      const figures = await readDesk(await requestAs(payload, world.users[role]), NOW)
      expect(figures.length).toBeGreaterThan(4)
      for (const { collection, count, where } of figures) {
        const { search } = new URL(listAddress('/admin', collection, where), 'http://localhost')
        const { body } = await rest(payload, 'GET', `/api/${collection}${search}&draft=true&depth=0`, {
          as: world.as[role],
        })
        expect(body.docs, `${collection} ${search}`).toHaveLength(count)
      }
    },
  )

  it('for nobody is nothing', async () => {
    expect(await readDesk(await requestAs(payload, null), NOW)).toEqual([])
  })
})

it('counts what the public sees and what was answered in time, for everybody and for one partner', async () => {
  const answered = async (due: number | null) => {
    const id = await bring('ideas', 'published', ideaData(world, { partner: world.otherPartner }))
    const step = (transition: string, data: Record<string, unknown>) =>
      performTransition({ payload, actor: editor, collection: 'ideas', id, transition, data })
    if (due === null) {
      await step('answerAtOnce', { answer: { outcome: 'adopted', text: 'Ja.' } })
      return
    }
    await step('assign', { handler: world.users.assessor, answerDueAt: inDays(due) })
    await step('finishAnswer', { answer: { outcome: 'adopted', text: 'Ja.' } })
    await step('answer', {
      answer: { outcome: 'adopted', text: 'Ja.', signatory: 'GS', mandate: 'Besluit 1' },
    })
  }
  const editor = { kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null } as const
  const req = await requestAs(payload, world.users.editor)
  const before = await readParticipation(req, null)
  await answered(5)
  await answered(-5)
  await answered(null)
  const after = await readParticipation(req, null)
  expect(after).toEqual({ ...before, publicIdeas: before.publicIdeas + 3, answered: 3, answeredInTime: 2 })
  expect(await readParticipation(req, world.otherPartner)).toMatchObject({ publicIdeas: 3, answered: 3 })
  expect(await readParticipation(req, world.trustedPartner)).toMatchObject({ publicIdeas: 0, answered: 0 })
})

it('tells what happened last, with names', async () => {
  const [last] = await readActivity(await requestAs(payload, world.users.editor))
  expect(last).toMatchObject({
    label: { nl: 'Geef meteen antwoord' },
    by: { name: 'Els', role: 'editor' },
    collection: 'ideas',
    title: 'Meer bomen langs de dijk',
  })
})

it('tells whether anything public changed, and that nobody misses anything', async () => {
  const health = await readFeedHealth(await requestAs(payload, world.users.editor))
  expect(health).toMatchObject({
    subscribers: 0,
    subscribersBehind: 0,
    sitesBehind: [],
    brokenSources: [],
    failedJobs: 0,
    lateJobs: 0,
    lostMail: 0,
  })
  expect(Date.parse(health.lastChangeAt ?? '')).toBeGreaterThan(NOW.getTime() - 120_000)
})
