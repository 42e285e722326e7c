import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadChanges, type Change } from '../../../src/feeds/changes'
import { performTransition } from '../../../src/operations/performTransition'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringInitiative, editorOf, poolOf } from './site'
import { openTransaction, untilWaiting } from './transaction'

const initiatives = 'initiatives' as CollectionSlug

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

/** Somebody who keeps reading the changes, from now on. */
const reader = async (limit = 3) => {
  const seen: Change[] = []
  let cursor: string | undefined
  const readOn = async () => {
    for (;;) {
      const read = await loadChanges(poolOf(payload), { cursor, limit })
      seen.push(...read.changes)
      cursor = read.cursor
      if (!read.hasMore) return seen.map(({ urn }) => urn)
    }
  }
  // Transactions elsewhere in the cluster can hold back what is committed here: wait until all of it shows.
  const { rows } = await poolOf(payload).query<{ count: string }>('select count(*) from feed_changes')
  await expect.poll(async () => (await readOn()).length, { timeout: 20_000 }).toBe(Number(rows[0]?.count))
  seen.length = 0
  return { readOn, seen }
}

const urnOf = async (id: number) => String((await readMainRow(payload, 'initiatives', id))?.urn)

const rename = (id: number, title: string, req?: Awaited<ReturnType<typeof openTransaction>>['req']) =>
  payload.update({ collection: initiatives, id, data: { title }, req })

describe('a reader of the changes', () => {
  it('gets a change that commits late in its place, and each exactly once', async () => {
    const [slow, quick] = [await bringInitiative(world), await bringInitiative(world)]
    const { readOn } = await reader()
    const late = await openTransaction(payload)
    await rename(slow, 'Begon eerder', late.req)
    await rename(quick, 'Was eerder klaar')
    expect(await readOn()).toEqual([])
    await late.commit()
    await expect.poll(readOn, { timeout: 20_000 }).toEqual([await urnOf(slow), await urnOf(quick)])
    expect(await readOn()).toHaveLength(2)
  })

  it('never hears of a change that was rolled back', async () => {
    const [slow, quick] = [await bringInitiative(world), await bringInitiative(world)]
    const { readOn } = await reader()
    const late = await openTransaction(payload)
    await rename(slow, 'Toch niet', late.req)
    await rename(quick, 'Wel')
    await late.rollBack()
    await expect.poll(readOn, { timeout: 20_000 }).toEqual([await urnOf(quick)])
  })

  it('misses nothing and gets nothing twice while many write at once and some give up', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => bringInitiative(world)))
    const { readOn, seen } = await reader(2)
    let isBusy = true
    const reading = (async () => {
      while (isBusy) await readOn()
    })()
    const expected: string[] = []
    await Promise.all(
      ids.map(async (id, index) => {
        for (let round = 0; round < 4; round++) {
          const transaction = await openTransaction(payload)
          await rename(id, `Ronde ${round} van ${index}`, transaction.req)
          await new Promise((resolve) => setTimeout(resolve, (index * 7 + round * 13) % 30))
          if ((index + round) % 4 === 0) await transaction.rollBack()
          else {
            await transaction.commit()
            expected.push(await urnOf(id))
          }
        }
      }),
    )
    isBusy = false
    await reading
    await expect.poll(async () => (await readOn()).length, { timeout: 20_000 }).toBe(expected.length)
    expect(seen.map(({ urn }) => urn).sort()).toEqual(expected.sort())
  })
})

describe('two writers of one document', () => {
  const start = (id: number, more: object = {}) =>
    performTransition({
      payload,
      actor: editorOf(world),
      collection: 'initiatives',
      id,
      transition: 'start',
      ...more,
    })

  it.each([
    ['the same step', { transition: 'start', expectedState: 'published' }, 'staleState'],
    ['another step', { transition: 'stop', expectedState: 'published', reason: 'Gestopt.' }, 'staleState'],
    ['the same step, whatever the state', { transition: 'start' }, 'notFromHere'],
  ])('the second waits, sees what the first did, and is refused %s', async (_, body, code) => {
    const id = await bringInitiative(world)
    const first = await openTransaction(payload)
    await start(id, { req: first.req })
    const second = rest(payload, 'POST', `/api/initiatives/${id}/transition`, { as: world.as.editor, body })
    await untilWaiting(payload)
    await first.commit()
    const { status, body: answer } = await second
    expect(status).toBe(409)
    expect(answer.errors?.[0]?.data?.refusals?.[0]?.code).toBe(code)
    expect(await historyOf(payload, 'initiatives', id)).toEqual(['import', 'start'])
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({ state: 'underway' })
  })

  it('the second goes on when the first gives up', async () => {
    const id = await bringInitiative(world)
    const first = await openTransaction(payload)
    await start(id, { req: first.req })
    const second = start(id, { expectedState: 'published' })
    await untilWaiting(payload)
    await first.rollBack()
    await expect(second).resolves.toMatchObject({ state: 'underway' })
  })

  it('an edit that waited for a step stands on what the step made of it', async () => {
    const id = await bringInitiative(world)
    const first = await openTransaction(payload)
    await start(id, { req: first.req })
    const second = rest(payload, 'PATCH', `/api/initiatives/${id}`, {
      as: world.as.editor,
      body: { summary: 'Intussen aangepast.' },
    })
    await untilWaiting(payload)
    await first.commit()
    expect((await second).status).toBe(200)
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({
      state: 'underway',
      summary: 'Intussen aangepast.',
    })
  })

  it('edits of different fields at the same time both stay', async () => {
    const id = await bringInitiative(world)
    const answers = await Promise.all(
      [{ summary: 'De ene.' }, { title: 'De andere' }, { targetGroups: ['ouderen'] }].map((body) =>
        rest(payload, 'PATCH', `/api/initiatives/${id}`, { as: world.as.editor, body }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await itemOf(payload, 'initiatives', id)).toMatchObject({
      summary: 'De ene.',
      title: 'De andere',
      initiative: { targetGroups: ['ouderen'] },
    })
  })

  it('more of them than the site has connections all get through', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, () => bringInitiative(world)))
    const urns = await Promise.all(ids.map(urnOf))
    expect(new Set(urns).size).toBe(30)
    const slugs = await Promise.all(ids.map(async (id) => (await itemOf(payload, 'initiatives', id))?.slug))
    expect(new Set(slugs).size).toBe(30)
  })
})
