import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseUrl } from '../../../src/db/currentDatabase'
import { startSite, until, type RunningSite } from '../feeds/startSite'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringIn, step } from './site'
import { inHours } from './window'

let payload: Payload
let world: World
let site: RunningSite

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  site = await startSite({ databaseUrl: databaseUrl() })
})

afterAll(() => site.close())

/** What the calendar says of an event, as an independent parser reads it. */
const inCalendar = async (urn: string, says: string) => {
  let found: ICAL.Component | undefined
  await until(async () => {
    const { text } = await site.get('/feeds/events.ics')
    found = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .find((event) => event.getFirstPropertyValue('uid') === urn)
    return String(found?.getFirstPropertyValue('summary')) === says
  })
  if (!found) throw new Error('It is not in the calendar.')
  return {
    sequence: Number(found.getFirstPropertyValue('sequence')),
    status: String(found.getFirstPropertyValue('status')),
  }
}

it('an event keeps its UID, and its SEQUENCE rises whatever happens to it', async () => {
  const id = await bringIn(world, 'events', 'published', {
    ...initiativeData(world, { title: 'Dialoogavond' }),
    kind: 'meeting',
    startsAt: inHours(30),
  })
  const urn = (await itemOf(payload, 'events', id))?.urn ?? ''
  const seen = [await inCalendar(urn, 'Dialoogavond')]
  await rest(payload, 'PATCH', `/api/events/${id}`, {
    as: world.as.editor,
    body: { title: 'Grote dialoogavond', startsAt: inHours(31) },
  })
  seen.push(await inCalendar(urn, 'Grote dialoogavond'))
  await step(world, 'events', id, 'cancel', { reason: 'De zaal is dicht.' })
  seen.push(await inCalendar(urn, 'Gaat niet door: Grote dialoogavond'))
  await step(world, 'events', id, 'reinstate')
  seen.push(await inCalendar(urn, 'Grote dialoogavond'))
  await step(world, 'events', id, 'withdraw', { reason: 'Toch niet.' })
  seen.push(await inCalendar(urn, 'Ingetrokken'))
  for (const transition of ['revive', 'submit', 'publish']) await step(world, 'events', id, transition)
  seen.push(await inCalendar(urn, 'Grote dialoogavond'))
  expect(seen).toEqual([
    { sequence: 0, status: 'CONFIRMED' },
    { sequence: 1, status: 'CONFIRMED' },
    { sequence: 2, status: 'CANCELLED' },
    { sequence: 3, status: 'CONFIRMED' },
    { sequence: 4, status: 'CANCELLED' },
    { sequence: 5, status: 'CONFIRMED' },
  ])
})
