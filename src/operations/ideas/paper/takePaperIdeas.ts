import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { isRefusal } from '../../../errors/isRefusal'
import { OperationRefused } from '../../../errors/OperationRefused'
import { textToRichText } from '../../../sources/textToRichText'
import { freshRequest } from '../../freshRequest'
import { readVocabulary } from '../../imports/readVocabulary'
import { performTransition } from '../../performTransition'
import { requireEditor } from '../requireEditor'
import { takeOnce } from '../takeOnce'
import { checkPaperIdea } from './checkPaperIdea'
import { MOST_FORMS, type PaperIdea, type PaperMistake, type PaperOutcome } from './PaperIdea'

/**
 * Keeps ideas that people wrote on paper, by the rights of the colleague who typed them in. Each by itself: what is wrong with
 * one says nothing of the others, and a form that is sent again is not kept twice. They are submitted at once, as a person
 * signed them at a table; who gave an address gets the letter with their private link.
 *
 * @param event - the number of the event where they were written; null for none
 * @throws OperationRefused (400, 403) for too many at once, an event that is not there, or who is not of the desk
 */
export const takePaperIdeas = async (
  req: PayloadRequest,
  { event, ideas }: { event: number | null; ideas: readonly PaperIdea[] },
): Promise<PaperOutcome[]> => {
  requireEditor(req)
  if (ideas.length > MOST_FORMS) throw new OperationRefused('badRequest', 400, tooMany, languageOf(req))
  if (event !== null && !(await isEvent(req, event)))
    throw new OperationRefused('badRequest', 400, noEvent, languageOf(req))
  const { areas, themes } = await readVocabulary(req, 'ideas')
  const known = {
    themes: new Set(themes.map(({ id }) => Number(id))),
    areas: new Set(areas.map(({ id }) => Number(id))),
  }
  const outcomes: PaperOutcome[] = []
  // One after the other: each has a transaction of its own.
  for (const idea of ideas) {
    const mistakes = checkPaperIdea(idea, known)
    outcomes.push(mistakes.length > 0 ? wrong(req, idea.key, mistakes) : await keep(req, idea, event))
  }
  return outcomes
}

const keep = async (from: PayloadRequest, idea: PaperIdea, event: number | null): Promise<PaperOutcome> => {
  const req = await freshRequest(from)
  const { key, title } = idea
  try {
    const taken = await takeOnce(req, paperKey(key), () => make(req, idea, event))
    const kept = taken.isNew ? taken.kept : taken.entry.idea
    return kept
      ? { key, outcome: 'kept', id: kept.id, title }
      : wrong(from, key, [{ field: 'form', text: erased }])
  } catch (error) {
    if (!isRefusal(error)) from.payload.logger.error({ err: error }, 'An idea on paper could not be kept.')
    const text = isRefusal(error) ? { nl: error.message, en: error.message } : failed
    return wrong(from, key, [{ field: 'form', text }])
  }
}

/** How a form on paper is remembered. */
export const paperKey = (key: string): string => `paper:${key}`

/** In the transaction of the request, as the colleague behind it. */
const make = async (
  req: PayloadRequest,
  { area, email, name, publicName, story, theme, title }: PaperIdea,
  event: number | null,
): Promise<{ id: number; urn: string }> => {
  const { payload, user } = req
  const asEditor = { depth: 0, overrideAccess: false, req, user } as const
  const contact = await payload.create({
    collection: 'contacts',
    data: { name: name || nameless[languageOf(req)], ...(email === '' ? {} : { email }) } as never,
    ...asEditor,
  })
  const made = await payload.create({
    collection: 'ideas',
    data: {
      title,
      body: textToRichText(story),
      themes: [theme],
      areas: [area],
      submitter: contact.id,
      submitterName: publicName,
      channel: 'paper',
      termsAccepted: true,
      licence: 'CC-BY-4.0',
      ...(event === null ? {} : { event }),
    } as never,
    ...asEditor,
  })
  await performTransition({
    payload,
    req,
    collection: 'ideas',
    id: Number(made.id),
    transition: 'submit',
    expectedState: 'draft',
  })
  return { id: Number(made.id), urn: String(made.urn) }
}

const isEvent = async (req: PayloadRequest, id: number): Promise<boolean> =>
  (await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })) !== null

const wrong = (req: PayloadRequest, key: string, mistakes: readonly PaperMistake[]): PaperOutcome => ({
  key,
  outcome: 'wrong',
  mistakes: mistakes.map(({ field, text }) => ({ field, text: text[languageOf(req)] })),
})

const nameless = { nl: 'Zonder naam (op papier)', en: 'Without a name (on paper)' }
const tooMany = {
  nl: `Sla niet meer dan ${MOST_FORMS} formulieren tegelijk op.`,
  en: `Keep no more than ${MOST_FORMS} forms at once.`,
}
const noEvent = {
  nl: 'Deze bijeenkomst is er niet (meer). Kies een andere, of geen.',
  en: 'This event is not there (any more). Choose another one, or none.',
}
const erased = {
  nl: 'Dit formulier was al bewaard, en het idee is daarna gewist. Haal de rij weg.',
  en: 'This form was kept before, and the idea was erased since. Remove the row.',
}
const failed = {
  nl: 'Dit formulier kon niet worden bewaard. Wat je typte staat er nog: probeer het opnieuw.',
  en: 'This form could not be kept. What you typed is still there: try again.',
}
