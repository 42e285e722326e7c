import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { queryRows } from '../../../src/db/session'
import { loadAddress } from '../../../src/feeds/loadAddress'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { changesOf, historyOf, itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { addressesOf, bringIdea, poolOf, step } from './site'
import { openTransaction, untilWaiting } from './transaction'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const merge = (id: number, target: number) =>
  step(world, 'ideas', id, 'merge', { data: { mergedInto: target } })
const rowOf = async (id: number) => {
  const row = await readMainRow(payload, 'ideas', id)
  if (!row) throw new Error(`There is no idea ${id}.`)
  return row
}
const addressOf = async (slug: unknown) => {
  const found = await loadAddress(poolOf(payload), 'ideas', String(slug))
  return found.kind === 'moved' ? found.url : found.kind
}
const twoIdeas = async () => {
  const name = Math.random().toString(36).slice(2)
  const [id, target] = [
    await bringIdea(world, 'published', { title: `Samen ${name}` }),
    await bringIdea(world, 'published', { title: `Doel ${name}` }),
  ]
  return { id, target, row: await rowOf(id), targetRow: await rowOf(target) }
}

describe('merging an idea into another', () => {
  it('withdraws its item and sends its page to the other', async () => {
    const { id, target, row, targetRow } = await twoIdeas()
    await merge(id, target)
    expect(await itemOf(payload, 'ideas', id)).toBeNull()
    expect(await changesOf(payload, row.urn)).toEqual(['upsert', 'withdraw'])
    expect(await addressesOf(payload, row.urn)).toMatchObject([
      { slug: row.slug, status: 'merged', target_urn: targetRow.urn },
    ])
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String(targetRow.slug)}`)
    expect(await historyOf(payload, 'ideas', id)).toEqual(['import', 'merge'])
    expect(await itemOf(payload, 'ideas', target)).toMatchObject({ state: 'published' })
  })

  it('that is itself merged later sends the page on', async () => {
    const { id, target, row } = await twoIdeas()
    const last = await bringIdea(world, 'published', { title: `Einddoel ${id}` })
    await merge(id, target)
    await merge(target, last)
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String((await rowOf(last)).slug)}`)
  })

  it('follows the other to a new address, and is gone with it', async () => {
    const { id, target, row } = await twoIdeas()
    await merge(id, target)
    const slug = `verhuisd-${target}`
    await rest(payload, 'PATCH', `/api/ideas/${target}`, { as: world.as.editor, body: { slug } })
    expect(await addressOf(row.slug)).toBe(`/ideeen/${slug}`)
    await step(world, 'ideas', target, 'withdraw', { reason: 'Toch niet.' })
    expect(await addressOf(row.slug)).toBe('gone')
  })

  it('that was hidden at the time still sends its page to the other', async () => {
    const { id, target, row, targetRow } = await twoIdeas()
    await rest(payload, 'POST', `/api/ideas/${id}/hide`, {
      as: world.as.editor,
      body: { reason: 'Dubbel.' },
    })
    await merge(id, target)
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String(targetRow.slug)}`)
    // Told again: caches hold a page that says it is gone.
    expect(await changesOf(payload, row.urn)).toEqual(['upsert', 'withdraw', 'withdraw'])
  })

  it('that was withdrawn and sent in again still sends its page to the other', async () => {
    const { id, target, row, targetRow } = await twoIdeas()
    await step(world, 'ideas', id, 'withdraw', { reason: 'Even niet.' })
    for (const transition of ['revive', 'submit']) await step(world, 'ideas', id, transition)
    await merge(id, target)
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String(targetRow.slug)}`)
  })

  it('keeps sending on after it was trashed and deleted', async () => {
    const { id, target, row, targetRow } = await twoIdeas()
    await merge(id, target)
    await rest(payload, 'PATCH', `/api/ideas/${id}`, {
      as: world.as.editor,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String(targetRow.slug)}`)
    const deleted = await rest(payload, 'DELETE', `/api/ideas/${id}?trash=true`, { as: world.as.admin })
    expect(deleted.status).toBe(200)
    expect(await addressOf(row.slug)).toBe(`/ideeen/${String(targetRow.slug)}`)
  })

  it.each([
    ['itself', async (id: number) => id],
    ['what is not public', async () => bringIdea(world, 'submitted')],
    [
      'what was merged into it',
      async (id: number) => {
        const other = await bringIdea(world)
        await merge(other, id)
        return other
      },
    ],
  ])('into %s is refused', async (_, targetFor) => {
    const { id } = await twoIdeas()
    await expect(merge(id, await targetFor(id))).rejects.toThrow()
    expect(await itemOf(payload, 'ideas', id)).toMatchObject({ state: 'published' })
  })

  it('leaves nobody waiting for ever when the other is deleted meanwhile', async () => {
    const { id, target } = await twoIdeas()
    await merge(id, target)
    const first = await openTransaction(payload)
    await queryRows(first.req, sql`select id from ideas where id = ${id} for update`)
    const deletion = payload.delete({ collection: 'ideas' as CollectionSlug, id: target })
    await untilWaiting(payload)
    await queryRows(first.req, sql`select id from ideas where id = ${target} for update`)
    await first.commit()
    await expect(deletion).resolves.toMatchObject({ id: target })
    expect(await rowOf(id)).toMatchObject({ state: 'merged', mergedInto: null })
  })
})
