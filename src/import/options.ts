import { parseArgs } from 'node:util'
import { ImportFailure } from './ImportFailure'
import { IMPORTABLE, type Importable } from './map/CollectionShape'

export interface ImportOptions {
  file: string
  as: Importable
  map: string
  dryRun: boolean
  /** Where the refused rows are written, as CSV. */
  report?: string
}

/** How the command is used, in two languages. */
export const USAGE = {
  nl: `Gebruik: npm run import -- --file BESTAND.csv --as initiatives|ideas --map MAP.json [--dry-run] [--report RAPPORT.csv]

  --file      het CSV-bestand, in UTF-8
  --as        wat de regels worden: initiatives (initiatieven) of ideas (ideeën)
  --map       welke kolom in welk veld komt; uitleg in docs/import.md
  --dry-run   alles proberen, niets bewaren
  --report    schrijft de geweigerde regels naar dit bestand

Uitkomst: 0 alles is goed, 1 sommige regels zijn geweigerd, 2 er kon niets worden ingelezen, 130 onderbroken.`,
  en: `Usage: npm run import -- --file FILE.csv --as initiatives|ideas --map MAP.json [--dry-run] [--report REPORT.csv]

  --file      the CSV file, in UTF-8
  --as        what the rows become: initiatives or ideas
  --map       which column goes into which field; explained in docs/import.md
  --dry-run   try everything, keep nothing
  --report    writes the refused rows to this file

Exit code: 0 all is well, 1 some rows were refused, 2 nothing could be imported, 130 interrupted.`,
} as const

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or 'help' when they ask for that.
 * @throws ImportFailure `usage`, naming what is wrong.
 */
export const readOptions = (args: readonly string[]): ImportOptions | 'help' => {
  const { file, as, map, report, help, 'dry-run': dryRun } = parse(args)
  if (help) return 'help'
  const missing = Object.entries({ file, as, map }).flatMap(([name, value]) => (value ? [] : [`--${name}`]))
  if (!file || !as || !map) {
    throw usage(`Vul nog in: ${missing.join(', ')}.`, `Still to be given: ${missing.join(', ')}.`)
  }
  if (!isImportable(as)) {
    const valid = IMPORTABLE.join(', ')
    throw usage(`--as '${as}' bestaat niet. Wel: ${valid}.`, `There is no --as '${as}'. There are: ${valid}.`)
  }
  return { file, as, map, dryRun: Boolean(dryRun), ...(report && { report }) }
}

const parse = (args: readonly string[]) => {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { file: text, as: text, map: text, report: text, 'dry-run': flag, help: flag },
    }).values
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw usage(`De opdracht klopt niet: ${message}`, `The command is not right: ${message}`)
  }
}

const isImportable = (name: string): name is Importable => (IMPORTABLE as readonly string[]).includes(name)

const usage = (nl: string, en: string) => ImportFailure.about('usage', nl, en)
