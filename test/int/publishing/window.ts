import type { World } from '../people'
import { bringIn } from './site'

/** An instant so many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

let scheme: number | undefined
let schemeOf: World | undefined

/** A subsidy window in the state given: first come, first served, open from yesterday until next week. */
export const bringWindow = async (world: World, state: string, more: Record<string, unknown> = {}) => {
  if (schemeOf !== world) {
    const made = await world.payload.create({
      collection: 'subsidy-schemes',
      data: { title: 'Regeling leefbaarheid', legalBasis: 'CVDR123456', _status: 'published' } as never,
    })
    scheme = Number(made.id)
    schemeOf = world
  }
  return bringIn(world, 'subsidy-windows', state, {
    title: 'Ronde leefbaarheid',
    summary: 'Voor dorpen en wijken.',
    noImage: true,
    themes: [world.theme],
    areas: [world.area],
    partner: world.partner,
    scheme,
    allocation: 'firstCome',
    ceilingCents: 1_000_000,
    criteria: [{ text: 'Voor het hele dorp.' }],
    decision: { number: 'PS-2026-1', date: '2026-01-05T12:00:00.000Z' },
    noticeUrl: 'https://www.officielebekendmakingen.nl/prb-2026-1.html',
    noticeDate: '2026-01-06T12:00:00.000Z',
    opensAt: inHours(-24),
    closesAt: inHours(24 * 7),
    record: { publicationBasis: 'publicTask' },
    ...more,
  })
}
