import { Router, type Request, type Response } from 'express'
import { OperationRefused } from '../../errors/OperationRefused'
import { withTerms } from '../../feeds/http/withTerms'
import type { Terms } from '../../feeds/Vocabulary'
import { isTabletFormSent } from '../../operations/ideas/bringIdeaAtTable'
import { isPatient, isStarted, openedAt, signStart } from '../../operations/ideas/startMark'
import { eventFormPath, type AtEvent } from '../../site/ideaForm/AtEvent'
import { ideaFormPage, ideaFormPath, type IdeaFormData } from '../../site/ideaForm/formPage'
import { inOrder } from '../../site/ideaForm/inOrder'
import { mistakes as known } from '../../site/ideaForm/mistakes'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { NO_VALUES, parseIdea } from '../../site/ideaForm/parseIdea'
import { ideaPointPage } from '../../site/ideaForm/point/pointPage'
import { pressMap } from '../../site/ideaForm/point/pressMap'
import { ideaReviewPage } from '../../site/ideaForm/reviewPage'
import { ideaRulesPage } from '../../site/ideaForm/rulesPage'
import { ideaWords } from '../../site/ideaForm/words'
import { tabletDonePage } from '../../site/ideaForm/tabletDonePage'
import { IDEA_API } from '../../operations/ideas/ideaPaths'
import { IDEA_QUESTIONS, ideaQuestionsResource } from '../../site/widget/ideaQuestionsRoute'
import { isTrapped } from '../../site/trap'
import { PageNotFound } from '../../site/PageNotFound'
import { askerOf } from './askerOf'
import { findAlike } from './findAlike'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { photoIn, type PhotoIn } from './photoIn'
import { photoRoutes } from './photoRoutes'
import { readAtEvent } from './readAtEvent'
import { readMultipart } from './readMultipart'
import { sendIdea } from './sendIdea'
import { sendIdeaPage } from './sendIdeaPage'

/**
 * Below `/ideeen/nieuw`: the form; with POST what comes after it, by `step`: `review`, `change` or `send`. What is wrong comes back
 * as the form (400) with everything in it; what may not be sent now as the last page (429), with everything in it.
 */
export const formRoutes = ({ context, payload }: IdeaRouting): Router => {
  const router = Router()
  const termsNow = () =>
    withTerms(
      context,
      (terms) => terms,
      () => false,
    )

  const atEvent = (req: Request) =>
    readAtEvent({ database: context.database, payload }, req, openedAt(payload.secret, startedIn(req)))

  router.get('/', async (req, res) => {
    const language = languageIn(req)
    const terms = await termsNow()
    const started = signStart(payload.secret)
    const at = await atEvent(req)
    const page = ideaFormPage({ values: NO_VALUES, mistakes: [], language, terms, started, at })
    if (at?.isTablet) forgetPages(res)
    sendIdeaPage(res, context, page, { isListed: at === null })
  })

  router.use('/foto', photoRoutes(payload))

  router.post('/', readMultipart(), async (req, res) => {
    const at = await atEvent(req)
    // A tablet is shared: nothing of its photos is asked or kept.
    const photo = at?.isTablet ? NO_PHOTO : await photoIn(await askerOf(payload, languageIn(req)), req, res)
    const data = read(req, { at, secret: payload.secret, terms: await termsNow() }, photo)
    // On a tablet nothing leads away, to what is alike neither.
    const alike = async () => (at?.isTablet ? [] : findAlike(context.database, data.values.title))
    const next = (before: string) => {
      res.set('Cache-Control', 'private, no-store').set('Referrer-Policy', 'no-referrer')
      res.redirect(
        303,
        eventFormPath({ ...at, slug: at?.event?.slug ?? at?.slug ?? '', before }, data.language),
      )
    }
    const sent = (req.body ?? {}) as Record<string, unknown>
    const { step } = sent
    // Who goes back on a tablet does not get to see what somebody else filled in.
    if (at?.isTablet && step !== 'send' && (await isTabletFormSent(await askerOf(payload, 'nl'), at.once)))
      return next('already')
    const pressed = pressMap(sent, data.values, data.terms)
    if (pressed)
      return sendIdeaPage(res, context, ideaPointPage({ ...data, values: pressed.values }, pressed))
    if (step === 'map' && photo.mistakes.length === 0)
      return sendIdeaPage(res, context, ideaPointPage(data, { near: null }))
    if (step === 'no-point') data.values = { ...data.values, point: null }
    if (step === 'map' || step === 'change' || step === 'no-point')
      return sendIdeaPage(res, context, ideaFormPage({ ...data, mistakes: photo.mistakes }))
    if (data.mistakes.length > 0) return sendIdeaPage(res, context, ideaFormPage(data), { status: 400 })
    if (step !== 'send') return sendIdeaPage(res, context, ideaReviewPage(data, await alike()))
    const refuse = async (text: { nl: string; en: string }, status: number) => {
      const refused = { ...data, mistakes: [{ field: 'versturen', text }] }
      sendIdeaPage(res, context, ideaReviewPage(refused, await alike()), { status })
    }
    if (!isPatient(payload.secret, startedIn(req))) return refuse(known.started, 400)
    let done: Awaited<ReturnType<typeof sendIdea>> = null
    try {
      // People do not see this field: who fills it in is answered in the same way, and sends nothing.
      if (!isTrapped(sent)) done = await sendIdea(payload, res, data)
    } catch (error) {
      if (!(error instanceof OperationRefused) || error.status !== 429) throw error
      return refuse({ nl: error.message, en: error.message }, 429)
    }
    if (at?.isTablet) forgetPages(res)
    if (at && done?.link) return sendIdeaPage(res, context, tabletDonePage(done.link, at, data.language))
    if (at?.isTablet) return next(done?.isOver ? 'already' : 'mailed')
    res.set('Cache-Control', 'private, no-store').set('Referrer-Policy', 'no-referrer')
    res.redirect(303, ideaFormPath(data.language, '/verstuurd'))
  })

  router.get('/verstuurd', async (req, res) => {
    const language = languageIn(req)
    await termsNow()
    const { sentText: text, sentTitle: title } = ideaWords[language]
    sendIdeaPage(res, context, ideaOutcomePage({ title, text }, language))
  })
  router.get('/spelregels', async (req, res) => {
    await termsNow()
    sendIdeaPage(res, context, ideaRulesPage(languageIn(req)), { isListed: true })
  })
  router.get(IDEA_QUESTIONS, async (req, res) => {
    const asked = { language: languageIn(req), door: IDEA_API }
    await context.cache.serve(req, res, ideaQuestionsResource(context, await termsNow(), asked))
  })
  router.use(() => {
    throw new PageNotFound()
  })
  return router
}

const NO_PHOTO: PhotoIn = { photo: '', mistakes: [] }

/** Going back on a tablet is not to show a page that the browser had put aside, whatever it was told of caching. */
const forgetPages = (res: Response): void => void res.set('Clear-Site-Data', '"cache"')

const startedIn = (req: Request): string => {
  const { started } = (req.body ?? {}) as { started?: unknown }
  return typeof started === 'string' ? started : ''
}

/** What was filled in. The moment of opening goes along; one that is not ours, or too long ago, begins anew. */
const read = (
  req: Request,
  { at, secret, terms }: { at: AtEvent | null; secret: string; terms: Terms },
  { photo, mistakes: ofPhoto }: PhotoIn,
): IdeaFormData => {
  const { mistakes, values } = parseIdea(
    { ...(req.body as Record<string, unknown> | undefined), photo },
    terms,
  )
  const started = startedIn(req)
  const language = languageIn(req)
  return {
    values,
    // Beside a colleague, an address may be left out; one that is given must be one.
    mistakes: inOrder([...mistakes, ...ofPhoto]).filter(
      ({ field }) => !(field === 'email' && at?.isStaffed && values.email === ''),
    ),
    language,
    terms,
    at,
    started: isStarted(secret, started) ? started : signStart(secret),
    isTrapped: isTrapped((req.body ?? {}) as Record<string, unknown>),
  }
}
