import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../../src/operations/importDocument'
import type { Suggestion } from '../../../src/operations/suggestSubsidies'
import { makeWindow } from '../../fixtures/items/makeItem'
import { writeItem } from '../../fixtures/items/writeItems'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, SYSTEM, type World } from '../people'
import { bringInitiative } from '../publishing/site'
import { bringWindow } from '../publishing/window'
import { rest, type Credentials } from '../rest'
import { poolOf } from '../../../src/db/poolOf'

let payload: Payload
let world: World
let draft: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  const write = async (number: number, applicantKinds: string[], amountToCents: number) => {
    const window = makeWindow(number)
    await writeItem(poolOf(payload) as never, {
      ...window,
      state: 'open',
      themes: [],
      subsidyWindow: {
        ...window.subsidyWindow,
        opensAt: null,
        closesAt: null,
        amountToCents,
        mayHaveStarted: false,
        applicantKinds,
      },
    })
  }
  await write(901, ['foundation'], 250_000)
  await write(902, ['school'], 250_000)
  await write(903, [], 249_999)
  draft = (
    await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'initiatives',
      state: 'draft',
      data: initiativeData(world, { soughtCents: 250_000, applicantKind: 'foundation', phase: 'plan' }),
    })
  ).id
})

const suggested = async (as: Credentials) => {
  const { status, body } = await rest(payload, 'GET', `/api/initiatives/${draft}/subsidies`, { as })
  return { status, subsidies: (body as unknown as { subsidies?: Suggestion[] }).subsidies }
}

it.each(['admin', 'editor', 'assessor', 'partner'] as const)(
  'tells %s which subsidies may fit an initiative that is not public yet, and why',
  async (who) => {
    const { status, subsidies } = await suggested(world.as[who])
    expect(status).toBe(200)
    expect(subsidies?.map(({ url }) => url)).toEqual(['/subsidies/ronde-901'])
    expect(subsidies?.[0]).toMatchObject({ verdict: 'fits' })
    expect(subsidies?.[0]?.judgements.map(({ outcome }) => outcome)).toEqual(Array(7).fill('met'))
  },
)

it('tells nobody else', async () => {
  expect((await suggested(world.as.otherPartner)).status).toBe(404)
  expect((await suggested(null)).status).toBe(404)
})

it('follows what was saved last, and is empty where no money is sought', async () => {
  const save = (data: Record<string, unknown>) =>
    rest(payload, 'PATCH', `/api/initiatives/${draft}?draft=true`, { as: world.as.editor, body: data })
  expect((await save({ applicantKind: 'school' })).status).toBe(200)
  const { subsidies } = await suggested(world.as.editor)
  expect(subsidies?.map(({ url }) => url)).toEqual(['/subsidies/ronde-902'])
  expect((await save({ soughtCents: 0 })).status).toBe(200)
  expect((await suggested(world.as.editor)).subsidies).toEqual([])
})

describe('the other way round', () => {
  const fitting = async (id: number, as: Credentials) => {
    const { status, body } = await rest(payload, 'GET', `/api/subsidy-windows/${id}/initiatives`, { as })
    return { status, initiatives: (body as unknown as { initiatives?: Suggestion[] }).initiatives }
  }

  it('tells who works with a window which public initiatives it may be for, and nobody else', async () => {
    const wants = { soughtCents: 250_000, applicantKind: 'foundation', phase: 'plan' }
    await bringInitiative(world, 'published', { ...wants, title: 'Dorpsmoestuin' })
    await bringInitiative(world, 'published', { ...wants, title: 'Schooltuin', applicantKind: 'school' })
    await bringInitiative(world, 'draft', { ...wants, title: 'Nog geheim' })
    const id = await bringWindow(world, 'open', {
      applicantKinds: ['foundation'],
      amountToCents: 250_000,
      mayHaveStarted: false,
    })
    for (const who of ['admin', 'editor', 'assessor', 'partner'] as const) {
      const { status, initiatives } = await fitting(id, world.as[who])
      expect([who, status, initiatives?.map(({ title }) => title)]).toEqual([who, 200, ['Dorpsmoestuin']])
    }
    expect((await fitting(id, world.as.otherPartner)).status).toBe(404)
    expect((await fitting(id, null)).status).toBe(404)
  })

  it('says nothing of a window in preparation', async () => {
    const id = await bringWindow(world, 'draft')
    expect(await fitting(id, world.as.editor)).toEqual({ status: 200, initiatives: [] })
  })
})
