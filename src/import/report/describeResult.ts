import type { Language } from '../language'
import type { ImportResult } from '../run/importRows'
import { describeProblem } from './describeProblem'

/** How many refusals are shown on the screen; all of them are in the report. */
const SHOWN = 20

/**
 * What the import tells when it is done, as lines for the screen.
 *
 * @param more.report - where the refused rows were written, when they were.
 */
export const describeResult = (
  { counts, problems, stoppedAt }: ImportResult,
  language: Language,
  { isDryRun, report }: { isDryRun: boolean; report?: string },
): string[] => {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const { created, updated, unchanged, refused } = counts
  const figures = say(
    `${created} nieuw, ${updated} bijgewerkt, ${unchanged} ongewijzigd, ${refused} geweigerd.`,
    `${created} new, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  )
  const dry = say('Proef, er is niets bewaard. Zou zijn: ', 'Trial, nothing was kept. It would be: ')
  const rest = problems.length - SHOWN
  return [
    ...problems.slice(0, SHOWN).map((problem) => describeProblem(problem, language)),
    ...(rest > 0 ? [say(`… en nog ${rest}.`, `… and ${rest} more.`)] : []),
    ...(report && refused > 0
      ? [say(`Alle geweigerde regels staan in ${report}.`, `All refused rows are in ${report}.`)]
      : []),
    ...(!report && rest > 0
      ? [say('Met --report BESTAND.csv krijg je ze allemaal.', 'Use --report FILE.csv to get all of them.')]
      : []),
    ...(stoppedAt === undefined
      ? []
      : [
          say(
            `Gestopt na regel ${stoppedAt}. Alles tot en met die regel is verwerkt; start dezelfde opdracht opnieuw om verder te gaan.`,
            `Stopped after line ${stoppedAt}. Everything up to that line is done; give the same command again to go on.`,
          ),
        ]),
    isDryRun ? dry + figures : figures,
  ]
}
