import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAgenda } from '../../../src/operations/readAgenda'
import { readBoard } from '../../../src/operations/readBoard'
import { AGENDA_KINDS } from '../../../src/operations/desk/AgendaEntry'
import { NO_FILTERS } from '../../../src/operations/desk/DeskFilters'
import { readFilterChoices } from '../../../src/operations/desk/readFilterChoices'
import { readDesk } from '../../../src/operations/readDesk'
import { readPeople } from '../../../src/operations/people/readPeople'
import { readQueue } from '../../../src/operations/readQueue'
import { readUnscheduled } from '../../../src/operations/readUnscheduled'
import { usePayload } from '../payload'
import { requestAs } from '../requestAs'
import { makeAccessWorld, type AccessWorld } from './accessWorld'
import { hasWorkflow, makeDocument } from './makeDocument'
import { SECRET } from './secrets'

let payload: Payload
let world: AccessWorld
let outsider: number
const documents: [string, number][] = []

/** Another partner's editor, and everything that the partner of `owner` has that is not public. */
beforeAll(async () => {
  payload = await usePayload()
  world = await makeAccessWorld(payload)
  for (const collection of ['ideas', 'initiatives', 'events', 'subsidy-windows'])
    for (const visibility of ['public', 'unpublished', 'hidden'] as const)
      documents.push([collection, await makeDocument(world, collection, visibility)])
  for (const collection of ['media', 'contacts', 'notes', 'api-keys', 'followers', 'invitations'])
    documents.push([collection, await makeDocument(world, collection, 'unpublished')])
  const { docs } = await payload.find({
    collection: 'users',
    where: { partner: { equals: world.trustedPartner } },
    depth: 0,
  })
  outsider = Number(docs[0]?.id)
})

/** What a door answers to the other partner's editor, whatever it is written in. */
const textOf = async (path: string): Promise<string> => {
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost/api${path}`, {
      headers: { authorization: `JWT ${world.as.trustedPartner.token}`, 'accept-language': 'nl' },
    }),
  })
  expect(response.status, path).toBeLessThan(500)
  return response.text()
}

/** Every door of a document beside Payload's own. */
const DOORS = [
  '/timeline',
  '/timeline.csv',
  '/transitions',
  '/assignment',
  '/dossier',
  '/links',
  '/preview-links',
]

describe('an editor of another partner', () => {
  it('finds nothing at the doors of a document beside it', async () => {
    const leaks: string[] = []
    for (const [collection, id] of documents.filter(([slug]) => hasWorkflow(slug))) {
      for (const door of DOORS) {
        const text = await textOf(`/${collection}/${id}${door}`)
        if (text.includes(SECRET)) leaks.push(`${collection}/${id}${door}`)
      }
    }
    expect(leaks).toEqual([])
  })

  it('finds nothing in lists, searches and pickers', async () => {
    const leaks: string[] = []
    const collections = [...new Set(documents.map(([slug]) => slug)), 'users', 'partners', 'transitions']
    for (const collection of collections) {
      for (const query of [
        '',
        '&draft=true&trash=true',
        `&where[or][0][title][like]=${SECRET}`,
        `&where[or][0][name][like]=${SECRET}`,
        '&joins=true&populate=true&sort=-id',
      ]) {
        const text = await textOf(`/${collection}?depth=3&limit=100${query}`)
        if (text.includes(SECRET)) leaks.push(`${collection} ${query}`)
      }
      if (!payload.collections[collection as 'ideas'].config.versions) continue
      const versions = await textOf(`/${collection}/versions?depth=3&limit=100`)
      if (versions.includes(SECRET)) leaks.push(`${collection} versions`)
    }
    for (const path of ['/payload-locked-documents?depth=3', '/payload-query-presets?depth=3', '/access'])
      if ((await textOf(path)).includes(SECRET)) leaks.push(path)
    expect(leaks).toEqual([])
  })

  it('finds nothing on the pages of the panel', async () => {
    const req = await requestAs(payload, outsider)
    const filters = NO_FILTERS
    const states = ['draft', 'submitted', 'published', 'answerReady', 'announced']
    const seen = [
      ...(await Promise.all(
        ['ideas', 'initiatives', 'events', 'subsidy-windows'].map((collection) =>
          readBoard(req, collection, { states, filters }),
        ),
      )),
      await readAgenda(req, {
        from: new Date('2000-01-01'),
        to: new Date('2100-01-01'),
        kinds: AGENDA_KINDS,
        filters,
        now: new Date(),
      }),
      await readUnscheduled(req, filters),
      await readDesk(req),
      await readFilterChoices(req, { partner: world.trustedPartner }),
    ]
    expect(JSON.stringify(seen)).not.toContain(SECRET)
    await expect(readQueue(req)).rejects.toMatchObject({ status: 403 })
  })

  it('sees its own people only', async () => {
    const people = await readPeople(await requestAs(payload, outsider))
    expect(people?.map(({ email }) => email)).toEqual(['trustedpartner@example.org'])
    expect(await readPeople(await requestAs(payload, world.users.editor))).toBeNull()
    expect(await readPeople(await requestAs(payload, null))).toBeNull()
    const all = await readPeople(await requestAs(payload, world.users.admin))
    expect(all?.some(({ status }) => status === 'invited' || status === 'expired')).toBe(true)
    expect(all?.filter(({ kind }) => kind === 'account').length).toBeGreaterThan(5)
  })
})
