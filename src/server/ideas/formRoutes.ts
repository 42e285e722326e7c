import { Router, type Request } from 'express'
import { OperationRefused } from '../../errors/OperationRefused'
import { withTerms } from '../../feeds/http/withTerms'
import type { Terms } from '../../feeds/Vocabulary'
import { isPatient, isStarted, signStart } from '../../operations/ideas/startMark'
import { ideaFormPage, ideaFormPath, type IdeaFormData } from '../../site/ideaForm/formPage'
import { mistakes as known } from '../../site/ideaForm/mistakes'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { NO_VALUES, parseIdea } from '../../site/ideaForm/parseIdea'
import { ideaReviewPage } from '../../site/ideaForm/reviewPage'
import { ideaRulesPage } from '../../site/ideaForm/rulesPage'
import { ideaWords } from '../../site/ideaForm/words'
import { IDEA_API } from '../../operations/ideas/ideaPaths'
import { IDEA_QUESTIONS, ideaQuestionsResource } from '../../site/widget/ideaQuestionsRoute'
import { PageNotFound } from '../../site/PageNotFound'
import { findAlike } from './findAlike'
import { languageIn, type IdeaRouting } from './IdeaRouting'
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

  router.get('/', async (req, res) => {
    const language = languageIn(req)
    const terms = await termsNow()
    const started = signStart(payload.secret)
    const page = ideaFormPage({ values: NO_VALUES, mistakes: [], language, terms, started })
    sendIdeaPage(res, context, page, { isListed: true })
  })

  router.post('/', async (req, res) => {
    const data = read(req, payload.secret, await termsNow())
    const alike = () => findAlike(context.database, data.values.title)
    const { step, website } = (req.body ?? {}) as Record<string, unknown>
    if (step === 'change') return sendIdeaPage(res, context, ideaFormPage({ ...data, mistakes: [] }))
    if (data.mistakes.length > 0) return sendIdeaPage(res, context, ideaFormPage(data), { status: 400 })
    if (step !== 'send') return sendIdeaPage(res, context, ideaReviewPage(data, await alike()))
    const refuse = async (text: { nl: string; en: string }, status: number) => {
      const refused = { ...data, mistakes: [{ field: 'versturen', text }] }
      sendIdeaPage(res, context, ideaReviewPage(refused, await alike()), { status })
    }
    if (!isPatient(payload.secret, startedIn(req))) return refuse(known.started, 400)
    try {
      // People do not see this field: who fills it in is answered in the same way, and sends nothing.
      if (!website) await sendIdea(payload, res, data)
    } catch (error) {
      if (!(error instanceof OperationRefused) || error.status !== 429) throw error
      return refuse({ nl: error.message, en: error.message }, 429)
    }
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

const startedIn = (req: Request): string => {
  const { started } = (req.body ?? {}) as { started?: unknown }
  return typeof started === 'string' ? started : ''
}

/** What was filled in. The moment of opening goes along; one that is not ours, or too long ago, begins anew. */
const read = (req: Request, secret: string, terms: Terms): IdeaFormData => {
  const { mistakes, values } = parseIdea((req.body ?? {}) as Record<string, unknown>, terms)
  const started = startedIn(req)
  const language = languageIn(req)
  return {
    values,
    mistakes,
    language,
    terms,
    started: isStarted(secret, started) ? started : signStart(secret),
  }
}
