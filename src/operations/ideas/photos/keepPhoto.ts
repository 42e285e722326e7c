import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../../db/session'
import { limitPhotos } from './limitPhotos'
import { openPhotoName, signPhotoName } from './photoName'
import { readPhoto, type PhotoRefusal } from './readPhoto'

/** A photo that waits until the idea that it goes with is sent. */
export interface WaitingPhoto {
  /** Its signed name. */
  photo: string
  /** Pixels. */
  width: number
  height: number
}

/**
 * Takes a photo in, for a day at most: whoever knows its name may see it and send it with an idea.
 *
 * @returns the photo, or why it is not taken
 * @throws OperationRefused (429) for too often
 */
export const keepPhoto = async (
  req: PayloadRequest,
  data: Buffer,
  ip: string | null,
): Promise<WaitingPhoto | PhotoRefusal> => {
  await limitPhotos(req, ip)
  const photo = await readPhoto(data)
  if (typeof photo === 'string') return photo
  const { height, width } = photo
  const id = randomUUID()
  await queryRows(
    req,
    sql`insert into idea_uploads (name, data, width, height)
        values (${id}, decode(${photo.data.toString('base64')}, 'base64'), ${width}, ${height})`,
  )
  return { photo: signPhotoName(req.payload.secret, id), width, height }
}

/** A photo that waits, or null when there is none (any more) by that name. */
export const findPhoto = async (
  req: PayloadRequest,
  photo: string,
): Promise<(WaitingPhoto & { id: string }) | null> => {
  const id = openPhotoName(req.payload.secret, photo)
  if (id === null) return null
  const [row] = await queryRows<{ width: number; height: number }>(
    req,
    sql`select width, height from idea_uploads where name = ${id} and ${isWaiting}`,
  )
  return row ? { id, photo, width: Number(row.width), height: Number(row.height) } : null
}

/** The picture itself: JPEG. Null as above. */
export const readWaitingPhoto = async (req: PayloadRequest, photo: string): Promise<Buffer | null> => {
  const id = openPhotoName(req.payload.secret, photo)
  if (id === null) return null
  const [row] = await queryRows<{ data: Buffer }>(
    req,
    sql`select data from idea_uploads where name = ${id} and ${isWaiting}`,
  )
  return row?.data ?? null
}

const isWaiting = sql`data is not null and created_at > now() - interval '1 day'`
