import { canonicalSearch } from '../canonical'
import type { Database } from '../database'
import { UnknownResource } from '../errors/UnknownResource'
import type { ExportFormat, ExportSource } from '../exports/ExportFormat'
import { findValidator } from '../exports/findValidator'
import { exportFormats } from '../exports/index'
import { suits } from '../formats/FormatDescription'
import { cacheControl } from '../http/cacheControl'
import { openDataHeaders } from '../http/openDataHeaders'
import { parseFeedQuery } from '../query'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'
import { filters } from './parameters'
import { serveSnapshot } from './serveSnapshot'

const toResource = (format: ExportFormat): OpenDataResource => ({
  path: `/{type}.${format.path}`,
  answer: async (request) => {
    const { context, url, params, terms } = request
    const now = context.now()
    const type = readType(format, params.type ?? '', [...terms.types.keys()])
    const query = parseFeedQuery(url.searchParams, { type, terms, now, parameters: filters })
    const source = { context, query, terms, now }
    await serveSnapshot(request, {
      headOf: (database) => headOf(format, source, database),
      render: (snapshot) => format.render({ ...source, snapshot }),
    })
  },
  // OpenAPI describes all of them in one operation, from the registry of formats.
  describe: null,
})

/** The complete files: an address for each format. */
export const exports: readonly OpenDataResource[] = exportFormats.map(toResource)

const readType = (format: ExportFormat, type: string, types: readonly string[]): string => {
  const names = ['all', ...types].filter((name) => suits(format, name))
  if (names.includes(type)) return type
  throw new UnknownResource(names.map((name) => `${OPEN_DATA}/${name}.${format.path}`))
}

/** What goes before the text: the name of its bytes, and the header fields. */
const headOf = async (
  format: ExportFormat,
  { context, query, now }: Omit<ExportSource, 'snapshot'>,
  database: Database,
) => {
  const base = context.publicUrl
  const { mark, boundary } = await findValidator(database, { format, query, base, now })
  const file = `${query.type}.${format.path}`
  return {
    mark,
    headers: {
      ...openDataHeaders(base, [
        `<${base}${OPEN_DATA}/${file}${canonicalSearch(query)}>; rel="self"`,
        `<${base}${OPEN_DATA}/schemas/${query.type}.json>; rel="describedby"`,
      ]),
      'Content-Type': format.contentType,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': cacheControl(boundary === null ? Infinity : (boundary - now) / 1000),
    },
  }
}
