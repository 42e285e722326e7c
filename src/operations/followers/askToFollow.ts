import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isRowId } from '../../access/isRowId'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { isReasonableAddress } from '../../mail/isReasonableAddress'
import { oweFollowRequest } from '../../mail/oweFollowRequest'
import { findFollowed, isFollowedType, type FollowedType } from './followTarget'
import { limitFollowing } from './limitFollowing'

/** RFC 5321, 4.5.3.1.3: a path has 256 octets, of which two are its brackets. */
const LONGEST_ADDRESS = 254

/** What is in no address of ours, and Postgres does not keep. */
const CONTROL = /\p{Cc}/u

/**
 * Notes that somebody wants to follow a subsidy window or a theme, and owes them the letter with which they say that the
 * address is theirs. Who is known already gets such a letter too: nobody learns from the answer who follows what.
 *
 * @param given - `about` ('subsidy-windows' or 'themes'), `slug` or `id`, `email`, and `language` ('nl' or 'en')
 * @throws OperationRefused 400 for an address that is none, 404 for what cannot be followed, 429 for too often
 */
export const askToFollow = async (req: PayloadRequest, given: Record<string, unknown>): Promise<void> => {
  const email = typeof given.email === 'string' ? given.email.trim().toLowerCase() : ''
  if (email.length > LONGEST_ADDRESS || CONTROL.test(email) || !isReasonableAddress(email))
    throw new OperationRefused('badRequest', 400, noAddress, languageOf(req))
  const { about } = given
  const named = isFollowedType(about) ? nameOf(given) : null
  const id = named && isFollowedType(about) ? await findFollowed(req, about, named) : null
  if (id === null || !isFollowedType(about))
    throw new OperationRefused('notFound', 404, notThere, languageOf(req))
  await limitFollowing(req, email)
  await inTransaction(req, async () => {
    const follower = await keepFollower(req, {
      about,
      email,
      id,
      language: given.language === 'en' ? 'en' : 'nl',
    })
    await oweFollowRequest(req, follower)
  })
}

const nameOf = ({ id, slug }: Record<string, unknown>): { slug: string } | { id: string } | null => {
  if (typeof slug === 'string' && slug !== '') return CONTROL.test(slug) ? null : { slug }
  return isRowId(id) ? { id: String(id) } : null
}

/** One row for an address and a thing. Asking again keeps one that waits; of one that is sure nothing changes. */
const keepFollower = async (
  req: PayloadRequest,
  { about, email, id, language }: { about: FollowedType; email: string; id: number; language: 'nl' | 'en' },
): Promise<number> => {
  const table = sql.identifier(tableOf(req.payload, 'followers'))
  const followed = sql.identifier(about === 'themes' ? 'theme_id' : 'subsidy_window_id')
  const [kept] = await queryRows<{ id: number }>(
    req,
    sql`insert into ${table} as f (email, ${followed}, language) values (${email}, ${id}, ${language})
        on conflict (email, ${followed}) do update set updated_at = now(),
          language = case when f.confirmed_at is null then excluded.language else f.language end
        returning id`,
  )
  if (!kept) throw new Error('A follower was neither made nor found')
  return kept.id
}

const noAddress = {
  nl: 'Dit is geen e-mailadres. Controleer wat je hebt ingevuld.',
  en: 'This is no e-mail address. Check what you filled in.',
}

const notThere = {
  nl: 'Dit kun je niet (meer) volgen. Ga terug naar de pagina en kijk of de ronde nog loopt.',
  en: 'This cannot be followed (any more). Go back to the page and see whether the window is still running.',
}
