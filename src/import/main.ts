import type { Payload } from 'payload'
import { EXIT, exitCodeOf } from './exitCode'
import { ImportFailure } from './ImportFailure'
import { languageOfTerminal, type Language } from './language'
import { readOptions, USAGE, type ImportOptions } from './options'
import { describeProblem } from './report/describeProblem'
import { describeResult } from './report/describeResult'
import { progressDisplay, type Screen } from './report/progressDisplay'
import { writeReport } from './report/writeReport'
import { runImport } from './runImport'
import type { ImportResult } from './run/importRows'

/** What the command works with. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  /** Gets the result. */
  out: Screen
  /** Gets the progress and what went wrong. */
  err: Screen
  /** Aborted when the user wants to stop. */
  signal?: AbortSignal
  openPayload: () => Promise<Payload>
}

/**
 * The command `npm run import`: reads its arguments, imports, tells what became of it.
 *
 * @returns the exit code: see `EXIT`.
 */
export const main = async (args: readonly string[], surroundings: Surroundings): Promise<number> => {
  const { env, out, err } = surroundings
  const language = languageOfTerminal(env)
  try {
    const options = readOptions(args)
    if (options === 'help') {
      out.write(`${USAGE[language]}\n`)
      return EXIT.fine
    }
    return await importAndTell(options, language, surroundings)
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    for (const problem of error.problems) err.write(`${describeProblem(problem, language)}\n`)
    if (error.problems.some(({ code }) => code === 'usage')) err.write(`\n${USAGE[language]}\n`)
    else err.write(language === 'nl' ? 'Er is niets ingelezen.\n' : 'Nothing was imported.\n')
    return EXIT.nothingDone
  }
}

const importAndTell = async (
  options: ImportOptions,
  language: Language,
  { out, err, signal, openPayload }: Surroundings,
): Promise<number> => {
  const display = progressDisplay(err, language)
  let result: ImportResult
  try {
    result = await runImport({
      options,
      openPayload,
      language,
      onProgress: display.show,
      ...(signal && { signal }),
    })
  } finally {
    display.end()
  }
  const written = await tellReport(options, result, language, err)
  const told = describeResult(result, language, {
    isDryRun: options.dryRun,
    ...(written && { report: written }),
  })
  out.write(`${told.join('\n')}\n`)
  if (result.failure !== undefined) err.write(`${databaseGone(result.failure, language)}\n`)
  return exitCodeOf(result)
}

/** A report that cannot be written does not undo the import: it is said, and the refusals are on the screen. */
const tellReport = async (
  { report }: ImportOptions,
  { problems }: ImportResult,
  language: Language,
  err: Screen,
): Promise<string | undefined> => {
  if (report === undefined) return undefined
  try {
    await writeReport(report, problems, language)
    return report
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    for (const problem of error.problems) err.write(`${describeProblem(problem, language)}\n`)
    return undefined
  }
}

const databaseGone = (cause: unknown, language: Language): string => {
  const text = cause instanceof Error ? cause.message : String(cause)
  return language === 'nl'
    ? `De database is niet meer bereikbaar (${text}). Kijk of die draait en start de opdracht opnieuw.`
    : `The database cannot be reached any more (${text}). See that it runs and give the command again.`
}
