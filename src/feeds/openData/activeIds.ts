import { createHash } from 'node:crypto'
import { encodePosition } from '../changesPosition'
import { findFrontier } from '../findPosition'
import { cacheControl } from '../http/cacheControl'
import { openDataHeaders } from '../http/openDataHeaders'
import { sendStream } from '../http/sendStream'
import { parseOne, refuseUnknown } from '../parseParameter'
import type { Snapshot } from '../Snapshot'
import { parseType } from './changes'
import { describeActiveIds } from './describeActiveIds'
import { API_VERSION, OPEN_DATA, type OpenDataResource } from './OpenDataResource'

/** How long a proxy may keep it, in seconds. */
const FRESH_FOR = 60

/** Everything that is public now, for sites that must drop what is gone, with the place to follow the changes from. */
export const activeIds: OpenDataResource = {
  path: '/active-ids',
  answer: async ({ context, req, res, url, terms }) => {
    refuseUnknown(url.searchParams, ['type'])
    const type = parseOne(url.searchParams, 'type', (value) => parseType(value, terms)) ?? null
    const base = context.publicUrl
    const snapshot = await context.snapshots.begin()
    try {
      // Both before the first row, from the same moment.
      const cursor = encodePosition(await findFrontier(snapshot, type))
      const mark = createHash('sha256').update(JSON.stringify([API_VERSION, cursor, await waiting(snapshot)]))
      await sendStream(req, res, {
        mark: mark.digest('base64url').slice(0, 22),
        headers: {
          ...openDataHeaders(base, [
            `<${base}${OPEN_DATA}/active-ids${type ? `?type=${type}` : ''}>; rel="self"`,
            `<${base}${OPEN_DATA}/changes?${search(cursor, type)}>; rel="next"`,
            `<${base}${OPEN_DATA}/schemas/active-id.json>; rel="describedby"`,
          ]),
          'Content-Type': 'application/json; charset=utf-8',
          'Cache-Control': cacheControl(FRESH_FOR),
        },
        open: () => write(snapshot, type, cursor),
        log: context.log,
      })
    } finally {
      await snapshot.close()
    }
  },
  describe: describeActiveIds,
}

const search = (cursor: string, type: string | null): string =>
  new URLSearchParams({ since: cursor, ...(type ? { type } : {}) }).toString()

/** What is visible already and comes after the cursor: it sets apart two moments with the same cursor. */
const waiting = async (snapshot: Snapshot): Promise<string> => {
  const { rows } = await snapshot.query<{ mark: string }>(
    `select count(*) || ':' || coalesce(sum(seq), 0) as mark from feed_changes
     where xid >= pg_snapshot_xmin(pg_current_snapshot()) and epoch = noaber_epoch()`,
  )
  return rows[0]?.mark ?? ''
}

async function* write(snapshot: Snapshot, type: string | null, cursor: string): AsyncGenerator<string> {
  let separator = '\n'
  yield '{"items":['
  const rows = snapshot.read<{ urn: string; type: string; updated: Date }>(
    `select urn, type, updated_at as updated from feed_items ${type ? 'where type = $1' : ''} order by urn`,
    type ? [type] : [],
  )
  for await (const batch of rows) {
    yield (
      separator +
      batch
        .map(({ urn, type: of, updated }) =>
          JSON.stringify({ urn, type: of, updated: updated.toISOString() }),
        )
        .join(',\n')
    )
    separator = ',\n'
  }
  yield `\n],"cursor":${JSON.stringify(cursor)}}\n`
}
