import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { poolOf } from '../../db/poolOf'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import type { LinkAnswer } from '../../links/askLink'
import { acceptLink, lookAgain } from '../../links/lookAgain'
import {
  countBrokenLinks,
  countLinks,
  hasLink,
  readBrokenLinks,
  type BrokenLink,
  type LinkScope,
} from '../../links/readBrokenLinks'
import { deskScopeOf } from '../desk/deskScope'
import { linkSettingsOf, linkWorkOf } from './linkSettings'

/** What the page about broken links shows. */
export interface BrokenLinksPage {
  links: readonly BrokenLink[]
  hasMore: boolean
  /** Whether this site asks other sites at all, and how far it is. */
  isChecking: boolean
  known: number
  checked: number
  /** Whether who asks may say that a link is fine. */
  mayAccept: boolean
  /** Whether it is about the items of one partner only. */
  isOwnOnly: boolean
}

/**
 * Reads the links that lead nowhere, for who asks: all of them for the province's own people, those in its own items for
 * a partner.
 *
 * @returns null for who works with nothing here, and on a site without feeds
 */
export const readLinksPage = async (req: PayloadRequest, page: number): Promise<BrokenLinksPage | null> => {
  const scope = linkScopeOf(req)
  if (!scope) return null
  const database = poolOf(req.payload)
  const [found, counted] = await Promise.all([
    readBrokenLinks(database, scope, page),
    scope.partner === undefined ? countLinks(database) : { known: 0, checked: 0 },
  ])
  const isChecking = linkSettingsOf(req.payload)?.isChecking ?? false
  const isOwnOnly = scope.partner !== undefined
  return { ...found, ...counted, isChecking, isOwnOnly, mayAccept: isEditorActor(actorOf(req)) }
}

/** How many links lead nowhere, for who asks. */
export const countLinksFor = async (req: PayloadRequest): Promise<number> => {
  const scope = linkScopeOf(req)
  return scope ? countBrokenLinks(poolOf(req.payload), scope) : 0
}

/** The links that lead nowhere in one document, which whoever asks may see. */
export const brokenLinksOf = async (
  req: PayloadRequest,
  document: { collection: string; id: number },
): Promise<readonly BrokenLink[]> => {
  const scope = linkScopeOf(req)
  if (!scope) return []
  return (await readBrokenLinks(poolOf(req.payload), { ...scope, document })).links
}

/**
 * Looks at a link now.
 *
 * @throws OperationRefused 404 for a link that stands in nothing of theirs, 409 where this site asks nobody, 429 when
 *   it was looked at only just now
 */
export const recheckLink = async (req: PayloadRequest, url: string): Promise<LinkAnswer> => {
  const settings = linkSettingsOf(req.payload)
  await requireLink(req, url)
  if (!settings?.isChecking) throw refused(req, 'badRequest', 409, MESSAGES.notChecking)
  const answer = await lookAgain(linkWorkOf(req.payload, settings), url)
  if (!answer) throw refused(req, 'overtaken', 429, MESSAGES.justNow)
  return answer
}

/**
 * Takes the word of an editor that a link works for people.
 *
 * @throws OperationRefused 403 for others than editors, 404 for a link that is not broken
 */
export const acceptBrokenLink = async (req: PayloadRequest, url: string): Promise<void> => {
  const actor = actorOf(req)
  if (actor.kind !== 'user' || !isEditorActor(actor)) throw refused(req, 'notAllowed', 403, MESSAGES.editors)
  if (!(await acceptLink(poolOf(req.payload), url, actor.id)))
    throw refused(req, 'notFound', 404, MESSAGES.notFound)
}

const linkScopeOf = (req: PayloadRequest): LinkScope | null => {
  const scope = linkSettingsOf(req.payload) ? deskScopeOf(req) : null
  if (scope === null) return null
  return scope === 'all' ? {} : { partner: scope.partner }
}

const requireLink = async (req: PayloadRequest, url: string) => {
  const scope = linkScopeOf(req)
  if (!scope || !(await hasLink(poolOf(req.payload), scope, url)))
    throw refused(req, 'notFound', 404, MESSAGES.notFound)
}

const refused = (
  req: PayloadRequest,
  code: 'badRequest' | 'notAllowed' | 'notFound' | 'overtaken',
  status: number,
  message: (typeof MESSAGES)[keyof typeof MESSAGES],
) => new OperationRefused(code, status, message, languageOf(req))

const MESSAGES = {
  notFound: {
    nl: 'Deze link staat niet in wat je beheert, of hij doet het weer. Ververs de pagina.',
    en: 'This link is in nothing that you work with, or it works again. Reload the page.',
  },
  notChecking: {
    nl: 'Deze site controleert geen links. Een beheerder zet dat aan met NOABER_CHECK_LINKS.',
    en: 'This site does not check links. An administrator switches that on with NOABER_CHECK_LINKS.',
  },
  justNow: {
    nl: 'Deze link is net nog bekeken. Probeer het over een halve minuut opnieuw.',
    en: 'This link was looked at only just now. Try again in half a minute.',
  },
  editors: {
    nl: 'Alleen de redactie zegt dat een link goed is.',
    en: 'Only editors say that a link is fine.',
  },
}
