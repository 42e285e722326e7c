import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { isAdminActor } from '../../access/isAdmin'
import { isEditorActor } from '../../access/isEditor'
import { poolOf } from '../../db/poolOf'
import { languageOf } from '../../errors/languageOf'
import type { Database } from '../../feeds/database'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { Vocabulary, type Terms } from '../../feeds/Vocabulary'
import { subscriberWords, type SubscriberWords } from './subscriberWords'

/** What both pages about subscribers work with. */
interface SubscribersPage {
  database: Database
  terms: Terms
  language: 'nl' | 'en'
  words: SubscriberWords
  /** The address of the list. */
  home: string
  mayEnd: boolean
}

/**
 * Opens a page about subscribers for admins and editors. Others are led away: views at the root of the panel answer
 * everybody unless they look for themselves.
 */
export const openSubscribers = async ({ initPageResult }: AdminViewServerProps): Promise<SubscribersPage> => {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const home = `${admin === '/' ? '' : admin}/subscribers`
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(home)}`)
  const actor = actorOf(req)
  if (!isEditorActor(actor)) redirect(`${admin}/unauthorized`)
  const database = poolOf(req.payload)
  const language = languageOf(req)
  return {
    database,
    terms: await new Vocabulary(database, { current: 0 }, builtInTypes).current(),
    language,
    words: subscriberWords[language],
    home,
    mayEnd: isAdminActor(actor),
  }
}
