import { Router, urlencoded, type ErrorRequestHandler, type Request } from 'express'
import { OperationRefused } from '../../errors/OperationRefused'
import { TransitionRefused } from '../../errors/TransitionRefused'
import { FeedsUnavailable } from '../../feeds/errors/FeedsUnavailable'
import { Problem } from '../../feeds/errors/Problem'
import { IDEA_API, OWN_IDEA } from '../../operations/ideas/ideaPaths'
import { answerPageProblem } from '../../site/answerPageProblem'
import { IDEA_FORM, SHORT_FORM } from '../../site/ideaFormAddress'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { ideaWords } from '../../site/ideaForm/words'
import { formRoutes } from './formRoutes'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { jsonRoutes } from './jsonRoutes'
import { ownRoutes } from './ownRoutes'
import { shortRoute } from './shortRoute'
import { sendIdeaPage } from './sendIdeaPage'

/** More than the form takes, as it is written in a body. */
const MOST = '100kb'

/**
 * The form with which residents bring an idea (`/ideeen/nieuw`), their private pages (`/mijn-idee`), and the same for widgets
 * (`/api/idea-form`). Everything works without a script, and nothing is kept in a browser.
 */
export const ideasRouter = (routing: IdeaRouting): Router => {
  const router = Router()
  router.use(IDEA_API, jsonRoutes(routing))
  router.get(`${SHORT_FORM}/:number`, shortRoute(routing))
  router.use(urlencoded({ extended: false, limit: MOST }))
  router.use(IDEA_FORM, formRoutes(routing))
  router.use(OWN_IDEA, ownRoutes(routing))
  router.use(failure(routing))
  return router
}

const tooLongWords = {
  nl: {
    title: 'Dit is te groot',
    text: 'Ga terug in je browser: wat je invulde, staat er nog. Kies een foto van hoogstens 10 MB, of maak je verhaal korter.',
  },
  en: {
    title: 'This is too large',
    text: 'Go back in your browser: what you filled in is still there. Choose a photo of at most 10 MB, or make your story shorter.',
  },
} as const

const notKeptWords = {
  nl: {
    title: 'Dit kunnen we niet bewaren',
    text: 'Ga terug naar de vorige pagina: wat je invulde, staat er nog. Controleer het en probeer het opnieuw.',
  },
  en: {
    title: 'We cannot keep this',
    text: 'Go back to the page before: what you filled in is still there. Check it and try again.',
  },
} as const

const failure =
  ({ context }: IdeaRouting): ErrorRequestHandler =>
  (error: Error & { status?: number }, req: Request, res, next) => {
    if (res.headersSent) return next(error)
    const language = languageIn(req)
    const say = ideaWords[language]
    if (error instanceof OperationRefused || error instanceof TransitionRefused) {
      const title = error.status === 410 ? say.goneTitle : say.refusedTitle
      const page = ideaOutcomePage({ title, text: error.message }, language)
      return sendIdeaPage(res, context, page, { status: error.status })
    }
    if (error.status === 413) {
      const { text, title } = tooLongWords[language]
      return sendIdeaPage(
        res.set('Connection', 'close'),
        context,
        ideaOutcomePage({ title, text }, language),
        { status: 413 },
      )
    }
    // Express's own refusals, and values that are not kept, carry a status below 500.
    if (!(error instanceof Problem) && typeof error.status === 'number' && error.status < 500)
      return sendIdeaPage(res, context, ideaOutcomePage(notKeptWords[language], language), {
        status: error.status,
      })
    const problem =
      error instanceof Problem ? error : new FeedsUnavailable('A page about an idea failed', { cause: error })
    // Without the address: it may hold a link that works.
    if (problem !== error) context.log.error({ err: error }, 'A page about an idea failed.')
    answerPageProblem(req, res, problem, context)
  }
