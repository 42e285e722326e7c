import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { queueHref, type QueuePlace } from './queuePlace'
import { queueWords, type QueueWords } from './queueWords'

/** What the page works with. */
interface OpenQueue {
  language: 'nl' | 'en'
  words: QueueWords
  /** The address of the panel, without a slash at the end. */
  panel: string
}

/** Opens the queue for editors and admins. Others are led away: a view at the root of the panel answers everybody. */
export const openQueue = ({ initPageResult }: AdminViewServerProps, place: QueuePlace): OpenQueue => {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const panel = admin === '/' ? '' : admin
  const here = queueHref(panel, place)
  if (!req.user) redirect(`${panel}/login?redirect=${encodeURIComponent(here)}`)
  if (!isEditorActor(actorOf(req))) redirect(`${panel}/unauthorized`)
  const language = languageOf(req)
  return { language, words: queueWords[language], panel }
}
