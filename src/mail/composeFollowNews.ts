import type { PayloadRequest } from 'payload'
import { formatMoment } from '../feeds/text/formatDate'
import type { Composed, DueMail } from './DueMail'
import { followAddress, stopHeaders } from './followAddress'
import { readFollower } from './followerRow'
import { followNewsLetter, stateOfOccasion, isOccasion } from './letters/followNewsLetter'
import { layOut } from './letters/layOut'
import { publicUrlOf } from './publicUrlOf'
import { readFollowed } from './readFollowed'

/**
 * The letter to a follower about a subsidy window, with what is public of it now.
 *
 * @returns null when they stopped meanwhile, the window is not public any more, or what it tells of is no longer so
 */
export const composeFollowNews = async (req: PayloadRequest, letter: DueMail): Promise<Composed | null> => {
  const { occasion = '', window = '' } = letter.details
  const follower = await readFollower(req, Number(letter.documentId))
  const found = follower?.isConfirmed ? await readFollowed(req, 'subsidy-windows', Number(window)) : null
  if (!follower || !found || !isOccasion(occasion) || found.state !== stateOfOccasion[occasion]) return null
  const { item } = found
  if (!('subsidyWindow' in item)) return null
  const { email, id, language } = follower
  const theme = follower.theme === null ? null : await readFollowed(req, 'themes', follower.theme)
  const { closesAt, opensAt, reason } = item.subsidyWindow
  const { html, subject, text } = layOut(
    followNewsLetter({
      occasion,
      title: item.title,
      opensAt: opensAt === null ? null : formatMoment(opensAt, language),
      closesAt: closesAt === null ? null : formatMoment(closesAt, language),
      reason,
      theme: theme?.item.title ?? null,
      isTheme: follower.theme !== null,
      page: `${publicUrlOf(req.payload)}${item.url}`,
      stop: followAddress(req.payload, 'stop', { id, language }),
      language,
    }),
    language,
  )
  return { to: email, subject, text, html, headers: stopHeaders(req.payload, id) }
}
