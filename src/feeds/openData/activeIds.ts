import { createHash } from 'node:crypto'
import { encodePosition } from '../changesPosition'
import type { Database } from '../database'
import { findFrontier, findMark } from '../findPosition'
import { cacheControl } from '../http/cacheControl'
import { openDataHeaders } from '../http/openDataHeaders'
import { parseOne, refuseUnknown } from '../parseParameter'
import type { Snapshot } from '../Snapshot'
import { parseType } from './changes'
import { describeActiveIds } from './describeActiveIds'
import { API_VERSION, OPEN_DATA, type OpenDataResource } from './OpenDataResource'
import { serveSnapshot } from './serveSnapshot'

/** How long a proxy may keep it, in seconds. */
const FRESH_FOR = 60

/** Everything that is public now, for sites that must drop what is gone, with the place to follow the changes from. */
export const activeIds: OpenDataResource = {
  path: '/active-ids',
  answer: async (request) => {
    const { context, url, terms } = request
    refuseUnknown(url.searchParams, ['type'])
    const type = parseOne(url.searchParams, 'type', (value) => parseType(value, terms)) ?? null
    await serveSnapshot(request, {
      headOf: (database) => headOf(context.publicUrl, type, database),
      render: (snapshot, { cursor }) => write(snapshot, type, cursor),
    })
  },
  describe: describeActiveIds,
}

const search = (cursor: string, type: string | null): string =>
  new URLSearchParams({ since: cursor, ...(type ? { type } : {}) }).toString()

const headOf = async (base: string, type: string | null, database: Database) => {
  const cursor = encodePosition(await findFrontier(database, type))
  // Lines that wait set apart two moments with the same cursor.
  const parts = JSON.stringify([API_VERSION, cursor, await findMark(database)])
  return {
    cursor,
    mark: createHash('sha256').update(parts).digest('base64url').slice(0, 22),
    headers: {
      ...openDataHeaders(base, [
        `<${base}${OPEN_DATA}/active-ids${type ? `?type=${type}` : ''}>; rel="self"`,
        `<${base}${OPEN_DATA}/changes?${search(cursor, type)}>; rel="next"`,
        `<${base}${OPEN_DATA}/schemas/active-id.json>; rel="describedby"`,
      ]),
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': cacheControl(FRESH_FOR),
    },
  }
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
