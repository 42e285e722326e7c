import type { Payload } from 'payload'
import { openCsv } from './csv/openCsv'
import { ImportFailure } from './ImportFailure'
import type { Language } from './language'
import { checkColumns } from './map/checkMap'
import { readMap } from './map/readMap'
import type { ImportOptions } from './options'
import { importRows, type ImportResult, type Progress } from './run/importRows'

export interface RunArgs {
  options: Pick<ImportOptions, 'file' | 'as' | 'map' | 'dryRun'>
  /** Opens Payload. Asked for only when the file and the map are right, as it takes seconds. */
  openPayload: () => Promise<Payload>
  /** In which the rules tell why they refuse a row. */
  language: Language
  /** Aborted: rows under way are finished, no others are begun. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

/**
 * Imports a file: checks the file, then the map against it, then the map against the site, then writes row by row.
 *
 * @throws ImportFailure before anything is written, with everything that is wrong with the file and the map.
 * @example
 * await runImport({ options: { file: 'plannen.csv', as: 'initiatives', map: 'plannen.json', dryRun: false },
 *   openPayload: async () => payload, language: 'nl' })
 */
export const runImport = async ({
  options,
  openPayload,
  language,
  ...run
}: RunArgs): Promise<ImportResult> => {
  const read = await readMap(options.map)
  const file = await openCsv(options.file, { ...(read.map.separator && { separator: read.map.separator }) })
  const problems = checkColumns(read, file)
  if (problems.length > 0) throw new ImportFailure(problems)

  const payload = await openPayload()
  const { prepareWriting } = await import('./write/prepareWriting')
  const { as, dryRun } = options
  const { map, writer, end } = await prepareWriting({ payload, read, as, dryRun, language })
  try {
    return await importRows({ file, map, writer, ...run })
  } finally {
    await end()
  }
}
