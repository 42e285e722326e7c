import type { PayloadRequest } from 'payload'
import { formatDate } from '../feeds/text/formatDate'
import type { Composed, DueMail } from './DueMail'
import { followAddress, stopHeaders } from './followAddress'
import { readFollower } from './followerRow'
import { followRequestLetter } from './letters/followRequestLetter'
import { layOut } from './letters/layOut'
import { readFollowed } from './readFollowed'

/**
 * The letter with which somebody says that an address is theirs.
 *
 * @returns null when they stopped meanwhile, or what they want to follow is not public any more
 */
export const composeFollowRequest = async (
  req: PayloadRequest,
  letter: DueMail,
): Promise<Composed | null> => {
  const follower = await readFollower(req, Number(letter.documentId))
  const until = Number(letter.details.until)
  if (!follower || !(until * 1000 > Date.now())) return null
  const { email, id, language, subsidyWindow, theme } = follower
  const type = theme === null ? 'subsidy-windows' : 'themes'
  const followed = await readFollowed(req, type, Number(theme ?? subsidyWindow))
  if (!followed) return null
  const { html, subject, text } = layOut(
    followRequestLetter({
      title: followed.item.title,
      isTheme: theme !== null,
      until: formatDate(new Date(until * 1000).toISOString(), language),
      confirm: followAddress(req.payload, 'confirm', { id, until, language }),
      stop: followAddress(req.payload, 'stop', { id, language }),
      language,
    }),
    language,
  )
  return { to: email, subject, text, html, headers: stopHeaders(req.payload, id) }
}
