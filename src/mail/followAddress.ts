import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { signFollow, type FollowPurpose } from '../operations/followers/followToken'
import { publicUrlOf } from './publicUrlOf'

/** The page where a follower says that the address is theirs, or stops; with the link that only this site can make. */
export const followAddress = (
  payload: Payload,
  purpose: FollowPurpose,
  { id, until = 0, language }: { id: number; until?: number; language: 'nl' | 'en' },
): string =>
  `${publicUrlOf(payload)}/volgen/${purpose === 'stop' ? 'stop/' : ''}${signFollow(payload.secret, purpose, { id, until })}${language === 'en' ? '?lang=en' : ''}`

/** The head of a letter to a follower, for mail programs that stop with one click (RFC 2369, RFC 8058). */
export const stopHeaders = (payload: Payload, id: number): Record<string, string> => {
  const path = formatAdminURL({ apiRoute: payload.config.routes.api, path: '/follow/stop' })
  const token = signFollow(payload.secret, 'stop', { id, until: 0 })
  return {
    'List-Unsubscribe': `<${publicUrlOf(payload)}${path}?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
