import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, SYSTEM, type World } from '../people'

let payload: Payload
let world: World
let number = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

/** A source that says something of one document, again and again. */
const makeSource = () => {
  const sourceId = String(++number)
  return (state: string, more: Record<string, unknown> = {}) =>
    importDocument({
      payload,
      actor: SYSTEM,
      collection: 'initiatives',
      state,
      reason: 'Van de bron.',
      data: initiativeData(world, {
        title: `Van de bron ${sourceId}`,
        origin: { name: 'Bron', sourceId },
        ...more,
      }),
    })
}

const row = (id: number) => readMainRow(payload, 'initiatives', id)
const asEditor = () =>
  ({ kind: 'user', id: world.users.editor, name: 'Els', role: 'editor', partner: null }) as const

it('writes nothing when the source says the same again', async () => {
  const says = makeSource()
  const { id } = await says('published')
  expect(await says('published')).toEqual({ outcome: 'unchanged', id })
  expect(await changesOf(payload, (await row(id))?.urn)).toEqual(['upsert'])
})

it('is there once when the source says it several times at the same moment', async () => {
  const says = makeSource()
  const results = await Promise.all(Array.from({ length: 4 }, () => says('published')))
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(['created', ...Array(3).fill('unchanged')])
  expect(new Set(results.map(({ id }) => id)).size).toBe(1)
})

it('takes over what the source changed, and leaves what editors changed since', async () => {
  const says = makeSource()
  const { id } = await says('published')
  await payload.update({ collection: 'initiatives', id, data: { title: 'Beter van de redactie' } })
  expect(await says('published', { summary: 'Nu met kas.' })).toEqual({ outcome: 'updated', id })
  expect(await row(id)).toMatchObject({ title: 'Beter van de redactie', summary: 'Nu met kas.' })
  expect((await itemOf(payload, 'initiatives', id))?.summary).toBe('Nu met kas.')
  expect((await says('published', { summary: 'Nu met kas.' })).outcome).toBe('unchanged')
})

it('follows the state of the source, with a line in the history', async () => {
  const says = makeSource()
  const { id } = await says('published')
  await says('underway')
  expect(await row(id)).toMatchObject({ state: 'underway' })
  expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'import'])
})

it('leaves a state that an editor chose since', async () => {
  const says = makeSource()
  const { id } = await says('published')
  const step = {
    payload,
    actor: asEditor(),
    collection: 'initiatives',
    id,
    transition: 'stop',
    reason: 'Klaar mee.',
  }
  await performTransition(step)
  await says('underway')
  expect(await row(id)).toMatchObject({ state: 'stopped' })
})

it('is refused a state whose requirements are not met, and changes nothing', async () => {
  const says = makeSource()
  const { id } = await says('published')
  await expect(says('completed')).rejects.toMatchObject({ data: { refusals: [{ code: 'missingField' }] } })
  expect(await row(id)).toMatchObject({ state: 'published' })
})

it('is for the desk and for jobs', async () => {
  const data = initiativeData(world)
  const partner = { kind: 'apiKey', id: 1, name: 'Koppeling', partner: world.partner } as const
  await expect(
    importDocument({ payload, actor: partner, collection: 'initiatives', state: 'published', data }),
  ).rejects.toMatchObject({ status: 403 })
})
