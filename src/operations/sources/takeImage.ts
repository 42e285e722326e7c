import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { ACTOR_KEY } from '../../access/actor'
import { queryRows } from '../../db/session'
import { OutboundFailure } from '../../outbound/errors/OutboundFailure'
import { guardedRequest } from '../../outbound/guardedRequest'
import type { AskOptions } from '../../sources/fetchSource'
import { IMAGE_EXCHANGE } from '../../sources/limits'
import type { SourceImage } from '../../sources/SourceEntry'
import type { FeedSource } from './FeedSource'

/** Kinds of pictures that are taken over, by what they are and not by what they are called. */
const FORMATS: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Pixels: more unpacks to more memory than a picture is worth. */
const MOST_PIXELS = 50_000_000

/**
 * The picture of an entry as a file of this site, fetched once for each address and feed. Only pictures that say what they show
 * are taken: without a description people who do not see it get nothing.
 *
 * @returns null when there is none to take; what goes wrong with a picture never keeps an entry out
 */
export const takeImage = async (
  payload: Payload,
  source: FeedSource,
  image: SourceImage | null,
  ask: AskOptions,
): Promise<number | null> => {
  if (!source.takesImages || !image?.alt) return null
  const req = await createLocalReq({ context: { [ACTOR_KEY]: { kind: 'system', name: 'feed' } } }, payload)
  const [known] = await queryRows<{ media_id: number }>(
    req,
    sql`select e.media_id from source_entries e join media m on m.id = e.media_id
        where e.source_id = ${source.id} and e.image_url = ${image.url} limit 1`,
  )
  if (known) return Number(known.media_id)
  const file = await fetchImage(image.url, ask)
  if (!file) return null
  const made = await payload.create({
    collection: 'media',
    data: {
      alt: image.alt.slice(0, 300),
      isDecorative: false,
      licence: source.licence,
      partner: source.partner,
    } as never,
    file,
    overrideAccess: true,
    req,
  })
  return Number(made.id)
}

const fetchImage = async (url: string, { publicUrl, allowPrivate }: AskOptions) => {
  try {
    const { body, status } = await guardedRequest(url, {
      ...IMAGE_EXCHANGE,
      userAgent: `Noaber feed reader (+${publicUrl}/feeds)`,
      headers: { Accept: 'image/webp,image/png,image/jpeg' },
      allowPrivate,
    })
    if (status !== 200) return null
    const { format, height, width } = await sharp(body, { limitInputPixels: MOST_PIXELS }).metadata()
    const mimetype = FORMATS[format]
    if (!mimetype || width * height > MOST_PIXELS || width < 100 || height < 100) return null
    return { data: body, mimetype, name: `overgenomen.${format}`, size: body.length }
  } catch (error) {
    // Whatever does not arrive, or is no picture.
    if (error instanceof OutboundFailure || /Input|unsupported|corrupt|pixel/i.test(String(error)))
      return null
    throw error
  }
}
