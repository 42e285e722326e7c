import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { ACTOR_KEY, type Actor } from '../../../src/access/actor'
import { AGENDA_KINDS, type AgendaKind } from '../../../src/operations/desk/AgendaEntry'
import { NO_FILTERS, type DeskFilters } from '../../../src/operations/desk/DeskFilters'
import { readFilterChoices } from '../../../src/operations/desk/readFilterChoices'
import { readAgenda } from '../../../src/operations/readAgenda'
import { readUnscheduled } from '../../../src/operations/readUnscheduled'
import { scheduleTransition } from '../../../src/operations/scheduleTransition'
import { rangeOf } from '../../../src/admin/agenda/dutchMonth'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, bringIn, bringInitiative, editorOf } from '../publishing/site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const partnerActor = (partner: number): Actor => ({
  kind: 'user',
  id: world.users.partner,
  name: 'partner',
  role: 'partner',
  partner,
})
const reqAs = (actor: Actor) => createLocalReq({ context: { [ACTOR_KEY]: actor } }, payload)
const now = new Date('2031-03-15T12:00:00.000Z')

const seen = async (
  actor: Actor,
  [year, month]: [number, number],
  {
    kinds = AGENDA_KINDS,
    filters = {},
  }: { kinds?: readonly AgendaKind[]; filters?: Partial<DeskFilters> } = {},
) => {
  const { entries } = await readAgenda(await reqAs(actor), {
    ...rangeOf({ year, month }),
    kinds,
    filters: { ...NO_FILTERS, ...filters },
    now,
  })
  return entries.map(({ id, isLate, what }) => `${what} ${id}${isLate ? ' late' : ''}`)
}

const bringEvent = (startsAt: string | null, more: Record<string, unknown> = {}, state = 'published') =>
  bringIn(world, 'events', state, {
    title: 'Dialoogavond',
    summary: 'Praat mee.',
    noImage: true,
    kind: 'meeting',
    themes: [world.theme],
    areas: [world.area],
    partner: world.partner,
    record: { publicationBasis: 'publicTask' },
    startsAt,
    ...more,
  })

describe('the calendar', () => {
  it('shows an event in the month that it is in the Netherlands, also at the edges and when the clock changes', async () => {
    const last = await bringEvent('2031-03-31T21:59:00.000Z')
    const first = await bringEvent('2031-03-31T22:00:00.000Z')
    const atNight = await bringEvent('2031-03-30T01:30:00.000Z')
    const kinds = ['event'] as const
    expect(await seen(editorOf(world), [2031, 3], { kinds })).toEqual([`starts ${atNight}`, `starts ${last}`])
    expect(await seen(editorOf(world), [2031, 4], { kinds })).toEqual([`starts ${first}`])
    const autumn = await bringEvent('2031-10-31T22:30:00.000Z')
    expect(await seen(editorOf(world), [2031, 10], { kinds })).toEqual([`starts ${autumn}`])
    expect(await seen(editorOf(world), [2031, 11], { kinds })).toEqual([])
  })

  it('marks an answer that is late, until it was given', async () => {
    const handler = world.users.assessor
    const late = await bringIdea(world, 'underReview', { handler, answerDueAt: '2031-03-10T11:00:00.000Z' })
    const due = await bringIdea(world, 'underReview', { handler, answerDueAt: '2031-03-20T11:00:00.000Z' })
    const kinds = ['answer'] as const
    expect(await seen(editorOf(world), [2031, 3], { kinds })).toEqual([
      `answerDue ${late} late`,
      `answerDue ${due}`,
    ])
    expect(await seen(editorOf(world), [2031, 3], { kinds, filters: { handler } })).toHaveLength(2)
    expect(await seen(editorOf(world), [2031, 3], { kinds, filters: { handler: 'me' } })).toEqual([])
    const asAssessor: Actor = { ...editorOf(world), id: handler, role: 'assessor' } as Actor
    expect(await seen(asAssessor, [2031, 3], { kinds, filters: { handler: 'me' } })).toHaveLength(2)
    await query(payload, sql`update ideas set state = 'answered' where id = ${late}`)
    expect(await seen(editorOf(world), [2031, 3], { kinds })).toEqual([`answerDue ${due}`])
  })

  it('shows when windows open and close, and what was published', async () => {
    const window = await bringIn(world, 'subsidy-windows', 'draft', {
      title: 'Ronde',
      opensAt: '2031-05-01T07:00:00.000Z',
      closesAt: '2031-05-31T15:00:00.000Z',
      partner: world.otherPartner,
    })
    expect(await seen(editorOf(world), [2031, 5])).toEqual([`opens ${window}`, `closes ${window}`])
    const initiative = await bringInitiative(world)
    await query(payload, sql`update initiatives set published_at = '2031-06-02' where id = ${initiative}`)
    expect(await seen(editorOf(world), [2031, 6], { kinds: ['publication'] })).toEqual([
      `published ${initiative}`,
    ])
    await query(payload, sql`update initiatives set hidden = true where id = ${initiative}`)
    expect(await seen(editorOf(world), [2031, 6], { kinds: ['publication'] })).toEqual([])
  })

  it('shows planned steps', async () => {
    const id = await bringInitiative(world)
    await scheduleTransition({
      payload,
      actor: editorOf(world),
      collection: 'initiatives',
      id,
      transition: 'start',
      at: '2031-07-31T21:30:00.000Z',
    })
    expect(await seen(editorOf(world), [2031, 7])).toEqual([`planned ${id}`])
    expect(await seen(editorOf(world), [2031, 8])).toEqual([])
    expect(await seen(editorOf(world), [2031, 7], { filters: { theme: world.theme } })).toEqual([
      `planned ${id}`,
    ])
    expect(await seen(editorOf(world), [2031, 7], { filters: { partner: world.otherPartner } })).toEqual([])
  })

  it('shows a partner what is its own, and nobody else anything', async () => {
    const own = await bringEvent('2031-09-03T18:00:00.000Z')
    const theirs = await bringEvent('2031-09-04T18:00:00.000Z', { partner: world.otherPartner })
    expect(await seen(editorOf(world), [2031, 9])).toEqual([`starts ${own}`, `starts ${theirs}`])
    expect(await seen(partnerActor(world.partner), [2031, 9])).toEqual([`starts ${own}`])
    expect(await seen(partnerActor(world.otherPartner), [2031, 9])).toEqual([`starts ${theirs}`])
    expect(await seen({ kind: 'anonymous' }, [2031, 9])).toEqual([])
    // Who handles something is not for a partner to find out with a filter.
    const handler = world.users.assessor
    expect(
      await seen(partnerActor(world.partner), [2031, 3], { kinds: ['answer'], filters: { handler } }),
    ).toEqual([])
  })
})

describe('beside the calendar', () => {
  it('stands what misses a date or somebody, for who can do something about it', async () => {
    const idea = await bringIdea(world)
    const draft = await bringEvent(null, {}, 'draft')
    const groups = async (actor: Actor) =>
      (await readUnscheduled(await reqAs(actor), NO_FILTERS)).map(
        ({ documents, missing }) => [missing, documents.map(({ id }) => id)] as const,
      )
    const forEditor = new Map(await groups(editorOf(world)))
    expect(forEditor.get('handler')).toContain(idea)
    expect(forEditor.get('start')).toEqual([draft])
    expect(await groups(partnerActor(world.partner))).toEqual([['start', [draft]]])
    expect(await groups(partnerActor(world.otherPartner))).toEqual([])
    expect(await groups({ kind: 'anonymous' })).toEqual([])
  })

  it('stand filters: a partner is not told of handlers, other partners and hidden themes', async () => {
    await payload.create({ collection: 'themes', data: { title: 'Geheim', summary: 'x' } as never })
    const forStaff = await readFilterChoices(await reqAs(editorOf(world)), 'all')
    expect(forStaff.themes.map(({ label }) => label)).toEqual(['Geheim', 'Natuur'])
    expect(forStaff.handlers).toEqual([{ id: world.users.assessor, label: 'assessor' }])
    expect(forStaff.partners).toHaveLength(3)
    const forPartner = await readFilterChoices(await reqAs(partnerActor(world.partner)), {
      partner: world.partner,
    })
    expect(forPartner).toMatchObject({ themes: [{ label: 'Natuur' }], partners: [], handlers: [] })
  })
})
