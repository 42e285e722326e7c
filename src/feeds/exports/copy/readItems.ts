import { setImmediate } from 'node:timers/promises'
import { presentItem } from '../../presentItem'
import type { Item } from '../../schema/generated'
import type { ExportSource } from '../ExportFormat'
import { BinaryRows } from './BinaryRows'
import { copySql } from './copySql'

const COLUMNS = ['once.whole::text', 'starts_at', 'ends_at', 'opens_at', 'closes_at']

/** Midnight of 1 January 2000 in UTC, from which Postgres counts, in milliseconds since 1970. */
const POSTGRES_EPOCH = 946_684_800_000

/**
 * Reads everything that a query finds, as the API shows it, a few dozen items at a time. Lets everybody else go first
 * between two pieces.
 */
export async function* readItems(source: ExportSource): AsyncGenerator<readonly Item[], void> {
  const { snapshot, context, query, terms, now } = source
  const options = { base: context.publicUrl, now, types: terms.types }
  const rows = new BinaryRows(COLUMNS.length)
  for await (const chunk of snapshot.copy(copySql(query, now, COLUMNS))) {
    const items: Item[] = []
    rows.push(chunk, (bytes, bounds) => {
      const item = JSON.parse(bytes.toString('utf8', bounds[0], bounds[1])) as Item
      const moment = (cell: number) => instantAt(bytes, bounds[2 * cell])
      const moments = { startsAt: moment(1), endsAt: moment(2), opensAt: moment(3), closesAt: moment(4) }
      items.push(presentItem({ ...rowOf(item), ...moments }, options))
    })
    if (items.length > 0) yield items
    await setImmediate()
  }
  rows.end()
}

const rowOf = (item: Item) => ({ urn: item.urn, type: item.type, state: item.state, item })

const instantAt = (bytes: Buffer, at = -1): number | null =>
  at < 0 ? null : Number(bytes.readBigInt64BE(at) / 1000n) + POSTGRES_EPOCH
