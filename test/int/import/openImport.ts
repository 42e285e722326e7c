import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { main } from '../../../src/import/main'
import type { ImportMap } from '../../../src/import/map/types'
import { query } from '../feed'

/** What the command answered. */
export interface Answer {
  code: number
  out: string
  err: string
}

/** Runs the command as somebody with a Dutch terminal would, in this process. */
export const openImport = async (payload: Payload) => {
  const folder = await mkdtemp(join(tmpdir(), 'noaber-import-'))
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    return path
  }
  let files = 0
  const run = async (args: readonly string[], signal?: AbortSignal): Promise<Answer> => {
    const screens = { out: '', err: '' }
    const code = await main(args, {
      env: { LANG: 'nl_NL.UTF-8' },
      out: { write: (text) => (screens.out += text) },
      err: { write: (text) => (screens.err += text) },
      openPayload: async () => payload,
      ...(signal && { signal }),
    })
    return { code, ...screens }
  }
  return {
    write,
    run,
    /** Imports a file with a map, both given as content, each time in a folder of its own. */
    bring: async (file: string | Buffer, map: ImportMap | string, ...more: string[]): Promise<Answer> => {
      const own = String((files += 1))
      const text = typeof map === 'string' ? map : JSON.stringify(map, null, 2)
      const paths = [
        '--file',
        await write(join(own, 'file.csv'), file),
        '--map',
        await write(join(own, 'map.json'), text),
      ]
      return run([...paths, '--as', 'initiatives', ...more])
    },
    close: () => rm(folder, { recursive: true }),
  }
}

/** How many rows there are of everything that a write leaves behind. */
export const traces = async (payload: Payload): Promise<Record<string, number>> => {
  const [row] = await query<Record<string, string>>(
    payload,
    sql`select (select count(*) from initiatives) as initiatives, (select count(*) from _initiatives_v) as versions,
          (select count(*) from themes) as themes, (select count(*) from _themes_v) as theme_versions,
          (select count(*) from areas) as areas, (select count(*) from transitions) as history,
          (select count(*) from feed_items) as items, (select count(*) from feed_changes) as changes,
          (select count(*) from feed_addresses) as addresses`,
  )
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]))
}
