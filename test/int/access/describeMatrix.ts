import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'
import { makeAccessWorld, type AccessWorld } from './accessWorld'
import { Doors, expectCall, storedAs } from './Doors'
import { expectations, OUTSIDERS, type Expectation, type Visibility } from './expectations'
import { addSecrets, hasDrafts, hasWorkflow, makeDocument, newData } from './makeDocument'

/** Goes through every cell of the table for these collections, and through every door in each. */
export const describeMatrix = (...collections: string[]): void => {
  let world: AccessWorld
  const documents = new Map<string, number>()
  const cells = expectations(...collections)

  beforeAll(async () => {
    const payload = await usePayload()
    world = await makeAccessWorld(payload)
    for (const { collection, document } of cells) {
      const key = `${collection} ${document}`
      if (document === 'new' || documents.has(key)) continue
      documents.set(key, await sharedDocument(world, collection, document))
    }
  })

  describe.each(cells)('$collection, $document, $reader', (cell) => {
    const { collection, document, reader, may } = cell

    if (document === 'new') {
      it(may.includes('c') ? 'makes one' : 'makes none', async () => {
        const doors = new Doors(world, collection, world.readers[reader])
        const { status } = await doors.call('POST', '', newData(world, collection))
        expect(status).toBe(may.includes('c') ? 201 : 403)
      })
      return
    }

    it(`may: ${may || 'nothing'}`, async () => {
      const id = documents.get(`${collection} ${document}`) ?? 0
      const doors = new Doors(world, collection, world.readers[reader])
      await expectReading(doors, id, cell)
      await expectVersions(doors, id, cell)
      const before = may.includes('u') ? null : await storedAs(world, collection, id)
      await expectUpdating(doors, world, id, cell)
      await expectSteps(doors, id, cell)
      await expectTrashing(doors, world, id, cell)
      await expectDeleting(doors, world, id, cell)
      if (!/[ut]/.test(may)) expect(await storedAs(world, collection, id)).toEqual(before)
      if (OUTSIDERS.includes(reader)) expect(doors.leaks()).toEqual([])
    })
  })
}

const sharedDocument = async (
  world: AccessWorld,
  collection: string,
  visibility: Visibility,
): Promise<number> => {
  if (collection !== 'partners' || visibility !== 'public') return makeDocument(world, collection, visibility)
  await addSecrets(world, collection, world.partner)
  return world.partner
}

const expectReading = async (doors: Doors, id: number, { may }: Expectation) => {
  const sees = may.includes('r')
  const only = `where[id][equals]=${id}`
  expect((await doors.get(`?${only}&depth=2`)).body.docs?.length ?? 0).toBe(sees ? 1 : 0)
  expect((await doors.get(`/count?${only}`)).body.totalDocs ?? 0).toBe(sees ? 1 : 0)
  expectCall(await doors.get(`/${id}?depth=2`), sees)
  expectCall(await doors.get(`/${id}?draft=true&depth=2`), sees)
  // A list of drafts leaves out what somebody may see only without its draft; what matters is what it tells.
  const drafts = await doors.get(`?${only}&draft=true&trash=true&depth=2`)
  if (!sees) expect(drafts.body.docs ?? []).toEqual([])
}

const expectVersions = async (doors: Doors, id: number, { may, collection }: Expectation) => {
  const versions = await doors.get(`/versions?where[parent][equals]=${id}&depth=2&limit=5`)
  if (may.includes('v')) {
    expect(versions.body.docs).not.toEqual([])
    expectCall(await doors.get(`/versions/${String(versions.body.docs?.[0]?.id)}`), true)
    return
  }
  expect(versions.body.docs ?? []).toEqual([])
  if (!hasDrafts(collection)) return
  const version = await anyVersion(doors, id)
  expectCall(await doors.get(`/versions/${version}?depth=2`), false)
}

const expectUpdating = async (
  doors: Doors,
  world: AccessWorld,
  id: number,
  { may, collection, reader }: Expectation,
) => {
  const body = harmlessEdit(collection)
  const mayUpdate = may.includes('u')
  expectCall(await doors.call('PATCH', `/${id}?depth=0`, body), mayUpdate)
  if (hasDrafts(collection)) {
    expectCall(await doors.call('PATCH', `/${id}?draft=true&depth=0`, body), mayUpdate)
    const version = await anyVersion(doors, id)
    expectCall(await doors.call('POST', `/versions/${version}?draft=true&depth=0`), mayUpdate)
    const copy = await doors.call('POST', `/${id}/duplicate?depth=0`, {})
    const mayMake = expectations(collection).some(
      (cell) => cell.document === 'new' && cell.reader === reader && cell.may,
    )
    // A copy has everything in it: only for who sees all of the document.
    expectCall(copy, may.includes('v') && mayMake)
  }
  if (hasWorkflow(collection)) {
    const { body: report } = await doors.call('POST', '/bulk', { ids: [id], data: body })
    expect(report.done ?? 0).toBe(mayUpdate ? 1 : 0)
  }
  if (!mayUpdate) {
    const { body: byQuery } = await doors.call('PATCH', `?where[id][equals]=${id}`, body)
    expect(byQuery.docs ?? []).toEqual([])
  }
}

/** The doors of the workflow: whoever is not of the desk takes no step of the desk, and learns nothing from trying. */
const expectSteps = async (doors: Doors, id: number, { may, collection, reader }: Expectation) => {
  if (!hasWorkflow(collection) || reader === 'editor' || reader === 'admin') return
  for (const path of ['/hide', '/unhide', '/proposal/approve', '/proposal/reject']) {
    expectCall(await doors.call('POST', `/${id}${path}`, { reason: 'Zomaar.' }), false)
  }
  expectCall(await doors.get(`/${id}/transitions`), may.includes('r') && reader !== 'nobody')
  if (may.includes('u')) return
  for (const step of [
    { transition: 'publish' },
    { to: 'published' },
    { transition: 'withdraw', expectedState: 'draft' },
  ]) {
    const answer = await doors.call('POST', `/${id}/transition`, { ...step, reason: 'Zomaar.' })
    expectCall(answer, false)
  }
  const { body } = await doors.call('POST', '/bulk', { ids: [id], transition: 'withdraw', reason: 'Zomaar.' })
  expect(body.done ?? 0).toBe(0)
}

const expectTrashing = async (
  doors: Doors,
  world: AccessWorld,
  id: number,
  { may, collection }: Expectation,
) => {
  const mayTrash = may.includes('t')
  const answer = await doors.call('PATCH', `/${id}?depth=0`, { deletedAt: '2026-01-01T00:00:00.000Z' })
  if (world.payload.collections[collection as 'ideas'].config.trash) expectCall(answer, mayTrash)
  if (!mayTrash) return
  const restored = await doors.call('PATCH', `/${id}?trash=true&depth=0`, { deletedAt: null })
  expectCall(restored, true)
}

const expectDeleting = async (
  doors: Doors,
  world: AccessWorld,
  id: number,
  { may, collection, document }: Expectation,
) => {
  if (!may.includes('d')) {
    expectCall(await doors.call('DELETE', `/${id}`), false)
    const { body } = await doors.call('DELETE', `?where[id][equals]=${id}`)
    expect(body.docs ?? []).toEqual([])
    return
  }
  const spare = await makeDocument(world, collection, document as Visibility)
  expectCall(await doors.call('DELETE', `/${spare}`), true)
}

const anyVersion = async ({ world, collection }: Doors, id: number): Promise<string> => {
  const { docs } = await world.payload.findVersions({
    collection: collection as 'ideas',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  return String(docs[0]?.id)
}

/** A change that means nothing, in a field that whoever may change the document may change. */
const harmlessEdit = (collection: string): Record<string, unknown> => {
  const edits: Record<string, Record<string, unknown>> = {
    areas: { name: 'Gebied' },
    grants: { stateAid: 'De-minimis' },
    media: { maker: 'Iemand' },
    contacts: { phone: '0612345678' },
    users: { name: 'Collega' },
    'feed-sources': { name: 'Feed' },
    sites: { name: 'Een website' },
    'api-keys': { name: 'Koppeling' },
    invitations: { name: 'Collega' },
    followers: { language: 'en' },
    reports: { outcome: 'kept' },
    transitions: { reason: 'Anders' },
  }
  return edits[collection] ?? { title: 'Een andere titel' }
}
