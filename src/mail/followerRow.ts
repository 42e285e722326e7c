import type { PayloadRequest } from 'payload'
import { readMainRow } from '../publishing/readMainRow'
import { idOf } from '../access/actor'
import { isReasonableAddress } from './isReasonableAddress'

/** A follower as a letter needs to know it. */
export interface FollowerRow {
  id: number
  email: string
  subsidyWindow: number | null
  theme: number | null
  language: 'nl' | 'en'
  isConfirmed: boolean
}

/** A follower by its number; null when they stopped, or cannot be written to. */
export const readFollower = async (req: PayloadRequest, id: number): Promise<FollowerRow | null> => {
  const row = await readMainRow(req.payload, 'followers', id, req)
  if (!row || typeof row.email !== 'string' || !isReasonableAddress(row.email)) return null
  return {
    id,
    email: row.email,
    subsidyWindow: idOf(row.subsidyWindow),
    theme: idOf(row.theme),
    language: row.language === 'en' ? 'en' : 'nl',
    isConfirmed: Boolean(row.confirmedAt),
  }
}
