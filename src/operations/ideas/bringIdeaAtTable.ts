import { createLocalReq, type PayloadRequest } from 'payload'
import { ACTOR_KEY } from '../../access/actor'
import { performTransition } from '../performTransition'
import { keepBrought, type BroughtIdea } from './bringIdea'
import { ownIdeaAddress } from './ideaAddress'
import { limitIdeas } from './limitIdeas'
import { findEntry, takeOnce } from './takeOnce'

/** How long the private link can be shown again to who sends the same form, in seconds: for a second press, or a page that is loaded again. */
const SHOWN_AGAIN = 180

/** What became of a form on a tablet. */
export interface TabletOutcome {
  /** The private link, as an absolute address: for who gave no e-mail address. */
  link: string | null
  /** It was sent before, and too long ago for the link to be shown again: somebody else may be looking. */
  isOver: boolean
}

/**
 * Keeps an idea from a tablet, once for each form. With an e-mail address it goes as from anywhere:
 * confirmed by a letter. Without, which is for tablets of the desk, it is submitted at once, as whoever brought it, since a colleague
 * stood beside it; the link is all that they have of it.
 *
 * @param table.event - of a tablet of the desk: the name of the event (`urn:uuid:…`), whose tablets are counted together
 * @param table.once - by what the form is known
 * @throws OperationRefused (429) for too often
 */
export const bringIdeaAtTable = async (
  req: PayloadRequest,
  brought: BroughtIdea,
  { event, once }: { event: string | null; once: string },
): Promise<TabletOutcome> => {
  const { ip, language, submitter } = brought
  const { email } = submitter
  const key = tabletKey(once)
  if (!(await findEntry(req, key))) await limitIdeas(req, { email, ip, tablets: event })
  const taken = await takeOnce(req, key, async () => {
    const kept = await keepBrought(req, brought)
    if (email === '') await submitAsOwner(req, kept)
    return kept
  })
  const idea = taken.isNew ? taken.kept : taken.entry.idea
  if (!idea || (!taken.isNew && taken.entry.age > SHOWN_AGAIN)) return { link: null, isOver: true }
  return { link: email === '' ? ownIdeaAddress(req.payload, idea.urn, language) : null, isOver: false }
}

/** Whether a form on a tablet was sent already: what was filled in is then shown to nobody. */
export const isTabletFormSent = async (req: PayloadRequest, once: string): Promise<boolean> =>
  (await findEntry(req, tabletKey(once))) !== null

const tabletKey = (once: string): string => `tablet:${once}`

/** In the transaction of the request. */
const submitAsOwner = async (
  req: PayloadRequest,
  { id, urn }: { id: number; urn: string },
): Promise<void> => {
  const own = await createLocalReq({ context: { [ACTOR_KEY]: { kind: 'owner', urn } } }, req.payload)
  if (req.transactionID !== undefined) own.transactionID = req.transactionID
  await performTransition({
    payload: req.payload,
    req: own,
    collection: 'ideas',
    id,
    transition: 'submit',
    expectedState: 'draft',
  })
}
