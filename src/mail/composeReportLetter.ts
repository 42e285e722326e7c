import type { PayloadRequest } from 'payload'
import { reportOutcomes } from '../collections/Reports/reasons'
import { readMainRow } from '../publishing/readMainRow'
import type { Composed, DueMail } from './DueMail'
import { isReasonableAddress } from './isReasonableAddress'
import { layOut } from './letters/layOut'
import { reportHandledLetter, reportReceivedLetter } from './letters/reportLetters'

/**
 * The letters to whoever reported something: that it was received, and what was decided.
 *
 * @returns null when who reported it or the report is not there any more, or it is open again
 */
export const composeReportLetter = async (req: PayloadRequest, letter: DueMail): Promise<Composed | null> => {
  const contact = await readMainRow(req.payload, 'contacts', Number(letter.contactId), req)
  const row = await readMainRow(req.payload, 'reports', Number(letter.documentId), req)
  const email = contact?.email
  if (!row || typeof email !== 'string' || !isReasonableAddress(email)) return null
  const language = row.language === 'en' ? 'en' : 'nl'
  const facts = { title: String(row.title), language } as const
  if (letter.kind === 'reportReceived')
    return { to: email, ...layOut(reportReceivedLetter(facts), language), headers: {} }
  if (row.state !== 'handled') return null
  const outcome = reportOutcomes[row.outcome as keyof typeof reportOutcomes]?.[language] ?? ''
  const text = reportHandledLetter({
    ...facts,
    outcome: lowerFirst(outcome),
    decision: String(row.decision ?? ''),
  })
  return { to: email, ...layOut(text, language), headers: {} }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
