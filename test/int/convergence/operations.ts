import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { named, operation as anyOperation, pathOf, type Operation } from '../publishing/random/operations'
import type { Site } from '../publishing/random/Site'
import { editorOf } from '../publishing/site'
import { openTransaction } from '../publishing/transaction'
import type { PublicSite } from './PublicSite'

const document = fc.nat(23)
const DISPOSITIONS = ['keep', 'transfer', 'withdraw'] as const

/** The step is taken when it is open; whoever was first may have closed it. */
const take = (site: Site, path: string, transition: string, more: object = {}) =>
  site.call('POST', `${path}/transition`, { transition, reason: 'Zo is het besloten.', ...more })

const moves = [
  named('to another partner', fc.record({ document, partner: fc.nat(5) }), (site: PublicSite, given) => {
    const partners = site.partners()
    const partner = partners[given.partner % partners.length]
    return site.call('PATCH', pathOf(site.at(given.document)), { partner })
  }),
  named('to other areas', fc.record({ document, areas: fc.subarray([0, 1]) }), (site: PublicSite, given) =>
    site.call('PATCH', pathOf(site.at(given.document)), {
      areas: given.areas.map((each) => site.areas[each]),
    }),
  ),
]

const partings = [
  named(
    'end a partner',
    fc.record({ document, disposition: fc.constantFrom(...DISPOSITIONS) }),
    async (site: PublicSite, { document, disposition }) => {
      const found = site.at(document)
      if (found.collection !== 'partners') return
      await take(site, pathOf(found), 'end', {
        data: { ending: { disposition, successor: site.world.otherPartner } },
      })
    },
  ),
  named('withdraw', fc.record({ document }), (site: PublicSite, given) =>
    take(site, pathOf(site.at(given.document)), 'withdraw'),
  ),
  named('merge', fc.record({ document, into: document }), async (site: PublicSite, given) => {
    const ideas = site.documents.filter(({ collection }) => collection === 'ideas')
    const [found, into] = [ideas[given.document % ideas.length], ideas[given.into % ideas.length]]
    if (found && into) await take(site, pathOf(found), 'merge', { data: { mergedInto: into.id } })
  }),
]

const returns = [
  named('bring back', fc.record({ document }), async (site: PublicSite, given) => {
    const unseen = await site.unseen()
    const found = unseen[given.document % unseen.length]
    if (!found) return
    await site.call('PATCH', `${pathOf(found)}?trash=true`, { deletedAt: null })
    await site.call('POST', `${pathOf(found)}/unhide`, { reason: 'Toch goed.' })
    for (const transition of ['revive', 'submit', 'publish']) await take(site, pathOf(found), transition)
  }),
]

/** What people do in a transaction that stays open for a while, and is then committed or given up. */
const lateWrites = {
  rename: ({ world }: Site, { collection, id }: Late, req: Request) =>
    world.payload.update({
      collection: collection as CollectionSlug,
      id,
      data: { title: 'Een late naam' },
      depth: 0,
      disableErrors: true,
      req,
    } as never),
  hide: ({ world }: Site, { collection, id }: Late, req: Request) =>
    hideDocument({
      payload: world.payload,
      actor: editorOf(world),
      collection,
      id,
      reason: 'Laat bekeken.',
      req,
    }),
  unhide: ({ world }: Site, { collection, id }: Late, req: Request) =>
    unhideDocument({
      payload: world.payload,
      actor: editorOf(world),
      collection,
      id,
      reason: 'Laat bekeken.',
      req,
    }),
}

type Late = ReturnType<Site['at']>
type Request = Awaited<ReturnType<typeof openTransaction>>['req']

/** Whether an error says no to what was asked, with the status of a refusal. */
const isRefusal = (error: unknown): boolean => {
  const { status } = error as { status?: number }
  return status !== undefined && status >= 400 && status < 500
}

const late = [
  named(
    'commit late',
    fc.record({
      document,
      write: fc.constantFrom('rename', 'hide', 'unhide'),
      milliseconds: fc.nat(250),
      isKept: fc.constantFrom(true, true, false),
    }),
    async (site: PublicSite, { document, write, milliseconds, isKept }) => {
      const transaction = await openTransaction(site.world.payload)
      try {
        await lateWrites[write](site, site.at(document), transaction.req)
        await pause(milliseconds)
      } catch (error) {
        await transaction.rollBack()
        if (isRefusal(error)) return
        throw error
      }
      await (isKept ? transaction.commit() : transaction.rollBack())
    },
  ),
]

const weighted = (weight: number, list: fc.Arbitrary<Operation<PublicSite>>[]) =>
  list.map((arbitrary) => ({ weight, arbitrary }))

/** Anything that people and the clock do to a site. */
export const operation: fc.Arbitrary<Operation<PublicSite>> = fc.oneof(
  { weight: 20, arbitrary: anyOperation as fc.Arbitrary<Operation<PublicSite>> },
  ...weighted(2, moves),
  ...weighted(2, partings),
  ...weighted(4, returns),
  ...weighted(3, late),
)
