import { Router, type Request } from 'express'
import type { Payload } from 'payload'
import { preferredLanguage } from '../../feeds/http/language'
import { keepPhoto } from '../../operations/ideas/photos/keepPhoto'
import { photoProblems } from '../../site/ideaForm/photo/photoWords'
import type { Label } from '../../workflow'
import { askerOf } from './askerOf'
import { jsonProblem } from './jsonProblem'
import { fileOf, readMultipart } from './readMultipart'

/**
 * `POST /api/idea-form/photo`: takes one file (multipart/form-data, under any name) and answers 201 with `{photo, width, height}`, where
 * `photo` is its signed name and the sizes are pixels; 422 with `errors` for what is no photo or too large, 429 or 503 with
 * `Retry-After`.
 */
export const photoDoor = (payload: Payload): Router => {
  const router = Router()
  router.post('/', readMultipart(), async (req, res) => {
    const language = languageOf(req)
    const refuse = (text: Label) =>
      jsonProblem(res, 422, notRight[language], { errors: [{ field: 'photo', message: text[language] }] })
    const file = fileOf(req)
    if (!file) return refuse(photoProblems.noPicture)
    const isBusy = () => jsonProblem(res.set('Retry-After', '60'), 503, photoProblems.busy[language])
    if ('problem' in file) return file.problem === 'busy' ? isBusy() : refuse(photoProblems[file.problem])
    const asker = await askerOf(payload, language)
    try {
      const kept = await keepPhoto(asker, file.data, req.ip ?? null)
      if (kept === 'busy') return isBusy()
      if (typeof kept === 'string') return refuse(photoProblems[kept])
      res.status(201).json(kept)
    } finally {
      asker.responseHeaders?.forEach((value, name) => res.set(name, value))
    }
  })
  return router
}

const languageOf = (req: Request): 'nl' | 'en' => {
  const { language } = (req.body ?? {}) as { language?: unknown }
  const asked = language ?? req.query.lang
  return asked === 'en' || asked === 'nl' ? asked : preferredLanguage(req)
}

const notRight: Label = { nl: 'Er klopt iets niet.', en: 'Something is not right.' }
