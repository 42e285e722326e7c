import { Router } from 'express'
import { findOwnIdea } from '../../operations/ideas/findOwnIdea'
import { OWN_IDEA } from '../../operations/ideas/ideaPaths'
import { eraseOwnPerson, exportOwnPerson } from '../../operations/persons/ownPerson'
import { readOwnData } from '../../operations/persons/readOwnData'
import { eraseOwnDataPage, ownDataPage } from '../../site/ideaForm/ownDataPage'
import { ownDataWords } from '../../site/ideaForm/ownDataWords'
import { ideaOutcomePage } from '../../site/ideaForm/outcomePage'
import { askerOf } from './askerOf'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { sendIdeaPage } from './sendIdeaPage'

/**
 * Below `/mijn-idee/{token}/gegevens`: what is kept of whoever brought the idea. POST to `/ophalen` gives it as a file; GET of
 * `/wissen` asks whether erasing is meant, POST does it. The link ends with that.
 */
export const ownDataRoutes = ({ context, payload }: IdeaRouting): Router => {
  const router = Router()
  const ownBy = async (token: string, language: 'nl' | 'en') =>
    findOwnIdea(await askerOf(payload, language), 'own', token)

  router.get('/:token/gegevens', async (req, res) => {
    const language = languageIn(req)
    const { token } = req.params
    const place = { own: `${OWN_IDEA}/${token}`, language, mail: context.publisher.email }
    sendIdeaPage(res, context, ownDataPage(await readOwnData(await ownBy(token, language)), place))
  })
  router.post('/:token/gegevens/ophalen', async (req, res) => {
    const language = languageIn(req)
    const data = await exportOwnPerson(await ownBy(req.params.token, language))
    res
      .set('Cache-Control', 'private, no-store')
      .set('Referrer-Policy', 'no-referrer')
      .set('X-Content-Type-Options', 'nosniff')
      .set('X-Robots-Tag', 'noindex, nofollow')
      .attachment(ownDataWords[language].fileName)
      .type('application/json')
      .send(JSON.stringify(data, null, 2))
  })
  router.get('/:token/gegevens/wissen', async (req, res) => {
    const language = languageIn(req)
    const { token } = req.params
    const data = await readOwnData(await ownBy(token, language))
    sendIdeaPage(res, context, eraseOwnDataPage(data, { own: `${OWN_IDEA}/${token}`, language }))
  })
  router.post('/:token/gegevens/wissen', async (req, res) => {
    const language = languageIn(req)
    await eraseOwnPerson(await ownBy(req.params.token, language))
    const { done: text, doneTitle: title } = ownDataWords[language]
    sendIdeaPage(res, context, ideaOutcomePage({ title, text }, language))
  })
  return router
}
