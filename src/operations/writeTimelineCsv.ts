import { stringify } from 'csv-stringify/sync'
import type { PayloadRequest } from 'payload'
import { settingsOf } from '../publishing/settingsOf'
import type { Label } from '../workflow'
import { readTimeline, type TimelineEntry } from './readTimeline'
import { nameOfActor } from './nameOfActor'

const HEADS: Readonly<Record<string, Label>> = {
  at: { nl: 'Wanneer (Nederlandse tijd)', en: 'When (Dutch time)' },
  by: { nl: 'Wie', en: 'Who' },
  step: { nl: 'Wat', en: 'What' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  reason: { nl: 'Uitleg', en: 'Reason' },
}

/**
 * The whole history of a document as CSV (RFC 4180) that a spreadsheet reads: a byte order mark, CRLF, and an
 * apostrophe before what could be taken for a formula. Oldest first, as people read a report.
 *
 * @throws OperationRefused (404), as `readTimeline` does.
 */
export const writeTimelineCsv = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  language: keyof Label,
): Promise<string> => {
  const { workflow } = settingsOf(req.payload, collection)
  const state = (code: string | null) =>
    code === null ? '' : (workflow?.states[code]?.label[language] ?? code)
  const entries: TimelineEntry[] = []
  let before: number | null = null
  do {
    const page = await readTimeline({ req, collection, id, before, limit: 500 })
    entries.push(...page.entries)
    before = page.next
  } while (before !== null)
  const rows = entries
    .reverse()
    .map(({ at, by, label, from, to, reason }) => [
      localInstant(at),
      nameOfActor(by, language),
      label[language],
      state(from),
      state(to),
      reason ?? '',
    ])
  return stringify([Object.values(HEADS).map((head) => head[language]), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

/** An instant in Dutch time that sorts, and that spreadsheets take for one: `2027-03-03 09:00:00`. */
const localInstant = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at))
