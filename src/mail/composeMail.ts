import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, SendEmailOptions } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { composeFollowNews } from './composeFollowNews'
import { composeFollowRequest } from './composeFollowRequest'
import { composeIdeaLetter } from './composeIdeaLetter'
import { composeInvitation } from './composeInvitation'
import { composeOutage, readOutageNews } from './composeOutage'
import { composeReportLetter } from './composeReportLetter'
import { readReportNews } from './readReportNews'
import { readRestriction } from './readRestriction'
import type { Composed, DueMail } from './DueMail'
import { isReasonableAddress } from './isReasonableAddress'
import { accountLetter, type AccountNews } from './letters/accountLetter'
import { layOut } from './letters/layOut'
import { submitterLetter } from './letters/submitterLetter'
import { canContactStop } from './mailKinds'
import { optOutAddress, optOutHeaders } from './optOutAddress'
import { publicUrlOf } from './publicUrlOf'
import { ownIdeaAddress } from '../operations/ideas/ideaAddress'
import { readMainRow } from '../publishing/readMainRow'
import { settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { isPublic } from '../workflow'

/**
 * Writes the letter that is owed, or the one in which all of a day stand, with what the site knows now.
 *
 * @returns null when there is nobody to write to, or nothing left to write about
 */
export const composeMail = async (
  req: PayloadRequest,
  letters: readonly DueMail[],
): Promise<SendEmailOptions | null> => {
  const [first] = letters
  if (!first) return null
  const composed = await composeFor(req, first, letters)
  if (composed === null) return null
  const domain = new URL(publicUrlOf(req.payload) || 'http://localhost').hostname
  // The same letter has the same identity, however often it is tried (RFC 5322, 3.6.4).
  const identity = createHash('sha256')
    .update(letters.map(({ key }) => key).join('\n'))
    .digest('hex')
    .slice(0, 32)
  return {
    ...composed,
    messageId: `<${identity}@${domain}>`,
    headers: { ...composed.headers, 'Auto-Submitted': 'auto-generated' },
  }
}

const composeFor = (
  req: PayloadRequest,
  first: DueMail,
  letters: readonly DueMail[],
): Promise<Composed | null> => {
  if (first.kind === 'invitation') return composeInvitation(req, first, publicUrlOf(req.payload))
  if (first.kind === 'followRequest') return composeFollowRequest(req, first)
  if (first.kind === 'followNews') return composeFollowNews(req, first)
  if (first.kind === 'ideaRequest' || first.kind === 'ideaReceived') return composeIdeaLetter(req, first)
  if (first.kind === 'reportReceived' || first.kind === 'reportHandled')
    return composeReportLetter(req, first)
  return first.userId === null ? toContact(req, first) : toAccount(req, first.userId, letters)
}

const toContact = async (req: PayloadRequest, letter: DueMail): Promise<Composed | null> => {
  if (letter.kind === 'siteTrouble') return composeOutage(req, letter)
  const { payload } = req
  const contact = await readMainRow(payload, 'contacts', Number(letter.contactId), req)
  const row = await readMainRow(payload, letter.collection, Number(letter.documentId), req)
  const { mapping, workflow } = settingsOf(payload, letter.collection)
  const email = contact?.email
  if (!contact || !row || !workflow || typeof email !== 'string' || !isReasonableAddress(email)) return null
  const { reason = null, step = '', to = '' } = letter.details
  const optOut = canContactStop(letter.kind) ? optOutAddress(payload, contact.id) : null
  const isAnswer = step === 'answer' || step === 'answerAtOnce'
  const answer = (row.answer ?? {}) as {
    outcome?: string | null
    text?: string | null
    reason?: string | null
  }
  const referredTo = (row.referredTo ?? {}) as { name?: string | null }
  const { html, subject, text } = layOut(
    submitterLetter({
      workflow,
      step,
      to,
      title: String(row.title ?? ''),
      name: typeof contact.name === 'string' ? contact.name : null,
      reason,
      wasPublic: letter.details.wasPublic === 'yes',
      restriction: readRestriction(letter, row),
      answer: isAnswer
        ? {
            outcome: answer.outcome ?? null,
            text: [answer.text, answer.outcome === 'notAdopted' ? answer.reason : null]
              .filter(Boolean)
              .join('\n\n'),
          }
        : null,
      referredTo: referredTo.name ?? null,
      answerDueAt: dayOf(row.answerDueAt, 'nl'),
      page:
        mapping && isShown(row, workflow)
          ? `${publicUrlOf(payload)}/${mapping.path}/${String(row.slug)}`
          : null,
      // Of what is in the trash there is no page.
      own: letter.collection === 'ideas' && !row.deletedAt ? ownIdeaAddress(payload, String(row.urn)) : null,
      optOut,
    }),
    'nl',
  )
  return {
    to: email,
    subject,
    text,
    html,
    headers: optOut === null ? {} : optOutHeaders(optOut),
  }
}

const toAccount = async (
  req: PayloadRequest,
  id: number,
  letters: readonly DueMail[],
): Promise<Composed | null> => {
  const { payload } = req
  const user = await readMainRow(payload, 'users' satisfies CollectionSlug, id, req)
  const email = user?.email
  if (!user || user.accessEndedAt || typeof email !== 'string') return null
  const language = user.language === 'en' ? 'en' : 'nl'
  const panel = (path: `/${string}`) =>
    `${publicUrlOf(req.payload)}${formatAdminURL({ adminRoute: payload.config.routes.admin, path })}`
  const news: AccountNews[] = []
  for (const letter of letters) {
    const { collection, details, documentId, kind } = letter
    const href = panel(`/collections/${collection}/${documentId}`)
    if (kind === 'siteTrouble' || kind === 'newReport') {
      const read =
        kind === 'siteTrouble' ? readOutageNews(req, letter, href) : readReportNews(req, letter, href, user)
      news.push(...[await read].filter((each) => each !== null))
      continue
    }
    const row = await readMainRow(payload, collection, Number(documentId), req)
    const { workflow } = settingsOf(payload, collection)
    if (!row || !workflow) continue
    const due = details.dueAt
      ? { at: dayOf(details.dueAt, language) ?? '', isPast: new Date(details.dueAt) < new Date() }
      : null
    // Answered meanwhile, or promised for another day: there is nothing to remind of.
    if (due && !isStillDue(row, details.dueAt ?? '')) continue
    news.push({
      kind,
      workflow,
      step: details.step ?? '',
      to: details.to ?? String(row.state),
      title: String(row.title ?? ''),
      reason: details.reason ?? null,
      href,
      due,
    })
  }
  if (news.length === 0) return null
  const { html, subject, text } = layOut(
    accountLetter(String(user.name ?? ''), news, language, panel('/account')),
    language,
  )
  return { to: email, subject, text, html, headers: {} }
}

const isStillDue = (row: MainRow, dueAt: string): boolean =>
  ['underReview', 'answerReady'].includes(String(row.state)) &&
  new Date(String(row.answerDueAt)).getTime() === new Date(dueAt).getTime()

const isShown = (row: MainRow, workflow: Parameters<typeof isPublic>[0]): boolean => isPublic(workflow, row)

const dayOf = (value: unknown, language: 'nl' | 'en'): string | null => {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(value))
}
