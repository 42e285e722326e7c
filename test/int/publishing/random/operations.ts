import fc from 'fast-check'
import { createLocalReq, type CollectionSlug } from 'payload'
import { inTransaction } from '../../../../src/db/session'
import { readMainRow } from '../../../../src/publishing/readMainRow'
import { settingsOf } from '../../../../src/publishing/settingsOf'
import { availableTransitions } from '../../../../src/workflow'
import { makeJobsDue, runJobs } from '../site'
import type { Site, SiteDocument } from './Site'

/** Something that people or the clock do to a site. Prints itself, for when a sequence fails. */
export interface Operation<S extends Site = Site> {
  run: (site: S) => Promise<unknown>
  [fc.toStringMethod]: () => string
}

const TEXTS = ['Boom', 'Water', 'Een ander verhaal', 'Ruimte voor de beek'] as const
const document = fc.nat(23)
const text = fc.constantFrom(...TEXTS)
const step = fc.nat(20)
const by = fc.constantFrom('editor', 'partner', 'otherPartner', 'admin', 'key')

/** An operation by its name, on what is drawn for it. */
export const named = <T, S extends Site = Site>(
  name: string,
  arguments_: fc.Arbitrary<T>,
  run: (site: S, given: T) => Promise<unknown>,
) =>
  arguments_.map((given): Operation<S> => ({
    run: (site) => run(site, given),
    [fc.toStringMethod]: () => `${name} ${JSON.stringify(given)}`,
  }))

/** Where a document is over REST. */
export const pathOf = ({ collection, id }: SiteDocument) => `/api/${collection}/${id}`

/** A step that is open from here, as a rule; now and then one that is not. */
const stepOf = async ({ world }: Site, { collection, id }: SiteDocument, index: number): Promise<string> => {
  const { workflow } = settingsOf(world.payload, collection)
  const row = await readMainRow(world.payload, collection, id)
  if (!workflow) throw new Error(`${collection} has no workflow.`)
  const open = availableTransitions(workflow, String(row?.state), new Set(['editor']))
  const names = index === 0 || open.length === 0 ? Object.keys(workflow.transitions) : open
  return names[index % names.length] ?? ''
}

/** What a step could ask for; each takes its own. */
const inputOf = (site: Site, into: number) => ({
  reason: 'Zo is het besloten.',
  confirmed: ['personalDataInText'],
  data: {
    answer: {
      outcome: 'adopted',
      text: 'Dit doen we.',
      signatory: 'Gedeputeerde',
      mandate: 'GS',
      date: null,
    },
    answerDueAt: '2030-01-01T12:00:00.000Z',
    evidence: 'Het staat er.',
    handler: site.world.users.assessor,
    mergedInto: site.at(into).collection === 'ideas' ? site.at(into).id : null,
    progress: 100,
    referredTo: { name: 'Gemeente Zwolle', address: 'https://www.zwolle.nl' },
    refusalGround: 'unclear',
    results: 'Er staan bomen.',
  },
})

const moderate = (door: string) =>
  named(door, fc.record({ document }), (site, given) =>
    site.call('POST', `${pathOf(site.at(given.document))}/${door}`, { reason: 'Bekeken.' }),
  )

const usual = [
  named(
    'edit',
    fc.record({
      document,
      by,
      draft: fc.boolean(),
      change: fc.oneof(
        fc.record({ title: text }),
        fc.record({ summary: text }),
        fc.record({ slug: text }),
        fc.record({ themes: fc.integer({ min: 0, max: 2 }) }),
      ),
    }),
    (site, { document, by, draft, change }) => {
      const body = 'themes' in change ? { themes: site.themes().slice(0, change.themes) } : change
      return site.call(
        'PATCH',
        `${pathOf(site.at(document))}${draft ? '?draft=true' : ''}`,
        body,
        site.world.as[by],
      )
    },
  ),
  named('step', fc.record({ document, step, into: document }), async (site, given) => {
    const found = site.at(given.document)
    const transition = await stepOf(site, found, given.step)
    return site.call('POST', `${pathOf(found)}/transition`, { transition, ...inputOf(site, given.into) })
  }),
]

const moderation = ['hide', 'unhide'].map(moderate)

const proposals = [
  ...['proposal/approve', 'proposal/reject'].map(moderate),
  named(
    'propose and settle',
    fc.record({ document, title: text, slug: text, door: fc.constantFrom('approve', 'reject') }),
    async (site, { document, title, slug, door }) => {
      const path = pathOf(site.at(document))
      await site.call('PATCH', `${path}?draft=true`, { title, slug })
      await site.call('POST', `${path}/proposal/${door}`, { reason: 'Bekeken.' })
    },
  ),
]

const removal = [
  named('trash', fc.record({ document }), (site, given) =>
    site.call('PATCH', pathOf(site.at(given.document)), { deletedAt: new Date().toISOString() }),
  ),
  named('untrash', fc.record({ document }), (site, given) =>
    site.call('PATCH', `${pathOf(site.at(given.document))}?trash=true`, { deletedAt: null }),
  ),
  named('delete', fc.record({ document }), async (site, given) => {
    const found = site.at(given.document)
    const { status } = await site.call(
      'DELETE',
      `${pathOf(found)}?trash=true`,
      undefined,
      site.world.as.admin,
    )
    found.isDeleted ||= status === 200
  }),
]

const versions = [
  named('duplicate', fc.record({ document }), async (site, given) => {
    const { collection, id } = site.at(given.document)
    const { body } = await site.call('POST', `/api/${collection}/${id}/duplicate`, {})
    if (body.doc) site.documents.push({ collection, id: body.doc.id })
  }),
  named(
    'restore',
    fc.record({ document, version: fc.nat(5), draft: fc.boolean(), by }),
    async (site, given) => {
      const { collection, id } = site.at(given.document)
      const { docs } = await site.world.payload.findVersions({
        collection: collection as CollectionSlug,
        limit: 6,
        sort: 'createdAt',
        trash: true,
        where: { parent: { equals: id } },
      })
      const version = docs[given.version % Math.max(docs.length, 1)]
      if (!version) return
      const query = given.draft ? '?draft=true' : ''
      await site.call(
        'POST',
        `/api/${collection}/versions/${version.id}${query}`,
        {},
        site.world.as[given.by],
      )
    },
  ),
]

const others = [
  named(
    'make',
    fc.record({
      collection: fc.constantFrom('ideas' as const, 'initiatives' as const),
      state: fc.constantFrom('draft', 'needsInfo', 'published'),
    }),
    (site, { collection, state }) => site.make(collection, state),
  ),
  named('bulk', fc.record({ document, text }), (site, { document, text }) => {
    const { collection } = site.at(document)
    const ids = site.documents.filter((one) => one.collection === collection).map(({ id }) => id)
    return site.call('POST', `/api/${collection}/bulk`, { ids, data: { title: text } })
  }),
  named('plan', fc.record({ document, step }), async (site, given) => {
    const found = site.at(given.document)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    return site.call('POST', `${pathOf(found)}/transition`, {
      transition: await stepOf(site, found, given.step),
      at,
    })
  }),
  named('work through the queue', fc.constant(null), async ({ world }) => {
    await makeJobsDue(world.payload)
    await runJobs(world.payload)
  }),
  named('give up', fc.record({ document, text }), async (site, given) => {
    const { collection, id } = site.at(given.document)
    const { payload } = site.world
    const req = await createLocalReq({}, payload)
    const write = inTransaction(req, async () => {
      await payload.update({
        collection: collection as CollectionSlug,
        id,
        data: { title: given.text },
        depth: 0,
        disableErrors: true,
        req,
      } as never)
      throw new Error('Toch niet.')
    })
    await write.catch(() => undefined)
  }),
]

const weighted = (weight: number, list: fc.Arbitrary<Operation>[]) =>
  list.map((arbitrary) => ({ weight, arbitrary }))

/** Any operation; edits and steps more often than the rest. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  ...weighted(6, usual),
  ...weighted(2, moderation),
  ...weighted(1, proposals),
  ...weighted(2, removal),
  ...weighted(2, versions),
  ...weighted(1, others),
)
