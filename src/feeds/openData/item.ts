import { UnknownItem } from '../errors/UnknownItem'
import { UnknownResource } from '../errors/UnknownResource'
import { WithdrawnItem } from '../errors/WithdrawnItem'
import { openDataHeaders } from '../http/openDataHeaders'
import type { ItemRow } from '../load'
import { loadItem } from '../loadItem'
import { presentItem } from '../presentItem'
import { safeUrl } from '../text/safeUrl'
import { describeItem } from './describeItem'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'
import { refuseParameters } from './refuseParameters'

const URN = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** One item by its identity. What was withdrawn is gone (410), with nothing of what it said. */
export const item: OpenDataResource = {
  path: '/{type}/{id}',
  answer: async ({ context, req, res, url, params, terms }) => {
    const { type = '', id = '' } = params
    const names = ['all', ...terms.types.keys()]
    if (!names.includes(type)) throw new UnknownResource(names.map((name) => `${OPEN_DATA}/${name}/{id}`))
    refuseParameters(url)
    const uuid = URN.exec(id.toLowerCase())?.[1]
    if (!uuid) throw new UnknownItem(type, id)
    const base = context.publicUrl
    const load = async () => {
      const now = context.now()
      const found = await loadItem(context.database, type, `urn:uuid:${uuid}`)
      if (found.kind === 'unknown') throw new UnknownItem(type, id)
      if (found.kind === 'gone') {
        const { mergedInto } = found.gone
        throw new WithdrawnItem({
          ...found.gone,
          mergedInto: mergedInto && { urn: mergedInto.urn, url: safeUrl(mergedInto.path, base) ?? base },
        })
      }
      const shown = presentItem(found.row, { base, now, types: terms.types })
      return {
        contentType: 'application/json; charset=utf-8',
        body: `${JSON.stringify(shown, null, 1)}\n`,
        lastModified: null,
        expiresAt: nextMoment(found.row, now),
        headers: openDataHeaders(base, [
          `<${base}${OPEN_DATA}/${shown.type}/${uuid}>; rel="self"`,
          `<${shown.url}>; rel="alternate"; type="text/html"`,
          `<${base}${OPEN_DATA}/schemas/${shown.type}.json>; rel="describedby"`,
        ]),
      }
    }
    await context.cache.serve(req, res, { key: `${OPEN_DATA}/${type}/${uuid}`, load }, req.originalUrl)
  },
  describe: describeItem,
}

/** When the clock changes it next. */
const nextMoment = ({ startsAt, endsAt, opensAt, closesAt }: ItemRow, now: number): number | null => {
  const moments = [startsAt, endsAt, opensAt, closesAt]
    .filter((moment) => moment !== null)
    .filter((moment) => moment > now)
  return moments.length > 0 ? Math.min(...moments) : null
}
