import type { PayloadRequest } from 'payload'
import { reportReasons } from '../collections/Reports/reasons'
import { truncate } from '../feeds/text/truncate'
import { readMainRow } from '../publishing/readMainRow'
import type { MainRow } from '../publishing/types'
import type { DueMail } from './DueMail'
import type { ReportNews } from './letters/accountLetter'
import { publicUrlOf } from './publicUrlOf'

/** How much of what a visitor says stands in a letter, in characters: enough to see whether it can wait. */
const QUOTED = 300

/**
 * A report as news for an editor, in the language of their account. Never who sent it.
 *
 * @param href - its form in the panel
 * @param user - who the letter is for; only editors and admins may know of a report
 * @returns null when it was handled meanwhile or is gone, or the account is no editor any more
 */
export const readReportNews = async (
  req: PayloadRequest,
  { documentId, kind }: DueMail,
  href: string,
  user: MainRow,
): Promise<ReportNews | null> => {
  if (user.role !== 'editor' && user.role !== 'admin') return null
  const row = await readMainRow(req.payload, 'reports', Number(documentId), req)
  if (row?.state !== 'new') return null
  const reason = reportReasons[row.reason as keyof typeof reportReasons]
  return {
    kind,
    href,
    title: String(row.title),
    reportReason: reason[user.language === 'en' ? 'en' : 'nl'],
    // On one line: nobody can write a line of ours.
    explanation: truncate(String(row.explanation).replace(/\s+/g, ' '), QUOTED),
    page: `${publicUrlOf(req.payload)}${String(row.page)}`,
  }
}
