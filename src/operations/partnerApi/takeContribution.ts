import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../db/session'
import { type ContributionProblem, ContributionRefused } from '../../errors/ContributionRefused'
import { isRace } from '../../errors/isRace'
import { languageOf } from '../../errors/languageOf'
import { contribute, type Contribution } from '../contribute'
import type { ContributionKind } from '../contributions/ContributionCall'
import type { ContributionContent } from '../contributions/content/ContributionContent'
import { contributionData } from '../contributions/content/contributionData'
import { findContact } from '../contributions/content/findContact'
import { findNamed, unknownNames, type Named } from '../contributions/content/findNamed'
import { readContribution } from '../contributions/content/readContribution'
import { freshRequest } from '../freshRequest'
import { apiOrigin } from './apiSource'
import type { CallingPartner } from './callingPartner'
import { asContributionRefused, refusalProblems } from './problemsOf'

interface TakeCall {
  /** The request of the partner: what it sends is written in a request and transaction of its own. */
  req: PayloadRequest
  partner: CallingPartner
  sourceId: string
  /** The JSON of one contribution, as it came in. */
  body: unknown
  /** Themes and areas that were looked up already. */
  named?: Named
}

/** What became of what a partner sent. */
export interface Taken extends Omit<Contribution, 'notPublished'> {
  type: ContributionKind
  /** What to send, too, for it to go online at once: for a partner that may. */
  notPublished: ContributionProblem[]
}

/** How often something is tried that another write was in the way of. */
const TRIES = 4

/**
 * Takes in one contribution as a partner's software sends it.
 *
 * @throws ContributionRefused (400) with everything that is wrong, by field; OperationRefused (403) when the partner may
 *   not write now, (409) when the id belongs to something of another kind.
 */
export const takeContribution = async (call: TakeCall): Promise<Taken> => {
  const { req, body } = call
  const language = languageOf(req)
  const content = readContribution(body, language)
  const named = call.named ?? (await findNamed(req, [content]))
  const unknown = unknownNames(content, named, language)
  if (unknown.length > 0) throw new ContributionRefused(unknown)
  const { notPublished, ...taken } = await tryAgain(() => write(call, content, named)).catch(
    (error: unknown) => {
      throw asContributionRefused(error, content) ?? error
    },
  )
  const readable = notPublished.map(({ code, fields, message }) => ({
    code,
    fields,
    message: message[language],
  }))
  return { ...taken, type: content.type, notPublished: refusalProblems(readable, content) }
}

const write = async (
  { req: from, partner, sourceId }: TakeCall,
  content: ContributionContent,
  named: Named,
): Promise<Contribution> => {
  const req = await freshRequest(from)
  return inTransaction(req, async () => {
    const contact = await findContact(req, partner.id, content.contact)
    return contribute({
      payload: req.payload,
      req,
      partner: partner.id,
      collection: content.type,
      sourceId,
      origin: apiOrigin(partner, content.url),
      data: contributionData(content, {
        themes: idsOf(content.themes, named.themes),
        areas: idsOf(content.areas, named.areas),
        contact,
      }),
      mayPublish: true,
    })
  })
}

const idsOf = (names: readonly string[] = [], ids: ReadonlyMap<string, number>): number[] =>
  [...new Set(names)].flatMap((name) => ids.get(name) ?? [])

const tryAgain = async <T>(write: () => Promise<T>, tries = TRIES): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    if (tries > 1 && isRace(error)) return tryAgain(write, tries - 1)
    throw error
  }
}
