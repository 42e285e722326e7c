import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { bringInitiative, runJobs } from '../publishing/site'
import { rest, type Answer, type Credentials } from '../rest'
import { makeAccount } from './accessWorld'

let payload: Payload
let world: World
let initiative: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  initiative = await bringInitiative(world, 'published', { partner: world.partner })
})

const call = (as: Credentials, method: string, path: string, body?: unknown) =>
  rest(payload, method, `/api${path}`, { as, body })
const step = (transition: string, more: Record<string, unknown> = {}) =>
  call(world.as.editor, 'POST', `/partners/${world.partner}/transition`, { transition, ...more })
const why = ({ body, status }: Answer) => [status, body.errors?.[0]?.data?.code]
const asPartner = (method: string, path: string, body?: unknown) => call(world.as.partner, method, path, body)

const STOPPED = [403, 'partnerStopped']

/** What a partner does in a week of work, each of which answers whether it may. */
const work = async (as: Credentials): Promise<unknown[]> => [
  why(await call(as, 'POST', '/initiatives', { title: 'Nieuw' })),
  why(await call(as, 'PATCH', `/initiatives/${initiative}`, { title: 'Anders' })),
  why(await call(as, 'POST', `/initiatives/${initiative}/transition`, { transition: 'start' })),
  why(await call(as, 'POST', '/contacts', { name: 'Iemand' })),
  why(await call(as, 'DELETE', `/initiatives/${initiative}`)),
  why(await call(as, 'PATCH', `/partners/${world.partner}?draft=true`, { title: 'Anders' })),
]

describe('a partner, from a week of work to its end', () => {
  it('is told why it only reads while it is suspended, without the reason of the desk', async () => {
    const invited = await asPartner('POST', '/invitations/invite', {
      name: 'Noor',
      email: 'noor@buurt.example',
    })
    expect(invited.status).toBe(201)
    expect((await step('suspend', { reason: 'Intern onderzoek.' })).status).toBe(200)

    expect((await asPartner('GET', '/users/me')).body.user).toMatchObject({ role: 'partner' })
    expect((await asPartner('GET', `/initiatives/${initiative}`)).status).toBe(200)
    expect((await asPartner('GET', `/initiatives/${initiative}/timeline`)).status).toBe(200)
    for (const as of [world.as.partner, world.as.key])
      expect(await work(as)).toEqual([STOPPED, STOPPED, STOPPED, STOPPED, STOPPED, STOPPED])
    const told = await asPartner('PATCH', `/initiatives/${initiative}`, { title: 'Anders' })
    expect(told.body.errors?.[0]?.message).toContain('Je organisatie doet op dit moment niet mee')
    expect(JSON.stringify(told.body)).not.toContain('Intern onderzoek')
    // What the panel gives the browser of whoever is signed in.
    const headers = new Headers({ authorization: `JWT ${world.as.partner.token}` })
    expect(JSON.stringify((await payload.auth({ headers })).user)).not.toContain('Intern onderzoek')
    const me = await asPartner('GET', '/users/me?depth=2')
    expect(JSON.stringify(me.body)).not.toContain('Intern onderzoek')
    const record = await asPartner('GET', `/partners/${world.partner}/timeline`)
    expect(JSON.stringify(record.body)).not.toContain('Intern onderzoek')
  })

  it('keeps its people as they are while it is suspended', async () => {
    const { id } = await makeAccount(payload, 'collega', 'partner', world.partner)
    expect(why(await asPartner('POST', '/invitations/invite', { name: 'X', email: 'x@y.example' }))).toEqual(
      STOPPED,
    )
    expect(why(await asPartner('POST', `/users/${id}/end-access`))).toEqual(STOPPED)
    const own = await asPartner('PATCH', `/users/${world.users.partner}`, { name: 'Nieuwe naam' })
    expect(own.status).toBe(200)
  })

  it('is shown as suspended on what stays public', async () => {
    await runJobs(payload)
    expect(await itemOf(payload, 'initiatives', initiative)).toMatchObject({
      title: initiativeData(world).title,
      partner: { state: 'suspended' },
    })
  })

  it('goes on where it was when it is let back in', async () => {
    expect((await step('resume', { reason: 'Alles in orde.' })).status).toBe(200)
    expect((await asPartner('POST', '/initiatives', { title: 'Nieuw' })).status).toBe(201)
    expect((await call(world.as.key, 'POST', '/contacts', { name: 'Iemand' })).status).toBe(201)
  })

  it('keeps what is public under its name when it has left, and only reads from then on', async () => {
    expect((await step('end')).status).toBe(400)
    expect((await step('end', { data: { ending: { disposition: 'keep' } } })).status).toBe(200)
    await runJobs(payload)
    expect(await itemOf(payload, 'initiatives', initiative)).toMatchObject({ partner: { state: 'ended' } })
    expect((await asPartner('GET', `/initiatives/${initiative}?draft=true`)).status).toBe(200)
    for (const as of [world.as.partner, world.as.key])
      expect((await work(as)).every((answer) => String(answer) === String(STOPPED))).toBe(true)
    expect(why(await step('resume', { reason: 'Toch.' }))[0]).toBe(409)
  })
})
