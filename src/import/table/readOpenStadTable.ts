import { truncate } from '../../feeds/text/truncate'
import { decodeText } from './decodeText'
import { MOST_ROWS } from './limits'
import type { Table, TableRow } from './Table'
import { tableFailures } from './tableFailures'
import { tidyCell } from './tidyCell'

type Json = Record<string, unknown>

/** Characters of a summary here; OpenStad leaves it to the project how long one is. */
const SUMMARY_LENGTH = 280

/**
 * Reads resources as the API of OpenStad gives them (`/api/project/{id}/resource`): a list, or a page with `records`. Tags
 * become a column for each kind of tag, answers of its form (`extraData`) columns of their own.
 *
 * @throws ImportFailure when it is no JSON, or has no resources
 */
export const readOpenStadTable = (bytes: Buffer): Promise<Table> =>
  Promise.resolve().then(() => {
    let parsed: unknown
    try {
      parsed = JSON.parse(decodeText(bytes))
    } catch (cause) {
      throw tableFailures.badJson(cause)
    }
    return openStadTable(parsed)
  })

/** The same of what was parsed already. @throws ImportFailure when there are no resources in it */
export const openStadTable = (parsed: unknown): Table => {
  const records = Array.isArray(parsed) ? parsed : isObject(parsed) ? parsed.records : undefined
  if (!Array.isArray(records) || !records.every(isResource)) throw tableFailures.notOpenStad()
  if (records.length > MOST_ROWS) throw tableFailures.tooManyRows()
  const rows = records.map((record, index): TableRow => ({ line: index + 1, cells: cellsOf(record) }))
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  return { format: 'openstad', columns, rows, problems: [] }
}

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isResource = (value: unknown): value is Json => isObject(value) && 'id' in value && 'title' in value

const cellsOf = (resource: Json): Record<string, string> => {
  const { user, tags, statuses, location, extraData } = resource
  const plain = ['id', 'title', 'description', 'budget', 'startDate', 'publishDate', 'createdAt', 'deletedAt']
  const cells = Object.fromEntries(plain.map((name) => [name, textOf(resource[name])]))
  return {
    ...cells,
    summary: truncate(textOf(resource.summary), SUMMARY_LENGTH),
    ...tagCells(tags),
    status: namesOf(statuses),
    displayName: isObject(user) ? textOf(user.displayName) : '',
    location: isObject(location) && location.lat ? `${textOf(location.lat)}, ${textOf(location.lng)}` : '',
    ...(isObject(extraData)
      ? Object.fromEntries(
          Object.entries(extraData).map(([name, value]) => [`extraData.${name}`, textOf(value)]),
        )
      : {}),
  }
}

/** `tags` has all of them; `tags.thema` those of one kind, where the project has kinds. */
const tagCells = (tags: unknown): Record<string, string> => {
  const list = Array.isArray(tags) ? tags.filter(isObject) : []
  const kinds = [...new Set(list.map(({ type }) => textOf(type)).filter((type) => type !== ''))]
  return {
    tags: namesOf(list),
    ...Object.fromEntries(
      kinds.map((kind) => [`tags.${kind}`, namesOf(list.filter(({ type }) => textOf(type) === kind))]),
    ),
  }
}

const namesOf = (list: unknown): string =>
  Array.isArray(list)
    ? list
        .filter(isObject)
        .map(({ name }) => textOf(name))
        .filter((name) => name !== '')
        .join('; ')
    : ''

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return tidyCell(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ')
  return ''
}
