import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { ACTOR_KEY, idOf } from '../../access/actor'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import type { MainRow } from '../../publishing/types'
import { openIdeaLink, type IdeaPurpose } from './ideaToken'

/** An idea, and a request in which its owner acts. */
export interface OwnIdea {
  row: MainRow
  urn: string
  /** The number of whoever brought it. */
  contact: number
  /** Acts as the owner of this idea, and of nothing else. */
  req: PayloadRequest
}

/**
 * The idea that a private link is to. Whose data were erased has no link any more, and neither has what is in the trash.
 *
 * @throws OperationRefused (410) for a link that does not work (any more); it does not say which
 */
export const findOwnIdea = async (
  req: PayloadRequest,
  purpose: IdeaPurpose,
  token: string,
): Promise<OwnIdea> => {
  const { payload } = req
  const urn = openIdeaLink(payload.secret, purpose, token)
  if (urn === null) throw ideaLinkGone(req)
  const row = await payload.db.findOne<MainRow>({
    collection: 'ideas',
    where: { urn: { equals: urn } },
    req,
  })
  const contact = row ? idOf(row.submitter) : null
  if (row && !row.deletedAt && contact === null && purpose === 'own') throw dataErased(req)
  if (!row || row.deletedAt || contact === null) throw ideaLinkGone(req)
  const own = await createLocalReq({ context: { [ACTOR_KEY]: { kind: 'owner', urn } } }, payload)
  if (req.transactionID !== undefined) own.transactionID = req.transactionID
  own.i18n = req.i18n
  own.t = req.t
  return { row, urn, contact, req: own }
}

/** The answer for a link that this site did not make, or that works no more. */
export const ideaLinkGone = (req: PayloadRequest) =>
  new OperationRefused(
    'linkGone',
    410,
    {
      nl: 'Deze link werkt niet (meer). Kopieer de hele link uit de mail. Een idee dat je niet op tijd bevestigt, wissen we.',
      en: 'This link does not work (any more). Copy the whole link from the mail. An idea that is not confirmed in time is erased.',
    },
    languageOf(req),
  )

/** The answer for whoever had a right link: that their data are gone is theirs to know. */
const dataErased = (req: PayloadRequest) =>
  new OperationRefused(
    'linkGone',
    410,
    {
      nl: 'We weten niet meer wie dit idee instuurde: die gegevens zijn gewist, op verzoek of omdat de bewaartijd voorbij was. Staat het idee op de site? Dan blijft het daar te lezen.',
      en: 'We no longer know who sent this idea in: those data were erased, because somebody asked or because the time to keep them was over. Is the idea on the site? Then it can still be read there.',
    },
    languageOf(req),
  )
