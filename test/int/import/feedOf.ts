import { readFile } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { parse } from 'csv-parse/sync'
import type { Payload } from 'payload'
import { listOf, type ImportMap } from '../../../src/import/map/types'
import { query } from '../feed'
import type { RunningSite } from '../feeds/startSite'

/** A row of a file of projects, read without any of our own code. */
export type ProjectRow = Record<
  'source_id' | 'city' | 'district' | 'category' | 'title' | 'cost_eur' | 'selected' | 'description',
  string
>

/** Reads a file of projects and its map. */
export const readProjects = async (
  file: string,
  map: string,
): Promise<{ rows: ProjectRow[]; map: ImportMap }> => ({
  rows: parse(await readFile(file), { columns: true, bom: true }) as ProjectRow[],
  map: JSON.parse(await readFile(map, 'utf8')) as ImportMap,
})

/** The slugs of the themes that a row should have, by the map. */
export const themesOf = (row: ProjectRow, map: ImportMap): readonly string[] =>
  listOf(map.themes?.values[row.category])

/** The ids of all rows in a feed, page after page, as a reader of the JSON feed finds them. Sorted. */
export const sourceIdsIn = async (payload: Payload, site: RunningSite, filter: string): Promise<string[]> => {
  const urns: string[] = []
  let path: string | undefined = `/feeds/initiatives.json?limit=100${filter}`
  while (path) {
    const answer = await site.get(path)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    const feed = JSON.parse(answer.text) as { next_url?: string; items: { id: string }[] }
    urns.push(...feed.items.map(({ id }) => id))
    const next: URL | undefined = feed.next_url === undefined ? undefined : new URL(feed.next_url)
    path = next && `${next.pathname}${next.search}`
  }
  const rows = await query<{ urn: string; id: string }>(
    payload,
    sql`select urn, origin_source_id as id from initiatives`,
  )
  const ids = new Map(rows.map(({ urn, id }) => [urn, id]))
  return urns.map((urn) => ids.get(urn) ?? urn).sort()
}
