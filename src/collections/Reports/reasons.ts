import type { Label } from '../../workflow'

/** Why somebody reports something, in the order of the form. */
export const reportReasons = {
  unlawful: { nl: 'Dit mag niet van de wet', en: 'This is against the law' },
  personalData: { nl: 'Er staan gegevens van iemand in', en: 'It shows data of somebody' },
  insulting: { nl: 'Dit is beledigend of discriminerend', en: 'This insults or discriminates' },
  wrong: { nl: 'Dit klopt niet', en: 'This is not true' },
  spam: { nl: 'Dit is reclame of nep', en: 'This is advertising or fake' },
  other: { nl: 'Iets anders', en: 'Something else' },
} as const satisfies Readonly<Record<string, Label>>

/** A reason to report something. */
export type ReportReason = keyof typeof reportReasons

/** Whether a text is such a reason. */
export const isReportReason = (text: unknown): text is ReportReason =>
  typeof text === 'string' && Object.hasOwn(reportReasons, text)

/** What the desk did with a report. */
export const reportOutcomes = {
  kept: { nl: 'Het blijft staan', en: 'It stays' },
  changed: { nl: 'Het is aangepast', en: 'It was changed' },
  removed: { nl: 'Het is van de site gehaald', en: 'It was taken off the site' },
  passedOn: { nl: 'Doorgegeven aan iemand anders', en: 'Passed on to somebody else' },
} as const satisfies Readonly<Record<string, Label>>
