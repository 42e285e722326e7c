import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type PayloadRequest } from 'payload'
import { ACTOR_KEY } from '../../../access/actor'
import { inTransaction, queryRows } from '../../../db/session'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { keeperOf } from '../keepIdea'
import { forgetSentPhoto } from './forgetSentPhoto'
import { findPhoto, readWaitingPhoto } from './keepPhoto'

/** A photo that somebody sends with an idea, and what they say about it. */
export interface SentPhoto {
  /** The signed name of a photo that waits. */
  name: string
  /** What there is to see on it. */
  alt: string
  /** The name that goes with it on the site; '' for none. */
  maker: string
  licence: 'CC-BY-4.0' | 'CC0-1.0'
}

/**
 * Makes a photo that waits a file of the site, and runs what keeps the idea with it; when that fails there is no file. Colleagues
 * see the file from then on; the public does so once the idea is published, as with any file. The copy that waits goes at night, so
 * that who presses twice is not told that their photo is gone.
 *
 * @param run - gets the number of the file; null without a photo
 * @throws OperationRefused (410) when the photo does not wait any more; whatever `run` throws
 */
export const withSharedPhoto = async <T>(
  asker: PayloadRequest,
  sent: SentPhoto | undefined,
  run: (media: number | null) => Promise<T>,
): Promise<T> => {
  if (!sent) return run(null)
  const media = await sharePhoto(asker, sent)
  try {
    return await run(media)
  } catch (error) {
    await forgetSentPhoto(await createLocalReq({}, asker.payload), media)
    throw error
  }
}

const sharePhoto = async (asker: PayloadRequest, sent: SentPhoto): Promise<number> => {
  const { payload } = asker
  const found = await findPhoto(asker, sent.name)
  const data = found && (await readWaitingPhoto(asker, sent.name))
  if (!found || !data) throw new OperationRefused('notFound', 410, photoGone, languageOf(asker))
  const req = await createLocalReq(
    { context: { [ACTOR_KEY]: { kind: 'system', name: keeperOf('form') } } },
    payload,
  )
  return inTransaction(req, async () => {
    const made = await payload.create({
      collection: 'media',
      data: {
        alt: sent.alt,
        isDecorative: false,
        licence: sent.licence,
        ...(sent.maker === '' ? {} : { maker: sent.maker }),
        people: { permission: true },
      } as never,
      file: { data, mimetype: 'image/jpeg', name: 'idee.jpg', size: data.length },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const id = Number(made.id)
    await queryRows(
      req,
      sql`insert into idea_uploads (name, width, height, media_id)
          values (${randomUUID()}, ${found.width}, ${found.height}, ${id})`,
    )
    return id
  })
}

const photoGone = {
  nl: 'Je foto is er niet meer: we bewaren hem een dag. Ga terug en kies hem opnieuw.',
  en: 'Your photo is no longer there: we keep it for a day. Go back and choose it again.',
}
