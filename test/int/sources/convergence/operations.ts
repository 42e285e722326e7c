import fc from 'fast-check'
import type { Outage } from './Upstream'

/** Something that happens at a partner, at the desk, or to a line between them. */
export type Happening =
  | { what: 'add'; site: number }
  | { what: 'edit' | 'drop' | 'take away' | 'bring back'; site: number; entry: number }
  | { what: 'fail'; site: number; outage: Outage }
  | { what: 'recover'; site: number }
  | { what: 'desk withdraws' | 'desk hides' | 'desk shows'; site: number; entry: number }
  | { what: 'receiver fails' | 'receiver recovers' | 'look' }

const site = fc.nat(2)
const entry = fc.nat(30)
const outage = fc.constantFrom<Outage>('error', 'page', 'cut', 'reset', 'empty')
const of = <Name extends Happening['what'], Rest extends object>(
  what: Name,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record({ what: fc.constant(what), ...rest }) as unknown as fc.Arbitrary<Happening>

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: of('add', { site }), weight: 3 },
  { arbitrary: of('edit', { site, entry }), weight: 5 },
  { arbitrary: of('drop', { site, entry }), weight: 2 },
  { arbitrary: of('take away', { site, entry }), weight: 3 },
  { arbitrary: of('bring back', { site, entry }), weight: 2 },
  { arbitrary: of('fail', { site, outage }), weight: 2 },
  { arbitrary: of('recover', { site }), weight: 2 },
  { arbitrary: of('desk withdraws', { site, entry }), weight: 1 },
  { arbitrary: of('desk hides', { site, entry }), weight: 1 },
  { arbitrary: of('desk shows', { site, entry }), weight: 1 },
  { arbitrary: of('receiver fails', {}), weight: 1 },
  { arbitrary: of('receiver recovers', {}), weight: 1 },
  { arbitrary: of('look', {}), weight: 5 },
)
