import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import { queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import type { Vocabulary } from '../../import/fields/Vocabulary'
import { NO_PARTNER, readImports, type FileImport } from './FileImport'
import { importScopeOf, requireImport } from './importScope'
import { readVocabulary } from './readVocabulary'

/** A file that was brought in earlier, in a list. */
export interface RecentImport extends Pick<
  FileImport,
  'id' | 'fileName' | 'kind' | 'phase' | 'status' | 'createdAt'
> {
  partnerTitle: string
}

/** What the page on which files are brought in shows to who asks. */
export interface ImportPage {
  /** The file that it is about; null: to choose one. */
  file: FileImport | null
  /** The partners for which files can be brought in. */
  partners: readonly { id: number; title: string }[]
  recent: readonly RecentImport[]
  vocabulary: Vocabulary
}

const MOST_RECENT = 20

const NO_PARTNER_TITLE = { nl: 'De redactie', en: 'The desk' }

/** Reads the page. A file that is not there, or not for who asks, is none. */
export const readImportPage = async (req: PayloadRequest, id: number | null): Promise<ImportPage> => {
  const scope = importScopeOf(req)
  const partner = scope === null || scope === 'all' ? undefined : scope.partner
  const table = sql.identifier(tableOf(req.payload, 'partners'))
  const titles = await queryRows<{ id: number; title: string; takesPart: boolean }>(
    req,
    sql`select id, title, state = 'verified' and deleted_at is null as "takesPart" from ${table}
        where ${partner ?? null}::int is null or id = ${partner ?? null} order by title`,
  )
  const nameOf = new Map(titles.map(({ id: key, title }) => [Number(key), title]))
  const file = id === null ? null : await requireImport(req, id).catch(() => null)
  const recent = await readImports(poolOf(req.payload), { partner, limit: MOST_RECENT })
  return {
    file,
    partners: titles
      .filter(({ takesPart }) => takesPart)
      .map(({ id: key, title }) => ({ id: Number(key), title })),
    recent: recent.map((one) => ({
      ...one,
      partnerTitle:
        nameOf.get(one.partner) ?? (one.partner === NO_PARTNER ? NO_PARTNER_TITLE[languageOf(req)] : '–'),
    })),
    vocabulary: file ? await readVocabulary(req, file.kind) : { themes: [], areas: [] },
  }
}
