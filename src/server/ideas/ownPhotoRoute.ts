import type { RequestHandler } from 'express'
import { findOwnIdea } from '../../operations/ideas/findOwnIdea'
import { findOwnPhoto } from '../../operations/ideas/photos/findOwnPhoto'
import { PageNotFound } from '../../site/PageNotFound'
import { isPlainName, sendMedia } from '../../site/sendMedia'
import { askerOf } from './askerOf'
import { languageIn, type IdeaRouting } from './IdeaRouting'
import { privatePhotoHeaders } from './privatePhotoHeaders'

/** The last part of the address of the photo on a private page. */
export const OWN_PHOTO = 'foto'

/** `/mijn-idee/{token}/foto`: the photo that somebody sent with their idea, also before it is public, for who has the link. */
export const ownPhotoRoute =
  ({ context, payload }: IdeaRouting): RequestHandler =>
  async (req, res) => {
    const asker = await askerOf(payload, languageIn(req))
    const own = await findOwnIdea(asker, 'own', String(req.params.token))
    const photo = await findOwnPhoto(own.req, own.row)
    if (!photo || !isPlainName(photo.file)) throw new PageNotFound()
    await sendMedia(res, context.mediaDir, photo.file, privatePhotoHeaders)
  }
