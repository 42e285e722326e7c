import { Router } from 'express'
import type { Payload } from 'payload'
import { readWaitingPhoto } from '../../operations/ideas/photos/keepPhoto'
import { PageNotFound } from '../../site/PageNotFound'
import { askerOf } from './askerOf'
import { privatePhotoHeaders } from './privatePhotoHeaders'

/** Shows a photo that waits to whoever has its name: the page on which somebody looks their idea over. Nobody keeps it. */
export const photoRoutes = (payload: Payload): Router => {
  const router = Router()
  router.get('/:name', async (req, res) => {
    const data = await readWaitingPhoto(await askerOf(payload, 'nl'), req.params.name)
    if (!data) throw new PageNotFound()
    res.set(privatePhotoHeaders).type('image/jpeg').send(data)
  })
  return router
}
