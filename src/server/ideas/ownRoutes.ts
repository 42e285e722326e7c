import { Router, type Request, type Response } from 'express'
import { TransitionRefused } from '../../errors/TransitionRefused'
import { withTerms } from '../../feeds/http/withTerms'
import { confirmIdea } from '../../operations/ideas/confirmIdea'
import { findOwnIdea } from '../../operations/ideas/findOwnIdea'
import { ownIdeaPath } from '../../operations/ideas/ideaAddress'
import { OWN_IDEA } from '../../operations/ideas/ideaPaths'
import { findOwnPhoto } from '../../operations/ideas/photos/findOwnPhoto'
import { readOwnIdea } from '../../operations/ideas/readOwnIdea'
import { mayRewrite } from '../../operations/ideas/rewriteOwnIdea'
import { ideaConfirmPage } from '../../site/ideaForm/outcomePage'
import { LONGEST_TEXT, ownIdeaPage, type OwnPageData } from '../../site/ideaForm/ownPage'
import { isDone } from '../../site/ideaForm/ownWords'
import { PageNotFound } from '../../site/PageNotFound'
import { askerOf } from './askerOf'
import { EDIT, editRoutes } from './editRoutes'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { ownActions } from './ownActions'
import { ownDataRoutes } from './ownDataRoutes'
import { OWN_PHOTO, ownPhotoRoute } from './ownPhotoRoute'
import { sendIdeaPage } from './sendIdeaPage'

/**
 * Below `/mijn-idee`: `/bevestig/{token}` asks for the button with which an idea is confirmed; `/{token}` is the private page, and what
 * can be done there is posted below it. GET changes nothing, as programs that look at mail open links.
 */
export const ownRoutes = (routing: IdeaRouting): Router => {
  const { context, payload } = routing
  const router = Router()
  router.use(async (_req, _res, next) => {
    // The names of the types, in the menu, may not have been read yet.
    await withTerms(
      context,
      () => null,
      () => false,
    )
    next()
  })
  router.get('/bevestig/:token', async (req, res) => {
    const language = languageIn(req)
    const { token } = req.params
    await findOwnIdea(await askerOf(payload, language), 'confirm', token)
    sendIdeaPage(res, context, ideaConfirmPage(`${OWN_IDEA}/bevestig/${token}`, language))
  })
  router.post('/bevestig/:token', async (req, res) => {
    const language = languageIn(req)
    const urn = await confirmIdea(await askerOf(payload, language), req.params.token, language)
    leadTo(res, ownIdeaPath(payload, urn), { language, done: 'bevestigd' })
  })
  router.use(ownDataRoutes(routing))
  router.get('/:token', async (req, res) => {
    const { done } = req.query
    await sendOwn(routing, req, res, { done: isDone(done) ? done : null, wrong: null })
  })
  router.get(`/:token/${OWN_PHOTO}`, ownPhotoRoute(routing))
  router.use(`/:token/${EDIT}`, editRoutes(routing))
  router.post('/:token/:action', async (req, res) => {
    const language = languageIn(req)
    const action = ownActions.find(({ name }) => name === req.params.action)
    if (!action) throw new PageNotFound()
    const own = await findOwnIdea(await askerOf(payload, language), 'own', req.params.token)
    const { text: given } = (req.body ?? {}) as { text?: unknown }
    const text =
      typeof given === 'string' ? given.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim() : ''
    const fail = (kind: 'empty' | 'long' | 'refused', status: number) =>
      sendOwn(routing, req, res, { done: null, wrong: { action: action.name, kind, text } }, status)
    if (action.words.nl.label !== null && text === '') return fail('empty', 400)
    if (text.length > LONGEST_TEXT) return fail('long', 400)
    try {
      await action.act(own, text)
    } catch (error) {
      if (!(error instanceof TransitionRefused)) throw error
      return fail('refused', error.status)
    }
    leadTo(res, `${OWN_IDEA}/${req.params.token}`, { language, done: action.name })
  })
  router.use(() => {
    throw new PageNotFound()
  })
  return router
}

const leadTo = (
  res: Response,
  path: string,
  { done, language }: { done: string; language: 'nl' | 'en' },
): void => {
  res.set('Cache-Control', 'private, no-store').set('Referrer-Policy', 'no-referrer')
  res.redirect(303, `${path}?done=${done}${language === 'en' ? '&lang=en' : ''}`)
}

const sendOwn = async (
  { context, payload }: IdeaRouting,
  req: Request,
  res: Response,
  outcome: Pick<OwnPageData, 'done' | 'wrong'>,
  status = 200,
): Promise<void> => {
  const language = languageIn(req)
  const token = String(req.params.token)
  const own = await findOwnIdea(await askerOf(payload, language), 'own', token)
  const idea = await readOwnIdea(own)
  const found = await findOwnPhoto(own.req, own.row)
  const photo = found && { src: `${OWN_IDEA}/${token}/${OWN_PHOTO}`, alt: found.alt }
  const edit = mayRewrite(own) ? `${OWN_IDEA}/${token}/${EDIT}${language === 'en' ? '?lang=en' : ''}` : null
  const actions = ownActions
    .filter(({ isOffered }) => isOffered(idea))
    .map(({ name, words }) => ({ name, words: words[language], action: `${OWN_IDEA}/${token}/${name}` }))
  sendIdeaPage(
    res,
    context,
    ownIdeaPage({
      idea,
      photo,
      actions,
      edit,
      language,
      dataPath: `${OWN_IDEA}/${token}/gegevens`,
      ...outcome,
    }),
    { status },
  )
}
