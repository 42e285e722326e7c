import type { PayloadRequest } from 'payload'
import { poolOf } from '../db/poolOf'
import { builtInTypes } from '../feeds/types/builtInTypes'
import { Vocabulary } from '../feeds/Vocabulary'
import { describeFailure } from '../hub/describeFailure'
import { describeTopic } from '../hub/describeTopic'
import { readDelivered } from '../hub/readDeliveries'
import { readSubscriptions } from '../operations/sites/readSubscriptions'
import { readMainRow } from '../publishing/readMainRow'
import type { MainRow } from '../publishing/types'
import type { Composed, DueMail } from './DueMail'
import { isReasonableAddress } from './isReasonableAddress'
import type { OutageNews } from './letters/accountLetter'
import { layOut } from './letters/layOut'
import { outageLetter, type OutageFacts } from './letters/outageLetter'
import { optOutAddress, optOutHeaders } from './optOutAddress'
import { publicUrlOf } from './publicUrlOf'

/**
 * The letter to the contact of a site that misses messages, with what does not arrive there now.
 *
 * @returns null when everything arrived meanwhile, or there is nobody to write to
 */
export const composeOutage = async (req: PayloadRequest, letter: DueMail): Promise<Composed | null> => {
  const { payload } = req
  const contact = await readMainRow(payload, 'contacts', Number(letter.contactId), req)
  const site = await readSiteOut(req, letter)
  const email = contact?.email
  if (!contact || !site || typeof email !== 'string' || !isReasonableAddress(email)) return null
  const optOut = optOutAddress(payload, contact.id)
  const { html, subject, text } = layOut(
    outageLetter({
      name: typeof contact.name === 'string' ? contact.name : null,
      site: String(site.name),
      since: String(letter.details.since),
      feeds: await readFeeds(req, site.id),
      manual: `${publicUrlOf(payload)}/feeds`,
      optOut,
    }),
    'nl',
  )
  return { to: email, subject, text, html, headers: optOutHeaders(optOut) }
}

/** The same as news for the desk; null when everything arrived meanwhile. */
export const readOutageNews = async (
  req: PayloadRequest,
  letter: DueMail,
  href: string,
): Promise<OutageNews | null> => {
  const site = await readSiteOut(req, letter)
  if (!site) return null
  const { kind, details } = letter
  return { kind, title: String(site.name), href: `${href}/bezorging`, outageSince: String(details.since) }
}

/** The site while it misses what the letter tells of. */
const readSiteOut = async (
  req: PayloadRequest,
  { details, documentId }: DueMail,
): Promise<MainRow | null> => {
  const site = await readMainRow(req.payload, 'sites', Number(documentId), req)
  const isOut =
    Boolean(site?.isActive && site.outageSince && details.since) &&
    new Date(String(site?.outageSince)).getTime() === new Date(String(details.since)).getTime()
  return isOut ? site : null
}

const readFeeds = async (req: PayloadRequest, site: number): Promise<OutageFacts['feeds']> => {
  const database = poolOf(req.payload)
  const numbers = (await readSubscriptions(req, [site])).get(site) ?? []
  const terms = await new Vocabulary(database, { current: 0 }, builtInTypes).current()
  return (await readDelivered(database, numbers))
    .filter(({ isBehind, status }) => isBehind && status === 'active')
    .map(({ host, lastError, lastStatus, topic }) => ({
      host,
      title: describeTopic(topic, terms, 'nl'),
      href: `${publicUrlOf(req.payload)}${topic}`,
      failure: describeFailure(lastError ?? 'noConnection', lastStatus, 'nl'),
    }))
}
