import type { ErrorRequestHandler, Request } from 'express'
import { OperationRefused } from '../../errors/OperationRefused'
import { TransitionRefused } from '../../errors/TransitionRefused'
import { FeedsUnavailable } from '../../feeds/errors/FeedsUnavailable'
import { Problem } from '../../feeds/errors/Problem'
import { answerPageProblem } from '../../site/answerPageProblem'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { ideaWords } from '../../site/ideaForm/words'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { sendIdeaPage } from './sendIdeaPage'

/**
 * Answers what goes wrong with a form of a visitor as a page that says what to do. What they filled in is still in their browser.
 *
 * @param what - for the log, when it is our fault: 'A page about an idea failed'
 */
export const formFailure =
  ({ context }: IdeaRouting, what: string): ErrorRequestHandler =>
  (error: Error & { status?: number }, req: Request, res, next) => {
    if (res.headersSent) return next(error)
    const language = languageIn(req)
    const say = ideaWords[language]
    const answer = (status: number, words: { title: string; text: string }) =>
      sendIdeaPage(res, context, ideaOutcomePage(words, language), { status })
    if (error instanceof OperationRefused || error instanceof TransitionRefused)
      return answer(error.status, {
        title: error.status === 410 ? say.goneTitle : say.refusedTitle,
        text: error.message,
      })
    if (error.status === 413) {
      // The rest of the body is not read.
      res.set('Connection', 'close')
      return answer(413, tooLarge[language])
    }
    // Express's own refusals, and values that are not kept, carry a status below 500.
    if (!(error instanceof Problem) && typeof error.status === 'number' && error.status < 500)
      return answer(error.status, notKept[language])
    const problem = error instanceof Problem ? error : new FeedsUnavailable(what, { cause: error })
    // Without the address: it may hold a link that works.
    if (problem !== error) context.log.error({ err: error }, `${what}.`)
    answerPageProblem(req, res, problem, context)
  }

const tooLarge = {
  nl: {
    title: 'Dit is te groot',
    text: 'Ga terug in je browser: wat je invulde, staat er nog. Kies een foto van hoogstens 10 MB, of maak je verhaal korter.',
  },
  en: {
    title: 'This is too large',
    text: 'Go back in your browser: what you filled in is still there. Choose a photo of at most 10 MB, or make your story shorter.',
  },
} as const

const notKept = {
  nl: {
    title: 'Dit kunnen we niet bewaren',
    text: 'Ga terug naar de vorige pagina: wat je invulde, staat er nog. Controleer het en probeer het opnieuw.',
  },
  en: {
    title: 'We cannot keep this',
    text: 'Go back to the page before: what you filled in is still there. Check it and try again.',
  },
} as const
