import { Router } from 'express'
import type { Payload } from 'payload'
import { readWaitingPhoto } from '../../operations/ideas/photos/keepPhoto'
import { PageNotFound } from '../../site/PageNotFound'
import { askerOf } from './askerOf'

/** Shows a photo that waits to whoever has its name: the page on which somebody looks their idea over. Nobody keeps it. */
export const photoRoutes = (payload: Payload): Router => {
  const router = Router()
  router.get('/:name', async (req, res) => {
    const data = await readWaitingPhoto(await askerOf(payload, 'nl'), req.params.name)
    if (!data) throw new PageNotFound()
    res.set({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    res.type('image/jpeg').send(data)
  })
  return router
}
