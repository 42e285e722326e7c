import { cleanText } from '../../collections/normaliseText'
import { isReportReason } from '../../collections/Reports/reasons'
import type { Label } from '../../workflow'
import type { ReportValues } from '../../site/report/reportPage'
import { isMailAddress } from '../../feeds/text/isMailAddress'
import { reportWords } from '../../site/report/words'

/** Reads a report from the fields of its form, and says what is wrong with it. */
export const parseReport = (
  sent: Readonly<Record<string, unknown>>,
): { values: ReportValues; mistakes: readonly { field: string; text: Label }[] } => {
  const text = (name: string) => {
    const value = sent[name]
    return typeof value === 'string' ? cleanText(value).trim() : ''
  }
  const values = {
    reason: text('reason'),
    explanation: text('explanation'),
    name: text('name').replace(/\s+/g, ' '),
    email: text('email').toLowerCase(),
    goodFaith: text('goodFaith') === '1',
  }
  const { email, explanation, goodFaith, name, reason } = values
  const checks = [
    ['reason', isReportReason(reason)],
    ['explanation', explanation.length >= 10 && explanation.length <= 3000],
    ['name', name.length <= 120],
    ['email', email === '' || isMailAddress(email)],
    ['goodFaith', goodFaith],
  ] as const
  return { values, mistakes: checks.filter(([, isRight]) => !isRight).map(([field]) => mistakeIn(field)) }
}

/** What is wrong, in both languages. */
export const mistakeIn = (name: keyof (typeof reportWords)['nl']['mistakes']) => ({
  field: name === 'started' ? 'explanation' : name,
  text: { nl: reportWords.nl.mistakes[name], en: reportWords.en.mistakes[name] },
})
