import { Router, type Request } from 'express'
import type { Payload } from 'payload'
import { OperationRefused } from '../../errors/OperationRefused'
import { TransitionRefused } from '../../errors/TransitionRefused'
import { findOwnIdea } from '../../operations/ideas/findOwnIdea'
import { OWN_IDEA } from '../../operations/ideas/ideaPaths'
import { readOwnText, rewriteOwnIdea } from '../../operations/ideas/rewriteOwnIdea'
import { ideaEditPage, type EditPageData } from '../../site/ideaForm/edit/editPage'
import { inOrder } from '../../site/ideaForm/inOrder'
import { parseIdea } from '../../site/ideaForm/parseIdea'
import { askerOf } from './askerOf'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { keptPhotoIn } from './keptPhotoIn'
import { photoIn } from './photoIn'
import { readMultipart } from './readMultipart'
import { sendIdeaPage } from './sendIdeaPage'

/** The last part of the address at which an idea is changed. */
export const EDIT = 'wijzigen'

/**
 * `/mijn-idee/{token}/wijzigen`: the title, the story and the photo of an idea that was not published, for whoever brought it. What is
 * wrong comes back with everything that was written (400, or 409 when it cannot be changed any more).
 */
export const editRoutes = ({ context, payload }: IdeaRouting): Router => {
  const router = Router({ mergeParams: true })
  router.get('/', async (req, res) => {
    const { page, text } = await open(payload, req)
    if (!text) return res.redirect(303, page.back)
    const values = { title: text.title, story: text.story, photo: '', photoAlt: '', photoPermission: false }
    const { part: kept } = keptPhotoIn(text.photo, page.token)
    sendIdeaPage(res, context, ideaEditPage({ ...page, values, kept, mistakes: [], seen: text.seen }))
  })
  router.post('/', readMultipart(), async (req, res) => {
    const { asker, own, page, text } = await open(payload, req)
    const sent = (req.body ?? {}) as Record<string, unknown>
    const photo = await photoIn(asker, req, res)
    const { mistakes: found, values } = parseIdea({ ...sent, photo: photo.photo }, NO_TERMS)
    const story = text?.story === null ? null : values.story
    const fields = ['title', 'photoAlt', 'photoPermission', ...(story === null ? [] : ['story'])]
    const kept = keptPhotoIn(text?.photo ?? null, page.token, sent)
    const mistakes = inOrder([
      ...found.filter(({ field }) => fields.includes(field)),
      ...photo.mistakes,
      // Of one that another takes the place of nothing is asked.
      ...(values.photo === '' ? kept.mistakes : []),
    ])
    const seen = typeof sent.seen === 'string' ? sent.seen : ''
    const again = (wrong: EditPageData['mistakes'], status: number) =>
      sendIdeaPage(
        res,
        context,
        ideaEditPage({ ...page, values: { ...values, story }, kept: kept.part, mistakes: wrong, seen }),
        { status },
      )
    if (mistakes.length > 0) return again(mistakes, 400)
    const { photoAlt: alt, photo: name, title } = values
    try {
      const picture = name === '' ? {} : { picture: { name, alt } }
      await rewriteOwnIdea(own, { title, story, seen, kept: kept.change, ...picture })
    } catch (error) {
      const isKept =
        error instanceof TransitionRefused || (error instanceof OperationRefused && error.status === 409)
      if (!isKept) throw error
      return again([{ field: 'tekst', text: { nl: error.message, en: error.message } }], error.status)
    }
    res.set('Cache-Control', 'private, no-store').set('Referrer-Policy', 'no-referrer')
    res.redirect(303, `${page.back}${page.back.includes('?') ? '&' : '?'}done=${EDIT}`)
  })
  return router
}

/** The words of an idea are checked here, and not where it is for. */
const NO_TERMS = { theme: new Map(), area: new Map() }

const open = async (payload: Payload, req: Request) => {
  const language = languageIn(req)
  const token = String(req.params.token)
  const asker = await askerOf(payload, language)
  const own = await findOwnIdea(asker, 'own', token)
  const lang = language === 'en' ? '?lang=en' : ''
  const back = `${OWN_IDEA}/${token}${lang}`
  const text = await readOwnText(own)
  const page = {
    token,
    hasPhoto: text?.hasPhoto === true,
    action: `${OWN_IDEA}/${token}/${EDIT}${lang}`,
    back,
    language,
  }
  return { asker, own, page, text }
}
