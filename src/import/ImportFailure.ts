import type { Problem } from './problem'

/**
 * The import cannot begin or cannot go on: the file, the map, the settings or the database is not right. Nothing
 * is lost; rows that were written stay, and the next run goes on from there.
 *
 * @example throw new ImportFailure([{ code: 'fileNotFound', line: null, column: null, message: { nl: …, en: … } }])
 */
export class ImportFailure extends Error {
  readonly code = 'importFailure'

  constructor(
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(problems.map((problem) => problem.message.en).join('\n'), options)
    this.name = 'ImportFailure'
  }

  /** A failure about the whole file or the map, with one cause. */
  static about(code: string, nl: string, en: string, options?: ErrorOptions): ImportFailure {
    return new ImportFailure([{ code, line: null, column: null, message: { nl, en } }], options)
  }
}
