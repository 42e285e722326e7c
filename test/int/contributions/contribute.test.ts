import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/access/actor'
import { contribute, withdrawContribution } from '../../../src/operations/contribute'
import { approveProposal, rejectProposal } from '../../../src/operations/moderateDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { readProposal } from '../../../src/hooks/lockRow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { ideaData, initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { requestAs } from '../requestAs'

let payload: Payload
let world: World
let contact: number
let number = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const made = await payload.create({
    collection: 'contacts',
    data: { name: 'Els', email: 'els@example.org', partner: world.partner } as never,
  })
  contact = Number(made.id)
})

const key = (partner: number): Actor => ({ kind: 'apiKey', id: 1, name: 'Koppeling', partner })

interface Saying {
  partner?: number
  mayPublish?: boolean
  actor?: Actor
}

/** A source of a partner that says something of one contribution, again and again. */
const makeSource = ({ partner = world.partner, mayPublish = true, actor = key(partner) }: Saying = {}) => {
  const sourceId = `bron-${++number}`
  const name = { payload, actor, partner, sourceId, origin: { name: 'Site', key: 'site' } }
  const { partner: _, ...common } = initiativeData(world)
  return {
    says: (more: Record<string, unknown> = {}) =>
      contribute({
        ...name,
        collection: 'initiatives',
        data: { ...common, contact, title: `Van ${sourceId}`, ...more },
        mayPublish,
      }),
    withdraws: (reason = 'Bestaat niet meer.') => withdrawContribution({ ...name, reason }),
    name,
  }
}

const row = (id: number) => readMainRow(payload, 'initiatives', id)
const proposal = async (id: number) => readProposal(await requestAs(payload, null), 'initiatives', id)
const asEditor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null }) as const
const step = (id: number, transition: string, more: Record<string, unknown> = {}) =>
  performTransition({
    payload,
    actor: asEditor(),
    collection: 'initiatives',
    id,
    transition,
    reason: 'Daarom.',
    ...more,
  })

/** Something of a partner that is not trusted, put online by an editor. */
const makePublished = async () => {
  const source = makeSource()
  const { id } = await source.says()
  await step(id, 'publish')
  return { ...source, id }
}

describe('something new', () => {
  it('waits for the desk, and writes nothing when it is said again', async () => {
    const { says } = makeSource()
    const made = await says()
    expect(made).toMatchObject({ outcome: 'created', state: 'submitted', isProposal: false })
    expect(await row(made.id)).toMatchObject({ partner: world.partner, state: 'submitted' })
    expect(await historyOf(payload, 'initiatives', made.id)).toEqual(['create', 'submit'])
    const before = await row(made.id)
    expect(await says()).toMatchObject({ outcome: 'unchanged', id: made.id })
    expect(await row(made.id)).toEqual(before)
  })

  it('is online at once for a partner that is trusted with the kind', async () => {
    const { says } = makeSource({ partner: world.trustedPartner })
    const { id, state, outcome } = await says({ contact: await contactOf(world.trustedPartner) })
    expect([outcome, state]).toEqual(['created', 'published'])
    expect((await itemOf(payload, 'initiatives', id))?.origin).toEqual({ name: 'Site', url: null })
  })

  it('waits for the desk when a trusted partner asks for that, or when it is not complete enough', async () => {
    const partner = world.trustedPartner
    const mine = await contactOf(partner)
    const asked = await makeSource({ partner, mayPublish: false }).says({ contact: mine })
    expect(asked).toMatchObject({ state: 'submitted', notPublished: [] })
    const { says } = makeSource({ partner })
    const short = await says({ contact: mine, summary: null })
    expect(short).toMatchObject({ state: 'submitted', notPublished: [{ fields: ['summary'] }] })
    expect(await says({ contact: mine })).toMatchObject({ outcome: 'updated', state: 'published' })
  })

  it('is refused, and not there, when something is missing to send it in', async () => {
    const { says, name } = makeSource()
    await expect(says({ themes: [], contact: null })).rejects.toMatchObject({
      status: 400,
      data: { refusals: [{ fields: ['contact'] }, { fields: ['themes'] }] },
    })
    await expect(says({ title: 'x'.repeat(201) })).rejects.toMatchObject({ status: 400 })
    await expect(withdrawContribution({ ...name, reason: 'Weg.' })).rejects.toMatchObject({ status: 404 })
  })

  it('is there once when it is said twenty times at the same moment', async () => {
    const { says } = makeSource()
    const results = await Promise.all(Array.from({ length: 20 }, () => says()))
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['created', ...Array(19).fill('unchanged')])
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
  })

  it('comes from a job of ours in the name of the partner', async () => {
    const { says } = makeSource({ actor: SYSTEM })
    const { id } = await says()
    expect(await row(id)).toMatchObject({ state: 'submitted', partner: world.partner })
  })

  it('an idea waits for the desk, also of a partner that is trusted', async () => {
    const { name } = makeSource()
    const { partner: _, ...data } = ideaData(world, { channel: 'partner' })
    const call = { ...name, data, mayPublish: true } as const
    const { id } = await contribute({ ...call, collection: 'ideas' })
    expect(await historyOf(payload, 'ideas', id)).toEqual(['create', 'submit'])
    await expect(contribute({ ...call, collection: 'initiatives' })).rejects.toMatchObject({
      code: 'otherKind',
      status: 409,
    })
  })
})

const contactOf = async (partner: number) =>
  Number((await payload.create({ collection: 'contacts', data: { name: 'Jan', partner } as never })).id)

describe('something that is public', () => {
  it('stays as it is while a change of the partner waits, and the same change waits once', async () => {
    const { id, says } = await makePublished()
    expect(await says({ summary: 'Nu met kas.' })).toMatchObject({ outcome: 'updated', isProposal: true })
    expect(await row(id)).toMatchObject({ summary: 'Samen groente verbouwen.', _status: 'published' })
    expect(await proposal(id)).toMatchObject({ summary: 'Nu met kas.' })
    expect(await says({ summary: 'Nu met kas.' })).toMatchObject({ outcome: 'unchanged' })
    await approveProposal({ payload, actor: asEditor(), collection: 'initiatives', id })
    expect(await row(id)).toMatchObject({ summary: 'Nu met kas.' })
    expect(await says({ summary: 'Nu met kas.' })).toMatchObject({ outcome: 'unchanged' })
  })

  it('is not proposed again after the desk said no, until it is something else', async () => {
    const { id, says } = await makePublished()
    await says({ summary: 'Koop nu!' })
    await rejectProposal({
      payload,
      actor: asEditor(),
      collection: 'initiatives',
      id,
      reason: 'Reclame.',
    })
    expect(await says({ summary: 'Koop nu!' })).toMatchObject({ outcome: 'unchanged' })
    expect(await proposal(id)).toBeNull()
    expect(await says({ summary: 'Kom kijken.' })).toMatchObject({ outcome: 'updated', isProposal: true })
  })

  it('has nothing waiting any more when the source takes its change back', async () => {
    const { id, says } = await makePublished()
    await says({ summary: 'Anders.' })
    await says()
    expect(await proposal(id)).toBeNull()
    expect(await row(id)).toMatchObject({ summary: 'Samen groente verbouwen.' })
  })

  it('keeps what editors changed', async () => {
    const { id, says } = await makePublished()
    await payload.update({ collection: 'initiatives', id, data: { title: 'Beter van de redactie' } })
    expect(await says()).toMatchObject({ outcome: 'unchanged' })
    await says({ summary: 'Nu met kas.' })
    await approveProposal({ payload, actor: asEditor(), collection: 'initiatives', id })
    expect(await row(id)).toMatchObject({ title: 'Beter van de redactie', summary: 'Nu met kas.' })
  })

  it('changes at once for a partner that is trusted', async () => {
    const partner = world.trustedPartner
    const mine = await contactOf(partner)
    const { says } = makeSource({ partner })
    const { id } = await says({ contact: mine })
    expect(await says({ contact: mine, summary: 'Nu met kas.' })).toMatchObject({ isProposal: false })
    expect((await itemOf(payload, 'initiatives', id))?.summary).toBe('Nu met kas.')
    expect(await changesOf(payload, (await row(id))?.urn)).toEqual(['upsert', 'upsert'])
  })
})

describe('what the desk did', () => {
  it('a question is answered by what the source says anew', async () => {
    const { says } = makeSource()
    const { id } = await says()
    await step(id, 'askInfo')
    expect(await says()).toMatchObject({ outcome: 'unchanged', state: 'needsInfo' })
    expect(await says({ summary: 'Met meer uitleg.' })).toMatchObject({ state: 'submitted' })
    expect((await historyOf(payload, 'initiatives', id)).at(-1)).toBe('resubmit')
  })

  it('what was refused stays refused', async () => {
    const { says } = makeSource()
    const { id } = await says()
    await step(id, 'refuse')
    expect(await says({ summary: 'Toch maar.' })).toMatchObject({ outcome: 'updated', state: 'refused' })
  })

  it('what an editor withdrew stays withdrawn', async () => {
    const { id, says } = await makePublished()
    await step(id, 'withdraw')
    expect(await says({ summary: 'Toch maar.' })).toMatchObject({ state: 'withdrawn' })
    expect(await says({ summary: 'Toch maar.' })).toMatchObject({ outcome: 'unchanged', state: 'withdrawn' })
  })

  it('what is in the trash stays there', async () => {
    const { says } = makeSource()
    const { id } = await says()
    await payload.update({
      collection: 'initiatives',
      id,
      data: { deletedAt: new Date().toISOString() } as never,
    })
    expect(await says({ summary: 'Toch maar.' })).toMatchObject({ outcome: 'updated', id })
    expect((await row(id))?.deletedAt).toBeTruthy()
  })
})

describe('withdrawing', () => {
  it('takes it away once, with a reason, and it comes back when it is offered again', async () => {
    const { id, says, withdraws } = await makePublished()
    expect(await withdraws()).toMatchObject({ outcome: 'withdrawn', id })
    expect(await withdraws()).toMatchObject({ outcome: 'unchanged', id })
    expect(await row(id)).toMatchObject({ state: 'withdrawn', stateReason: 'Bestaat niet meer.' })
    expect(await itemOf(payload, 'initiatives', id)).toBeNull()
    await payload.update({ collection: 'initiatives', id, data: { summary: 'Door een editor.' } })
    expect(await says()).toMatchObject({ outcome: 'updated', state: 'submitted', id })
    expect(await row(id)).toMatchObject({ summary: 'Door een editor.' })
  })

  it('says why', async () => {
    const { says, withdraws } = makeSource()
    await says()
    await expect(withdraws(' ')).rejects.toMatchObject({ data: { refusals: [{ code: 'missingReason' }] } })
  })
})

describe('who may', () => {
  it('nobody writes for another partner', async () => {
    const { name } = makeSource()
    const call = {
      ...name,
      collection: 'initiatives',
      data: initiativeData(world),
      mayPublish: true,
    } as const
    for (const actor of [key(world.otherPartner), asEditor(), { kind: 'anonymous' } as const]) {
      await expect(contribute({ ...call, actor })).rejects.toMatchObject({ status: 403 })
      await expect(withdrawContribution({ ...name, actor, reason: 'Weg.' })).rejects.toMatchObject({
        status: 403,
      })
    }
  })

  it('the same id at two partners is two contributions', async () => {
    const { name } = makeSource()
    const { partner: _, ...data } = initiativeData(world)
    const say = async (partner: number) =>
      contribute({
        ...name,
        actor: key(partner),
        partner,
        collection: 'initiatives',
        data: { ...data, contact: await contactOf(partner) },
        mayPublish: false,
      })
    expect((await say(world.partner)).id).not.toBe((await say(world.otherPartner)).id)
  })

  it('a suspended partner writes nothing, and reads no difference between old and new', async () => {
    const { says, withdraws } = makeSource({ partner: world.otherPartner })
    await says({ contact: await contactOf(world.otherPartner) })
    await performTransition({
      payload,
      actor: asEditor(),
      collection: 'partners',
      id: world.otherPartner,
      transition: 'suspend',
      reason: 'Even niet.',
    })
    await expect(says()).rejects.toMatchObject({ code: 'notAllowed', status: 403 })
    await expect(withdraws()).rejects.toMatchObject({ code: 'notAllowed', status: 403 })
  })
})
