import type { PayloadRequest } from 'payload'
import { formatDate } from '../feeds/text/formatDate'
import { confirmIdeaAddress, ownIdeaAddress } from '../operations/ideas/ideaAddress'
import { readMainRow } from '../publishing/readMainRow'
import type { Composed, DueMail } from './DueMail'
import { isReasonableAddress } from './isReasonableAddress'
import { ideaReceivedLetter, ideaRequestLetter } from './letters/ideaLetters'
import { layOut } from './letters/layOut'

/**
 * The letter with which whoever brings an idea says that the address is theirs, and the one with their private link.
 *
 * @returns null when the idea or the contact is not there any more, or there is nothing left to confirm
 */
export const composeIdeaLetter = async (req: PayloadRequest, letter: DueMail): Promise<Composed | null> => {
  const { payload } = req
  const contact = await readMainRow(payload, 'contacts', Number(letter.contactId), req)
  const row = await readMainRow(payload, 'ideas', Number(letter.documentId), req)
  const email = contact?.email
  if (!contact || !row || typeof email !== 'string' || !isReasonableAddress(email)) return null
  const language = letter.details.language === 'en' ? 'en' : 'nl'
  const urn = String(row.urn)
  const facts = { title: String(row.title ?? ''), name: String(contact.name ?? ''), language } as const
  if (letter.kind === 'ideaReceived') {
    const own = ownIdeaAddress(payload, urn, language)
    return { to: email, ...layOut(ideaReceivedLetter({ ...facts, own }), language), headers: {} }
  }
  const until = Number(letter.details.until)
  if (row.state !== 'draft' || !(until * 1000 > Date.now())) return null
  const confirm = confirmIdeaAddress(payload, { urn, until }, language)
  const day = formatDate(new Date(until * 1000).toISOString(), language)
  return {
    to: email,
    ...layOut(ideaRequestLetter({ ...facts, confirm, until: day }), language),
    headers: {},
  }
}
