import { Router, urlencoded } from 'express'
import { IDEA_API, OWN_IDEA } from '../../operations/ideas/ideaPaths'
import { IDEA_FORM, SHORT_FORM } from '../../site/ideaFormAddress'
import { formFailure } from './formFailure'
import { formRoutes } from './formRoutes'
import type { IdeaRouting } from './IdeaRouting'
import { jsonRoutes } from './jsonRoutes'
import { ownRoutes } from './ownRoutes'
import { shortRoute } from './shortRoute'

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
  router.use(formFailure(routing, 'A page about an idea failed'))
  return router
}
